import SourceText

/// Reads block collections by the indentation of their lines (YAML 1.2.2 §8.2).
///
/// Each function begins with `lines` on the line it reads and leaves it on the next line that holds something. A line
/// that is refused is reported and left out with the lines indented below it, so that one mistake is one message.
struct BlockParser {
    let file: SourceFile
    var lines: LineScanner
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the end of the document was reached, rather than given up before.
    private var isComplete = true
    /// Whether lines that were gone over after a refused value seem to hold keys of the table that the value stands in.
    var hasLostKeys = false

    init(_ file: SourceFile, in range: Range<Int>) {
        self.file = file
        lines = LineScanner(file.bytes, in: range)
    }

    /// Reads the whole document.
    mutating func document() -> MetadataNode {
        let start = lines.line?.start ?? lines.bytes.count
        skipHead()
        guard lines.line != nil else {
            return MetadataNode(.mapping([]), range: start..<start, isComplete: isComplete)
        }
        let root = node(under: -1, depth: 1)
        guard !isComplete else { return root }
        return MetadataNode(root.content, range: root.range, isComplete: false)
    }

    /// Reads the list, table or scalar whose first line `lines` stands on, indented more than `parent`.
    mutating func node(under parent: Int, depth: Int) -> MetadataNode {
        guard let line = lines.line else { return .empty(at: lines.bytes.count) }
        if isDash(line) {
            return sequence(at: line.indent, under: parent, sharesIndent: false, depth: depth)
        }
        let inline = InlineScanner(bytes: lines.bytes, end: line.end)
        do throws(Refusal) {
            let byte = lines.bytes[line.content]
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
                throw .ownLineBlockScalar(at: line.content)
            }
            if looksLikeKey(line) {
                return mapping(at: line.indent, under: parent, depth: depth)
            }
            let value = try inline.value(at: line.content, in: .block, depth: depth)
            let colon = try inline.skipSpaces(from: value.end)
            if inline.has(UInt8(ascii: ":"), at: colon) {
                return mapping(at: line.indent, under: parent, depth: depth)
            }
            return try lonelyScalar(value, in: inline, under: parent, depth: depth)
        } catch {
            // A line that a table or a list of the document might begin with is refused as part of it.
            if parent < 0 { return mapping(at: line.indent, under: parent, depth: depth) }
            report(error)
            skipLine(andDeeperThan: parent)
            return .unreadable(line.content..<line.end)
        }
    }

    /// Ends the reading of a value that has its line to itself.
    private mutating func lonelyScalar(
        _ value: InlineScanner.Value, in inline: InlineScanner, under parent: Int, depth: Int
    ) throws(Refusal) -> MetadataNode {
        guard let line = lines.line else { return value.node }
        try expectEnd(in: inline, after: value)
        if parent < 0, value.isPlain, let refusal = inline.fullWidthColon(in: value.node.range) {
            throw refusal
        }
        var ahead = lines
        ahead.advance()
        ahead.skipBlanksAndComments()
        guard let next = ahead.line, next.indent > parent else {
            nextLine()
            return value.node
        }
        if next.indent == line.indent, looksLikeKey(next) {
            return mapping(at: line.indent, under: parent, depth: depth)
        }
        let range = next.content..<next.end
        report(value.isPlain ? .severalLines(range) : .textAfterValue(range))
        skipLine(andDeeperThan: parent)
        return .unreadable(value.node.range)
    }

    /// Refuses anything but a comment after a value.
    func expectEnd(in inline: InlineScanner, after value: InlineScanner.Value) throws(Refusal) {
        let next = try inline.skipSpaces(from: value.end)
        guard next < inline.end else { return }
        if inline.bytes[next] == UInt8(ascii: "#") {
            if next > value.end { return }
            throw .commentWithoutSpace(at: next)
        }
        if inline.bytes[next] == UInt8(ascii: ":") {
            guard inline.isSeparated(at: next + 1) else { throw .colonNeedsSpace(at: next) }
            throw inline.secondColon(at: next, after: value)
        }
        throw .textAfterValue(next..<inline.end)
    }
}

// MARK: Lines

extension BlockParser {
    /// Whether a line begins with the dash of a list item (YAML 1.2.2 §8.2.1).
    func isDash(_ line: LineScanner.Line) -> Bool {
        let inline = InlineScanner(bytes: lines.bytes, end: line.end)
        return inline.has(UInt8(ascii: "-"), at: line.content)
            && inline.isSeparated(at: line.content + 1)
    }

    /// Whether a line holds a colon that may end a key; a cheap look, not a reading.
    func looksLikeKey(_ line: LineScanner.Line) -> Bool {
        switch lines.bytes[line.content] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
            return false
        default: break
        }
        let inline = InlineScanner(bytes: lines.bytes, end: line.end)
        var i = line.content
        while i < line.end {
            if lines.bytes[i] == UInt8(ascii: "#"), i > line.content,
                lines.bytes[i - 1] == UInt8(ascii: " ")
            {
                return false
            }
            if lines.bytes[i] == UInt8(ascii: ":"), inline.isSeparated(at: i + 1) { return true }
            i += 1
        }
        return false
    }

    /// Goes to the next line that holds something.
    mutating func nextLine() {
        lines.advance()
        nextContent()
    }

    /// Goes over blank lines and comments; a document marker ends the document.
    mutating func nextContent() {
        lines.skipBlanksAndComments()
        guard let line = lines.line, let marker = documentMarker(line) else { return }
        report(
            marker == "---"
                ? .severalDocuments(line.start..<line.end)
                : .documentMarker(marker, line.start..<line.start + 3))
        stop()
    }

    /// Goes over the line and all lines after it that are indented more than `indent`.
    mutating func skipLine(andDeeperThan indent: Int) {
        let first = lines.line
        nextLine()
        while let line = lines.line, line.indent > indent { nextLine() }
        // The bracket that closes a list or table begun on the line often stands at the margin.
        if let first, let line = lines.line, line.indent == indent,
            lines.bytes[line.content] == UInt8(ascii: "]")
                || lines.bytes[line.content] == UInt8(ascii: "}"),
            lines.bytes[first.start..<first.end].contains(lines.bytes[line.content] - 2)
        {
            nextLine()
        }
    }

    /// Reports a refusal; false once there are too many, when the rest is left unread.
    @discardableResult
    mutating func report(_ refusal: Refusal) -> Bool {
        guard diagnostics.count < MetadataParser.mostMistakes else {
            if diagnostics.count == MetadataParser.mostMistakes {
                diagnostics.append(
                    Refusal.tooManyMistakes(at: refusal.range.lowerBound).diagnostic(in: file))
            }
            stop()
            return false
        }
        diagnostics.append(refusal.diagnostic(in: file))
        return true
    }

    private mutating func stop() {
        isComplete = false
        lines.stop()
    }

    /// Refuses directives and the marker that begins a document, and goes to the document's first line.
    private mutating func skipHead() {
        lines.skipBlanksAndComments()
        while let line = lines.line, line.indent == 0,
            lines.bytes[line.content] == UInt8(ascii: "%")
        {
            report(.directive(line.start..<line.end))
            lines.advance()
            lines.skipBlanksAndComments()
        }
        guard let line = lines.line, let marker = documentMarker(line) else { return }
        report(.documentMarker(marker, line.start..<line.start + 3))
        nextLine()
    }

    /// The marker at the head of a line: `---` or `...` (YAML 1.2.2 §9.1.2).
    private func documentMarker(_ line: LineScanner.Line) -> String? {
        guard line.indent == 0, line.end >= line.start + 3,
            InlineScanner(bytes: lines.bytes, end: line.end).isSeparated(at: line.start + 3)
        else { return nil }
        let head = lines.bytes[line.start..<line.start + 3]
        if head.elementsEqual("---".utf8) { return "---" }
        return head.elementsEqual("...".utf8) ? "..." : nil
    }
}
