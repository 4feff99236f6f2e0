import SourceText

/// A link reference definition: `[label]: destination "title"` (CommonMark 0.30 §4.7).
///
/// Links that name it carry no place of their destination; whoever edits or copies a text needs that of the definition.
public struct LinkDefinition: Sendable, Hashable {
    /// The destination that links get from it, after CommonMark's unescaping.
    public let destination: String
    /// The bytes of the destination in the file, without `<` and `>` around it.
    public let destinationRange: Range<Int>
}

extension MarkdownDocument {
    /// The definitions that links of the body use, in order.
    public var definitions: [LinkDefinition] {
        written.changes.compactMap { change in
            guard case .destination(ofLink: let link) = change.kind else { return nil }
            return LinkDefinition(
                destination: links[link].destination, destinationRange: change.range)
        }
    }

    /// What a destination means that is written in the text of a file; nil where it cannot stand in a link.
    public static func destination(writtenAs bytes: [UInt8]) -> String? {
        if !bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) {
            guard let text = try? UTF8Span(validating: bytes.span) else { return nil }
            return String(copying: text)
        }
        // libcmark knows the escapes and all character references.
        let text = Array("[x](<".utf8) + bytes + Array(">)".utf8)
        let tree = CommonMarkTree(parsing: text, from: 0, to: text.count)
        guard let node = tree.document.firstChild?.firstChild, node.kind == .link, node.next == nil
        else { return nil }
        return String(validating: node.destination, as: UTF8.self)
    }
}

extension LinkDefinition {
    /// The definitions of a text, in order.
    static func all(in prepared: PreparedText, _ scan: BlockScan) -> [LinkDefinition] {
        var definitions: [LinkDefinition] = []
        for first in scan.lines.indices where scan.lines[first].beginsParagraph {
            // Almost every paragraph begins with something else.
            let line = prepared.lines[first + prepared.cellLineCount]
            guard prepared.bytes[line.content..<line.end].first == UInt8(ascii: "[") else {
                continue
            }
            append(in: prepared, first..<scan.endOfParagraph(from: first), to: &definitions)
        }
        return definitions
    }

    /// Appends the definitions that stand at the head of a paragraph: one, and those that follow it.
    private static func append(
        in prepared: PreparedText, _ paragraph: Range<Int>, to definitions: inout [LinkDefinition]
    ) {
        let first = paragraph.lowerBound + prepared.cellLineCount
        var walk = JoinedLines(
            prepared.bytes, prepared.lines, line: first, offset: prepared.lines[first].content,
            endLine: paragraph.upperBound + prepared.cellLineCount)
        while let range = walk.passDefinition() {
            var written: [UInt8] = []
            written.appendPlain(prepared.bytes[range])
            let destination =
                LinkSafety.isDangerous(written)
                ? "" : MarkdownDocument.destination(writtenAs: written) ?? ""
            definitions.append(
                LinkDefinition(
                    destination: destination, destinationRange: prepared.source(of: range)))
        }
    }
}

extension BlockScan {
    /// The line behind the paragraph that begins on a line.
    fileprivate func endOfParagraph(from first: Int) -> Int {
        var end = first + 1
        while end < lines.count, !lines[end].beginsParagraph,
            lines[end].kind == .paragraph || lines[end].kind == .lazy
        {
            end += 1
        }
        return end
    }
}

extension JoinedLines {
    /// Passes a link reference definition (CommonMark 0.30 §4.7) and gives the range of its destination, without `<` and
    /// `>`; nil where there is none, and then the place does not matter any more.
    fileprivate mutating func passDefinition() -> Range<Int>? {
        guard passLabel(), pass(UInt8(ascii: ":")) else { return nil }
        passSpace()
        let isBracketed = byte == UInt8(ascii: "<")
        guard let range = passDestination(), isBracketed || !range.isEmpty else { return nil }
        // What only begins like a title is none, and may be the next text.
        var behindTitle = self
        if behindTitle.passSpace(), behindTitle.passTitle(), behindTitle.passLineEnd() {
            self = behindTitle
            return range
        }
        return passLineEnd() ? range : nil
    }

    /// Passes a link label with its brackets (CommonMark 0.30 §6.3); says whether there was one.
    private mutating func passLabel() -> Bool {
        guard pass(UInt8(ascii: "[")) else { return false }
        // A label has at most 999 characters.
        var left = 999 * 4
        var isBlank = true
        while byte != UInt8(ascii: "]") {
            if byte == UInt8(ascii: "[") || byte == 0 || left == 0 { return false }
            isBlank = isBlank && isHTMLSpace(byte)
            if pass(UInt8(ascii: "\\")) { left -= 1 }
            advance()
            left -= 1
        }
        advance()
        return !isBlank
    }

    /// Passes spaces and tabs up to the end of the line; says whether nothing else stood there.
    private mutating func passLineEnd() -> Bool {
        while isSpaceOrTab(byte) { advance() }
        return byte == 0 || pass(UInt8(ascii: "\n"))
    }
}
