extension BlockParser {
    /// Reads a block scalar whose `|` or `>` stands at `start` (YAML 1.2.2 §8.1).
    mutating func blockScalar(at start: Int, on header: LineScanner.Line) throws(Refusal)
        -> MetadataNode
    {
        let chomping = try chomping(at: start, on: header)
        var text = BlockScalarText(
            isFolded: lines.bytes[start] == UInt8(ascii: ">"), chomping: chomping)
        var indentation: Int?
        var end = start + (chomping == .clip ? 1 : 2)
        lines.advance()
        while let line = lines.line {
            if line.isBlank, line.indent <= indentation ?? Int.max {
                if indentation == nil, line.indent > 0 {
                    throw .blankLineWithSpaces(line.start..<line.end)
                }
                if line.isTerminated { text.addBlankLine() }
                lines.advance()
                continue
            }
            if line.indent <= header.indent { break }
            if indentation == nil {
                if lines.bytes[line.content] == UInt8(ascii: "\t") { throw .tab(at: line.content) }
                indentation = line.indent
            } else if let indentation, line.indent < indentation {
                // §8.1.1.2 [l-trail-comments]: a comment may be indented less than the text that it follows.
                if lines.bytes[line.content] == UInt8(ascii: "#") { break }
                throw lines.bytes[line.content] == UInt8(ascii: "\t")
                    ? .tab(at: line.content) : .underIndented(line.content..<line.end)
            }
            let content = line.start + (indentation ?? 0)..<line.end
            text.add(lines.bytes[content], isTerminated: line.isTerminated)
            end = line.end
            lines.advance()
        }
        nextContent()
        return MetadataNode(.scalar(text.result()), range: start..<end)
    }

    /// Reads the header after its first character; only a comment may follow on its line (YAML 1.2.2 §8.1.1).
    private func chomping(
        at start: Int, on line: LineScanner.Line
    ) throws(Refusal) -> BlockScalarText.Chomping {
        let inline = InlineScanner(bytes: lines.bytes, end: line.end)
        var chomping = BlockScalarText.Chomping.clip
        var i = start + 1
        if inline.has(UInt8(ascii: "-"), at: i) { chomping = .strip }
        if inline.has(UInt8(ascii: "+"), at: i) { chomping = .keep }
        if chomping != .clip { i += 1 }
        if i < line.end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(lines.bytes[i]) {
            throw .indentationIndicator(at: i)
        }
        let rest = try inline.skipSpaces(from: i)
        guard rest < line.end else { return chomping }
        if lines.bytes[rest] == UInt8(ascii: "#") {
            if rest > i { return chomping }
            throw .commentWithoutSpace(at: rest)
        }
        throw .textAfterBlockMark(lines.bytes[start], rest..<line.end)
    }
}

/// Puts the lines of a block scalar together (YAML 1.2.2 §8.1.1.2, §8.1.2, §8.1.3).
struct BlockScalarText {
    /// What becomes of the line breaks at the end.
    enum Chomping {
        /// One stays.
        case clip
        /// None stays.
        case strip
        /// All stay.
        case keep
    }

    let isFolded: Bool
    let chomping: Chomping
    private var bytes: [UInt8] = []
    private var isEmpty = true
    private var blankLines = 0
    private var lastIsSpaced = false
    private var lastIsTerminated = false

    init(isFolded: Bool, chomping: Chomping) {
        self.isFolded = isFolded
        self.chomping = chomping
    }

    mutating func addBlankLine() {
        blankLines += 1
    }

    /// Adds a line without its indentation; lines that begin with white space are not folded.
    mutating func add(_ line: ArraySlice<UInt8>, isTerminated: Bool) {
        let isSpaced = line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
        if !isEmpty {
            if !isFolded || lastIsSpaced || isSpaced {
                bytes.append(UInt8(ascii: "\n"))
            } else if blankLines == 0 {
                bytes.append(UInt8(ascii: " "))
            }
        }
        flushBlankLines()
        bytes += line
        isEmpty = false
        lastIsSpaced = isSpaced
        lastIsTerminated = isTerminated
    }

    mutating func result() -> String {
        switch chomping {
        case .strip: break
        case .clip: if lastIsTerminated { bytes.append(UInt8(ascii: "\n")) }
        case .keep:
            if lastIsTerminated { bytes.append(UInt8(ascii: "\n")) }
            flushBlankLines()
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func flushBlankLines() {
        bytes += repeatElement(UInt8(ascii: "\n"), count: blankLines)
        blankLines = 0
    }
}
