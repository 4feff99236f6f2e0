/// Finds where the inlines of one block stand in the prepared text.
///
/// libcmark counts a column from the last line break that it made a node for, and never adjusts lines and columns for
/// line ends inside code spans, tags and destinations (it does so only under `CMARK_OPT_SOURCEPOS`, and not for all of
/// them). So a column is a distance in the block's content, lines joined, from a line that the walk knows: the walk
/// moves on by a line at each break, from where it last was.
struct InlinePositions {
    private let lines: [PreparedText.Line]
    /// The line that columns count from.
    private(set) var line: Int
    private let blockOffset: Int
    /// The furthest place that was found.
    private(set) var last: Int

    /// Positions in a block whose content begins on a line.
    init(_ lines: [PreparedText.Line], line: Int, contentLine: Int) {
        self.lines = lines
        self.line = min(contentLine, lines.count - 1)
        blockOffset = lines[line].content - lines[line].start
        last = lines[self.line].content
    }

    /// The place of a column.
    func offset(column: Int) -> Int {
        var distance = max(0, column - 1 - blockOffset)
        var i = line
        while distance > lines[i].end - lines[i].content, i + 1 < lines.count {
            distance -= lines[i].end - lines[i].content + 1
            i += 1
        }
        return min(lines[i].content + distance, lines[i].end)
    }

    /// The end of the line that a place stands on.
    func endOfLine(at offset: Int) -> Int { lines[lineIndex(at: offset)].end }

    /// The start of the content of the line that a place stands on.
    func startOfLine(at offset: Int) -> Int { lines[lineIndex(at: offset)].content }

    /// Notes that the walk has come to a place.
    mutating func reach(_ offset: Int) {
        last = max(last, offset)
    }

    /// Moves on to the line behind the last place.
    ///
    /// At a line break made by a backslash libcmark goes on counting from where it was.
    mutating func passBreak(isHard: Bool = false, in bytes: [UInt8]) {
        let current = lineIndex(at: last)
        let next = min(current + 1, lines.count - 1)
        let end = lines[current].end
        let isBackslash = isHard && end > 0 && bytes[end - 1] == UInt8(ascii: "\\")
        if !isBackslash { line = next }
        last = max(last, lines[next].content)
    }

    private func lineIndex(at offset: Int) -> Int {
        var i = line
        while i > 0, offset < lines[i].start { i -= 1 }
        while i + 1 < lines.count, offset > lines[i].end { i += 1 }
        return i
    }
}
