public import SourceText

/// A file that the site has: where it goes, what it holds, and when it may appear.
public struct OutputFile: Sendable {
    /// What a file is to others, in the order in which files are put in place and uploaded.
    ///
    /// A file refers only to files of its own kind or of an earlier one, so that a reader in the middle of an update
    /// meets no reference to something that is not there yet.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
        /// What pages load, and search data under hashed names.
        case asset
        /// A page, its Markdown twin, or a file that stands beside a page.
        case page
        /// What leads into the rest: search manifests, sitemaps, feeds and other files for machines.
        case entry

        /// Orders by time of appearance.
        public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .asset: 0
            case .page: 1
            case .entry: 2
            }
        }
    }

    /// Where the bytes come from.
    public enum Content: Sendable {
        /// They are these.
        case bytes([UInt8])
        /// They are what this gives when the file is compared with the one that is there, so that no more of them are
        /// in memory than there are threads.
        case made(by: @Sendable () throws -> [UInt8])
        /// They are those of the file at this path, as it stands when the output is written.
        case copy(of: String)

        /// The bytes, made or read now.
        func bytes() throws -> [UInt8] {
            switch self {
            case .bytes(let own): own
            case .made(let make): try make()
            case .copy(let source): try FileReader.read(source)
            }
        }
    }

    /// The path below the output folder, such as `faq/late-funds/index.html`.
    ///
    /// It is a broken invariant when it is absolute, leaves the output, holds NUL, is `.gitignore` or stands in
    /// `.guidepost/`.
    public var path: String { place.text }
    let place: OutputPath
    /// What the file is to others.
    public let kind: Kind
    /// What it holds.
    public let content: Content
    /// The address at which readers find it, for the manifest; nil where nobody asks for it by address.
    public let address: String?
    /// The ids in the page that links may lead to, for the manifest.
    public let anchors: [String]
    /// The hash of the content, where the file is named after it and so never changes.
    public let hash: ContentHash?

    /// Makes a file of the output.
    public init(
        _ path: String, _ kind: Kind, _ content: Content, address: String? = nil,
        anchors: [String] = [], hash: ContentHash? = nil
    ) {
        place = OutputPath(path)
        self.kind = kind
        self.content = content
        self.address = address
        self.anchors = anchors
        self.hash = hash
    }
}
