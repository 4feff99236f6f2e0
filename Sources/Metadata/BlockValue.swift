extension BlockParser {
    /// What a value belongs to.
    enum Owner {
        /// A key of a table.
        case entry
        /// A dash of a list.
        case item
    }

    /// Reads the value after a key's colon or a list's dash, on its line or on the lines below.
    mutating func value(
        after start: Int, on line: LineScanner.Line, of owner: Owner, depth: Int
    ) -> MetadataNode {
        do throws(Refusal) {
            let inline = InlineScanner(bytes: lines.bytes, end: line.end)
            let begin = try inline.skipSpaces(from: start)
            if begin == line.end || (begin > start && inline.has(UInt8(ascii: "#"), at: begin)) {
                return valueBelow(line, at: start, of: owner, depth: depth)
            }
            switch lines.bytes[begin] {
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                return try blockScalar(at: begin, on: line)
            case UInt8(ascii: "-") where owner == .item && inline.isSeparated(at: begin + 1):
                throw .nestedSequence(at: begin)
            default: break
            }
            let value = try inline.value(at: begin, in: .block, depth: depth + 1)
            if owner == .item, let compact = try compactMapping(value, in: inline) {
                lines.line = compact
                return mapping(at: compact.indent, under: line.indent, depth: depth + 1)
            }
            try expectEnd(in: inline, after: value)
            nextLine()
            if let next = lines.line, next.indent > line.indent {
                try refuseContinuation(next, of: value)
            }
            return value.node
        } catch {
            report(error)
            // The refused line may be this one, or one below it that was reached already.
            if lines.line?.start == line.start {
                skipLine(andDeeperThan: line.indent)
            } else {
                nextContent()
                while let next = lines.line, next.indent > line.indent { nextLine() }
            }
            return .unreadable(start..<line.end)
        }
    }

    /// Reads the value of a key or dash with nothing after it on its line.
    private mutating func valueBelow(
        _ line: LineScanner.Line, at offset: Int, of owner: Owner, depth: Int
    ) -> MetadataNode {
        nextLine()
        guard let next = lines.line else { return .empty(at: offset) }
        if next.indent > line.indent { return node(under: line.indent, depth: depth + 1) }
        if owner == .entry, next.indent == line.indent, isDash(next) {
            return sequence(
                at: next.indent, under: line.indent, sharesIndent: true, depth: depth + 1)
        }
        return .empty(at: offset)
    }

    /// The line as it is for a table that begins after a dash: `- a: b` (YAML 1.2.2 §8.2.3, `ns-l-compact-mapping`).
    private func compactMapping(
        _ value: InlineScanner.Value, in inline: InlineScanner
    ) throws(Refusal) -> LineScanner.Line? {
        let colon = try inline.skipSpaces(from: value.end)
        guard var line = lines.line, inline.has(UInt8(ascii: ":"), at: colon),
            inline.isSeparated(at: colon + 1)
        else { return nil }
        line.content = value.node.range.lowerBound
        return line
    }

    private mutating func refuseContinuation(
        _ line: LineScanner.Line, of value: InlineScanner.Value
    ) throws(Refusal) {
        let range = line.content..<line.end
        if lines.bytes[line.content] == UInt8(ascii: "\t") { throw .tab(at: line.content) }
        if looksLikeKey(line) { hasLostKeys = true }
        if isDash(line) || looksLikeKey(line) { throw .unexpectedIndentation(range) }
        throw value.isPlain ? .severalLines(range) : .textAfterValue(range)
    }
}
