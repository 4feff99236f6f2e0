/// A position in one line, counted in bytes and in columns, as CommonMark's block structure needs it.
///
/// A port of the cursor in cmark 0.30.2's `blocks.c`: a tab advances to the next multiple of four columns, and may be
/// consumed in part (CommonMark 0.30 §2.2).
struct LineCursor {
    let bytes: [UInt8]
    private(set) var end = 0
    private(set) var offset = 0
    private(set) var column = 0
    private(set) var firstNonspace = 0
    private(set) var firstNonspaceColumn = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func begin(_ start: Int, _ end: Int) {
        self.end = end
        offset = start
        column = 0
        firstNonspace = start
        firstNonspaceColumn = 0
        findNonspace()
    }

    /// How far the first character that is no space stands from the cursor, in columns.
    var indent: Int { firstNonspaceColumn - column }

    var isBlank: Bool { firstNonspace >= end }

    /// The byte at an offset, or a line feed behind the end of the line.
    func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : UInt8(ascii: "\n") }

    mutating func findNonspace() {
        if firstNonspace > offset { return }
        firstNonspace = offset
        firstNonspaceColumn = column
        while firstNonspace < end {
            if bytes[firstNonspace] == UInt8(ascii: " ") {
                firstNonspaceColumn += 1
            } else if bytes[firstNonspace] == UInt8(ascii: "\t") {
                firstNonspaceColumn += 4 - firstNonspaceColumn % 4
            } else {
                break
            }
            firstNonspace += 1
        }
    }

    /// Advances over bytes; what is left of a tab counts whole.
    mutating func advance(toOffset target: Int) {
        while offset < min(target, end) {
            column += bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
            offset += 1
        }
    }

    /// Advances over columns; a tab may be consumed in part.
    mutating func advance(columns: Int) {
        var left = columns
        while left > 0, offset < end {
            if bytes[offset] == UInt8(ascii: "\t") {
                let width = 4 - column % 4
                column += min(left, width)
                if width > left { return }
                left -= width
            } else {
                column += 1
                left -= 1
            }
            offset += 1
        }
    }

    /// The cursor's place, to come back to.
    var place: (offset: Int, column: Int) { (offset, column) }

    mutating func restore(_ place: (offset: Int, column: Int)) {
        offset = place.offset
        column = place.column
        firstNonspace = place.offset
        findNonspace()
    }

    /// Whether a space or tab stands at the cursor.
    var isAtSpace: Bool {
        offset < end && (bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t"))
    }
}
