/// A reference to a page by what it is: `faq:late-funds`, `channel:phone.number`, `topic:funds`.
public struct Reference: Sendable, Hashable {
    /// What can be referred to.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case question = "faq"
        case channel
        case topic
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
        guard let colon = destination.utf8.prefix(9).firstIndex(of: UInt8(ascii: ":")),
            let kind = Kind(rawValue: String(destination[..<colon]))
        else { return nil }
        self.kind = kind
        var rest = destination[destination.utf8.index(after: colon)...]
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
