/// Finds where the inlines of one block stand in the prepared text.
///
/// libcmark counts a column from the last line break that it made a node for, and never adjusts lines and columns for
/// line ends inside code spans, tags and destinations (it does so only under `CMARK_OPT_SOURCEPOS`, and not for all of
/// them). So a column is a distance in the block's content, lines joined, from a line that the walk knows: the walk
/// moves on by a line at each break, from where it last was.
struct InlinePositions {
    let lines: [ScannedLine]
    /// The line that columns count from.
    private var line: Int
    private let blockOffset: Int
    /// The furthest place that was found.
    private(set) var last: Int
    /// The line of that place, and how far its content is from that of `line`: the search goes on from here.
    private var lastLine: Int
    private var lastLineDistance = 0

    /// Positions in a block whose content begins on a line.
    init(_ lines: [ScannedLine], line: Int, contentLine: Int) {
        self.lines = lines
        self.line = min(contentLine, lines.count - 1)
        blockOffset = lines[line].content - lines[line].start
        last = lines[self.line].content
        lastLine = self.line
    }

    /// The place of a column.
    func offset(column: Int) -> Int {
        var distance = max(0, column - 1 - blockOffset)
        var i = line
        if distance >= lastLineDistance {
            distance -= lastLineDistance
            i = lastLine
        }
        while distance > length(i), i + 1 < lines.count {
            distance -= length(i) + 1
            i += 1
        }
        return min(lines[i].content + distance, lines[i].end)
    }

    /// Notes that the walk has come to a place.
    mutating func reach(_ offset: Int) {
        last = max(last, offset)
        while lastLine + 1 < lines.count, last > lines[lastLine].end { advanceLine() }
    }

    /// Moves on to the line behind the last place.
    ///
    /// At a line break made by a backslash libcmark goes on counting from where it was.
    mutating func passBreak(isHard: Bool = false, in bytes: [UInt8]) {
        let end = lines[lastLine].end
        let isBackslash = isHard && end > 0 && bytes[end - 1] == UInt8(ascii: "\\")
        if lastLine + 1 < lines.count { advanceLine() }
        if !isBackslash {
            line = lastLine
            lastLineDistance = 0
        }
        last = max(last, lines[lastLine].content)
    }

    /// The end of the line that a place stands on.
    func endOfLine(at offset: Int) -> Int { lines[lineIndex(at: offset)].end }

    /// The start of the content of the line that a place stands on.
    func startOfLine(at offset: Int) -> Int { lines[lineIndex(at: offset)].content }

    private func length(_ i: Int) -> Int { lines[i].end - lines[i].content }

    private mutating func advanceLine() {
        lastLineDistance += length(lastLine) + 1
        lastLine += 1
    }

    /// The index of the line that a place stands on.
    func lineIndex(at offset: Int) -> Int {
        if lines[lastLine].start <= offset, offset <= lines[lastLine].end { return lastLine }
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
