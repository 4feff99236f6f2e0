/// Where a document stands in its file, and how a copy of its Markdown differs from what is written.
///
/// A copy shows what the HTML shows: comments and the heading that serves as the title are left out, and raw HTML that the
/// page shows as text is text.
public struct WrittenMarkdown: Sendable, Hashable {
    /// The bytes of the body in the file.
    public let range: Range<Int>
    /// What a copy holds instead of the file; no stretch overlaps another.
    let changes: [Change]
    /// What ends the code or HTML that is open at the end of the body.
    let closing: [UInt8]

    /// A stretch of the file and what a copy has in its place.
    struct Change: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            /// Other Markdown.
            case markdown([UInt8])
            /// Where the link with this index leads: the destination of its definition.
            case destination(ofLink: Int)
        }

        let range: Range<Int>
        let kind: Kind
    }

    /// A body of which nothing is copied.
    static let empty = WrittenMarkdown(range: 0..<0, changes: [], closing: [])
}
