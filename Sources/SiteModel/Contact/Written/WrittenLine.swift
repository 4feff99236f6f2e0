/// A line of a file that readers see something of.
struct WrittenLine: Sendable {
    /// What the line is part of.
    enum Kind: Sendable, Hashable {
        /// Markdown text.
        case prose
        /// A block of code that is no program: readers see it as it is.
        case code
        /// Front matter or another YAML file; the range names the top-level key.
        case metadata(key: Range<Int>)
        /// The text of a template.
        case template
    }

    /// The bytes that readers see, as far as the lines around tell.
    let range: Range<Int>
    /// What the line may hold.
    let triggers: LineTriggers
    /// What it is part of.
    let kind: Kind
    /// The line whose comments may allow something here: the line itself, or the one that opens a block scalar; empty in
    /// code, where a comment is text.
    let comments: Range<Int>
    /// The line before, which allows something here where it is nothing but a comment.
    let before: Range<Int>
    /// Whether the line begins inside an HTML tag.
    var beginsInTag = false
}
