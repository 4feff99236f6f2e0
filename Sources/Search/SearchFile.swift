public import SourceText

/// A file of the search index, as FORMAT.md describes it.
public struct SearchFile: Sendable {
    /// The path below `search/<locale>/`.
    public let path: String
    /// Whether this is the manifest, the one file with a fixed name, to be put in place after all others.
    public let isManifest: Bool
    /// The hash of the content, where naming it took one.
    public let hash: ContentHash?
    /// Makes the content: JSON in UTF-8. Texts are put together when they are asked for, not kept twice.
    public let make: @Sendable () -> [UInt8]

    /// The content.
    public var bytes: [UInt8] { make() }

    /// Makes a file that is named after its content, as all are but the manifest.
    init(_ path: String, hash: ContentHash, _ make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.hash = hash
        self.make = make
        isManifest = false
    }

    /// Makes the manifest.
    init(manifest bytes: [UInt8]) {
        path = "manifest.json"
        hash = nil
        make = { bytes }
        isManifest = true
    }
}

extension SearchFile: Hashable {
    /// Whether both have the same place and content.
    public static func == (left: SearchFile, right: SearchFile) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }

    /// Hashes the place, which says the content of all files but one.
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
