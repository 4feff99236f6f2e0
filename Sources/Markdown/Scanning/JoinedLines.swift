/// Walks over the content of lines as libcmark joins them: without what containers put before it.
///
/// Each line ends with a line feed, whatever ends it in the file; behind the last one there is nothing but zero bytes.
struct JoinedLines {
    private let bytes: [UInt8]
    private let lines: [ScannedLine]
    private let endLine: Int
    private var line: Int
    /// The end of that line.
    private var end: Int
    /// Where the walk is, in the text that the lines are of.
    private(set) var offset: Int

    /// Begins at an offset in the content of a line; the walk ends before `endLine`, or with the last line.
    init(
        _ bytes: [UInt8], _ lines: [ScannedLine], line: Int, offset: Int, endLine: Int? = nil
    ) {
        self.bytes = bytes
        self.lines = lines
        self.endLine = endLine ?? lines.count
        self.line = line
        self.offset = offset
        end = line < self.endLine ? lines[line].end : 0
    }

    /// The byte at the place.
    var byte: UInt8 {
        if offset < end { return bytes[offset] }
        return line < endLine ? UInt8(ascii: "\n") : 0
    }

    mutating func advance() {
        if offset < end {
            offset += 1
        } else if line < endLine {
            line += 1
            if line < endLine {
                offset = lines[line].content
                end = lines[line].end
            }
        }
    }

    /// Passes a byte where it stands here, and says whether it did.
    mutating func pass(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        advance()
        return true
    }

    /// Passes spaces, tabs and at most one line ending (CommonMark 0.30 §6.3); says whether there were any.
    @discardableResult
    mutating func passSpace() -> Bool {
        var lineEnds = 0
        let start = offset
        let startLine = line
        while true {
            let byte = byte
            if byte == UInt8(ascii: "\n") {
                if lineEnds == 1 { break }
                lineEnds += 1
            } else if !isSpaceOrTab(byte) {
                break
            }
            advance()
        }
        return offset != start || line != startLine
    }
}

extension JoinedLines {
    /// Passes a link destination (CommonMark 0.30 §6.3) and gives its range, without `<` and `>`; nil where there is none.
    mutating func passDestination() -> Range<Int>? {
        guard byte == UInt8(ascii: "<") else { return passBareDestination() }
        advance()
        let start = offset
        while true {
            switch byte {
            case UInt8(ascii: ">"):
                let range = start..<offset
                advance()
                return range
            case UInt8(ascii: "<"), UInt8(ascii: "\n"), 0: return nil
            case UInt8(ascii: "\\"):
                advance()
                if byte != UInt8(ascii: "\n") { advance() }
            default: advance()
            }
        }
    }

    private mutating func passBareDestination() -> Range<Int>? {
        let start = offset
        var depth = 0
        // It ends with its line, if not before.
        scan: while offset < end {
            switch bytes[offset] {
            case 0...0x20, 0x7F: break scan
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case UInt8(ascii: "\\") where offset + 1 < end && isASCIIPunctuation(bytes[offset + 1]):
                offset += 1
            default: break
            }
            offset += 1
        }
        return depth == 0 ? start..<offset : nil
    }

    /// Passes a link title (CommonMark 0.30 §6.3), where one begins here; says whether it ended.
    mutating func passTitle() -> Bool {
        let opening = byte
        let closing: UInt8
        switch opening {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return true
        }
        advance()
        while byte != 0 {
            if byte == closing {
                advance()
                return true
            }
            // Only a title in brackets has marks that it cannot hold.
            if byte == opening { return false }
            if byte == UInt8(ascii: "\\") { advance() }
            advance()
        }
        return false
    }
}
