/// Finds lines and columns in the bytes of a file.
///
/// Building it costs one pass; it is made for a file only once a message about the file is to be printed.
public struct LineIndex: Sendable {
    /// A place as an editor shows it; both count from 1.
    public struct Position: Sendable, Hashable {
        /// The line, from 1.
        public let line: Int
        /// The column in characters (grapheme clusters), from 1.
        public let column: Int
    }

    private let bytes: [UInt8]
    private let starts: [Int]

    /// Indexes the lines of `bytes`; a line ends at LF, CR LF or CR.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for i in bytes.indices {
            let endsLine =
                bytes[i] == UInt8(ascii: "\n")
                || (bytes[i] == UInt8(ascii: "\r")
                    && !(i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "\n")))
            if endsLine { starts.append(i + 1) }
        }
        self.starts = starts
    }

    /// How many lines there are; text that ends with a line feed has an empty last line.
    public var lineCount: Int { starts.count }

    /// How many bytes the file has.
    var byteCount: Int { bytes.count }

    /// The line, counted from 1, that the byte at `offset` stands on. An offset past the end is on the last line.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The line and column of the byte at `offset`.
    ///
    /// A byte inside a character has the column of that character, a line ending stands behind the last one, and a
    /// byte order mark at the head of the file is no character.
    public func position(at offset: Int) -> Position {
        let line = line(at: offset)
        let range = range(ofLine: line)
        // Each byte of ASCII is a character of its own: only CR LF would not be, and a line holds neither.
        if bytes[range].allSatisfy({ $0 < 0x80 }) {
            let start = range.lowerBound
            return Position(line: line, column: max(0, min(offset, range.upperBound) - start) + 1)
        }
        return Position(line: line, column: characters(ofLine: line).index(at: offset) + 1)
    }

    /// The bytes of a line (counted from 1) without its line ending and without a byte order mark.
    public func range(ofLine line: Int) -> Range<Int> {
        let start = textStart(ofLine: line)
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start,
            bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
        {
            end -= 1
        }
        return start..<max(start, end)
    }

    /// The characters of a line (counted from 1).
    func characters(ofLine line: Int) -> LineCharacters {
        LineCharacters(bytes[range(ofLine: line)])
    }

    private func textStart(ofLine line: Int) -> Int {
        let start = starts[line - 1]
        let hasMark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return hasMark ? 3 : start
    }
}
