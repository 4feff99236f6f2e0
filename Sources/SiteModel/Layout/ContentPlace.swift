/// What a file of `Content/` is, told from its path alone.
///
/// DESIGN: facts stand in YAML at the top, words in Markdown in a folder for each locale. Where there are no locale
/// folders, `Content/` itself is the folder of the default locale.
public struct ContentPlace: Sendable, Hashable {
    /// The kinds of file that a site is made of.
    public enum Kind: Sendable, Hashable {
        /// `home.md`, or an `index.md` at the top.
        case home
        /// `contact/index.md`: the guide itself.
        case contactGuide
        /// `contact/prepare.md`: what stands above the list of what to have ready.
        case prepare
        /// `contact/<id>.md`: the words for a channel.
        case channel(id: String)
        /// `topics/<id>.md`: the words for a kind of problem.
        case topic(id: String)
        /// `faq/index.md`: what stands above the list of questions.
        case questionList
        /// `faq/<id>.md`: one question.
        case question(id: String)
        /// `verify.md`: what stands above the check of a contact.
        case verify
        /// `fragments/<id>.md`: paragraphs that stand on several pages.
        case fragment(id: String)
        /// `notices/<id>.md`: a banner with a beginning and an end.
        case notice(id: String)
        /// Any other `.md` file.
        case article
        /// A file that is neither Markdown nor metadata: copied to the page tree.
        case file

        /// Whether it is a text that stands on pages without being one.
        public var isTextOnPages: Bool {
            switch self {
            case .fragment, .notice: true
            default: false
            }
        }
    }

    /// What the file is.
    public let kind: Kind
    /// The index of its locale in the configuration.
    public let locale: Int
    /// The locale's folder below `Content/`, with its slash; empty where `Content/` itself is the folder.
    public let folder: String
    /// The path below the locale folder.
    public let path: String
    /// The segments of its address: folders and the name without `.md`; an `index` stands for its folder.
    ///
    /// Kept, because whoever puts a site together asks for them several times.
    public let addressSegments: [String]

    /// The path below `Content/`.
    public var contentPath: String { folder + path }

    /// Tells the place of a file from its path below the locale folder.
    public init(locale: Int, folder: String, path: String) {
        self.locale = locale
        self.folder = folder
        self.path = path
        var segments = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard let last = segments.last, last.hasSuffix(".md") else {
            kind = .file
            addressSegments = segments
            return
        }
        segments[segments.count - 1] = String(last.utf8.dropLast(3)) ?? last
        kind = ContentPlace.kind(of: segments)
        if kind == .home {
            segments = []
        } else if segments.last == "index" {
            segments.removeLast()
        }
        addressSegments = segments
    }

    /// The kind of a Markdown file, whose name stands without its ending.
    private static func kind(of segments: [String]) -> Kind {
        switch (segments.count, segments.first, segments.last) {
        case (1, "home", _), (1, "index", _): .home
        case (1, "verify", _): .verify
        case (2, "contact", "index"): .contactGuide
        case (2, "contact", "prepare"): .prepare
        case (2, "contact", let id?): .channel(id: id)
        case (2, "topics", let id?): .topic(id: id)
        case (2, "faq", "index"): .questionList
        case (2, "faq", let id?): .question(id: id)
        case (2, "fragments", let id?): .fragment(id: id)
        case (2, "notices", let id?): .notice(id: id)
        default: .article
        }
    }
}
