/// Walks over the lines of a stretch of bytes; a line ends at LF, CR LF or CR (YAML 1.2.2 §5.4).
struct LineScanner {
    /// A line, as offsets in the file.
    struct Line {
        /// The first byte of the line.
        let start: Int
        /// The first byte that is no space, or `end`; a compact mapping moves it past the dash.
        var content: Int
        /// The byte after the last, line break left out.
        let end: Int
        /// The first byte of the next line.
        let next: Int

        /// The columns before the content (YAML 1.2.2 §6.1: indentation is spaces).
        var indent: Int { content - start }
        /// Whether there is nothing but spaces.
        var isBlank: Bool { content == end }
        /// Whether a line break ends the line, rather than the end of the file.
        var isTerminated: Bool { next > end }
    }

    let bytes: [UInt8]
    private let limit: Int
    /// The line that the walk stands on; nil at the end.
    var line: Line?

    /// Begins at the first line of `range`.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        limit = range.upperBound
        line = nil
        read(from: range.lowerBound)
    }

    /// Goes to the next line, whatever it holds.
    mutating func advance() {
        if let line { read(from: line.next) }
    }

    /// Goes over blank lines and comment lines, if the walk stands on one, to a line that holds something.
    mutating func skipBlanksAndComments() {
        while let line, line.isBlank || bytes[line.content] == UInt8(ascii: "#") { advance() }
    }

    /// Ends the walk.
    mutating func stop() {
        line = nil
    }

    private mutating func read(from start: Int) {
        guard start < limit else {
            line = nil
            return
        }
        var content = start
        while content < limit, bytes[content] == UInt8(ascii: " ") { content += 1 }
        var end = content
        while end < limit, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
            end += 1
        }
        var next = end
        if next < limit, bytes[next] == UInt8(ascii: "\r") { next += 1 }
        if next < limit, bytes[next] == UInt8(ascii: "\n") { next += 1 }
        line = Line(start: start, content: content, end: end, next: next)
    }
}
