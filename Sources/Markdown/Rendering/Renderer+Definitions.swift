extension Renderer {
    /// The line on which the inlines of a block begin: libcmark takes link reference definitions off its head.
    func contentLine(of block: Node, from line: Int) -> Int {
        guard block.kind == .paragraph || block.kind == .heading else { return line }
        var i = line
        guard isDefinition(i), let first = block.firstChild else { return line }
        while i + 1 < prepared.lines.count, isDefinition(i) || !begins(first, on: i) {
            i += 1
            // A block ends where its lines end.
            if prepared.lines[i].content >= prepared.lines[i].end { return line }
        }
        return i
    }

    private func isDefinition(_ i: Int) -> Bool {
        isDefinitionStart(prepared.bytes, prepared.lines[i])
    }

    private func begins(_ node: Node, on i: Int) -> Bool {
        let line = prepared.lines[i]
        let text = prepared.bytes[line.content..<line.end]
        guard let first = text.first else { return false }
        switch node.kind {
        case .text:
            return first == node.literal.first || first == UInt8(ascii: "\\")
                || first == UInt8(ascii: "&")
        case .code: return first == UInt8(ascii: "`")
        case .emphasis, .strong: return first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
        case .image: return first == UInt8(ascii: "!")
        case .link, .htmlInline:
            return first == UInt8(ascii: "[") || first == UInt8(ascii: "<")
        default: return true
        }
    }
}
