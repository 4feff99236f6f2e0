/// A link reference definition (CommonMark 0.30 §4.7), as far as copies of a text have to change it.
struct CopiedDefinition {
    /// Where its destination stands, without `<` and `>`.
    let range: Range<Int>
    /// The destination as it is written.
    let destination: [UInt8]
}

extension CopiedDefinition {
    /// The destination that links get from it.
    var unescapedDestination: String {
        var plain: [UInt8] = []
        plain.appendPlain(destination)
        guard plain.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
            return String(decoding: plain, as: UTF8.self)
        }
        // libcmark knows the escapes and all character references.
        let link = Array("[a](<".utf8) + plain + Array(">)".utf8)
        let tree = CommonMarkTree(parsing: link, from: 0, to: link.count)
        let node = tree.document.firstChild?.firstChild
        return node.map { String(decoding: $0.destination, as: UTF8.self) } ?? ""
    }

    /// The definitions of a text, and what looks like one inside a paragraph.
    static func all(in prepared: PreparedText, _ scan: BlockScan) -> [CopiedDefinition] {
        let offset = prepared.cellLineCount
        return scan.lines.indices.compactMap { index in
            let line = index + offset
            guard scan.lines[index].kind == .paragraph, prepared.lines.indices.contains(line),
                prepared.bytes[prepared.lines[line].content...].first == UInt8(ascii: "[")
            else { return nil }
            return definition(in: prepared, line: line)
        }
    }

    private static func definition(in prepared: PreparedText, line: Int) -> CopiedDefinition? {
        var walk = JoinedLines(
            prepared.bytes, prepared.lines, line: line, offset: prepared.lines[line].content + 1)
        // §6.3: a label has at most 999 characters.
        var left = 999 * 4
        while walk.byte != UInt8(ascii: "]") {
            if walk.byte == UInt8(ascii: "[") || walk.byte == 0 || left == 0 { return nil }
            if walk.pass(UInt8(ascii: "\\")) { left -= 1 }
            walk.advance()
            left -= 1
        }
        walk.advance()
        guard walk.pass(UInt8(ascii: ":")) else { return nil }
        walk.passSpace()
        guard let range = walk.passDestination(), !range.isEmpty else { return nil }
        return CopiedDefinition(range: range, destination: Array(prepared.bytes[range]))
    }
}
