/// The plain text under one heading, for search and excerpts.
///
/// Blocks are separated by a line feed, the cells of a table row by a space. Code and the descriptions of images are
/// part of it, raw HTML and the heading itself are not. A soft break that stays is a space.
public struct Section: Sendable {
    /// The heading, as an index into `MarkdownDocument.outline`; nil for the lead.
    public let heading: Int?
    /// The text.
    public let text: GappedText
}
