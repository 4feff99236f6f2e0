/// An id that a heading of a document had, and what stands in its place now.
public struct FormerAnchor: Sendable, Hashable {
    /// The former id, without `#`.
    public let id: String
    /// The id of a heading of the same document, or the destination of a link to another page.
    public let target: String
    /// The bytes of the target in the file.
    public let range: Range<Int>

    /// Pairs a former id with its target.
    public init(id: String, target: String, range: Range<Int>) {
        self.id = id
        self.target = target
        self.range = range
    }

    /// Whether the target is written as a link: as a path, a reference or an address. Ids made from headings never are.
    public var isLink: Bool {
        target.hasSuffix(".md") || target.utf8.contains { "/:#".utf8.contains($0) }
    }
}
