/// One line of a body and what it is to the block structure.
struct ScannedLine {
    enum Kind: UInt8 {
        /// Blank, code, HTML, a thematic break, an underline: nothing in it is read as inlines.
        case other
        case paragraph
        /// A paragraph's line that lacks the prefix of its containers.
        case lazy
        case heading
        /// A line of a table: header, delimiter row or row.
        case table

        var holdsInlines: Bool { self != .other }
    }

    /// The first byte of the line.
    let start: Int
    /// The first byte of what the leaf block gets of it.
    let content: Int
    /// The end of that, before trailing marks of a heading and before the line ending.
    var contentEnd: Int
    /// The end of the line, before its line ending.
    let end: Int
    var kind: Kind
    /// Whether a paragraph begins with it.
    var beginsParagraph = false
    /// Whether there is a `*` in it.
    var hasStar = false

    init(start: Int, content: Int, end: Int, kind: Kind) {
        self.start = start
        self.content = content
        contentEnd = end
        self.end = end
        self.kind = kind
    }
}
