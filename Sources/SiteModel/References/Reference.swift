/// A reference to a page by what it is, `faq:late-funds`, `channel:phone.number`, `topic:funds`, or to a text that stands in
/// one place for all pages: `term:help-centre`, `fragment:never-share`.
public struct Reference: Sendable, Hashable {
    /// What can be referred to.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case question = "faq"
        case channel
        case topic
        /// A name or a menu path of the app: a text, never a link.
        case term
        /// Paragraphs of a file of their own, in place of a whole paragraph.
        case fragment

        /// Whether it is a page, to which links may lead.
        var isPage: Bool { self != .term && self != .fragment }

        /// What the destination of a link begins with.
        fileprivate var scheme: String {
            switch self {
            case .question: "faq:"
            case .channel: "channel:"
            case .topic: "topic:"
            case .term: "term:"
            case .fragment: "fragment:"
            }
        }
    }

    /// What it refers to.
    public let kind: Kind
    /// The id of that.
    public let id: String
    /// The property whose value is meant, such as `number`; nil for the name.
    public let property: String?
    /// The heading within the page, without `#`.
    public let fragment: String?

    /// Refers to a target by its name.
    init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
        property = nil
        fragment = nil
    }

    /// Reads the destination of a link; nil where its scheme is none of ours.
    public init?(_ destination: String) {
        let known = Kind.allCases.first { destination.utf8.starts(with: $0.scheme.utf8) }
        guard let kind = known else { return nil }
        self.kind = kind
        var rest = Substring(destination.utf8.dropFirst(kind.scheme.utf8.count))
        guard kind.isPage else {
            id = String(rest)
            property = nil
            fragment = nil
            return
        }
        if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(rest[rest.utf8.index(after: hash)...])
            rest = rest[..<hash]
        } else {
            fragment = nil
        }
        if let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) {
            property = String(rest[rest.utf8.index(after: dot)...])
            rest = rest[..<dot]
        } else {
            property = nil
        }
        id = String(rest)
    }
}
