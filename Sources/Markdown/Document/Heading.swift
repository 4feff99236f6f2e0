/// A heading of a document.
public struct Heading: Sendable {
    /// The level, 1 to 6.
    public let level: Int
    /// The id that links name: explicit (`{#id}`) or made from the text, unique in its document, never empty.
    public let id: String
    /// The plain text.
    public let text: GappedText
    /// The inline HTML.
    public let html: GappedText
    /// The bytes of the heading in the file.
    public let range: Range<Int>
}
