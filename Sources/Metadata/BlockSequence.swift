extension BlockParser {
    /// Reads the items of a list, whose dashes stand at column `indent`.
    ///
    /// With `sharesIndent` the dashes stand in the column of the keys around the list, and a line there without a dash
    /// is the next key (YAML 1.2.2 §8.2.3, `seq-space`).
    mutating func sequence(
        at indent: Int, under parent: Int, sharesIndent: Bool, depth: Int
    ) -> MetadataNode {
        guard let first = lines.line else { return .empty(at: lines.bytes.count) }
        if depth > MetadataParser.deepestNesting { return tooDeep(first, under: parent) }
        var items: [MetadataNode] = []
        var isComplete = true
        var end = first.content
        while let line = lines.line, line.indent > parent || (sharesIndent && line.indent == indent)
        {
            if line.indent == indent, isDash(line) {
                let item = value(after: line.content + 1, on: line, of: .item, depth: depth)
                items.append(item)
                end = max(end, line.content + 1, item.range.upperBound)
            } else if line.indent == indent {
                if sharesIndent { break }
                report(notAnItem(line))
                isComplete = false
                items = items.dropLast() + items.suffix(1).map { $0.losingWhatFollows() }
                skipLine(andDeeperThan: indent)
            } else {
                refuseIndentation(of: line, among: indent, under: parent)
                isComplete = false
                items = items.dropLast() + items.suffix(1).map { $0.losingWhatFollows() }
            }
        }
        return MetadataNode(.sequence(items), range: first.content..<end, isComplete: isComplete)
    }

    private func notAnItem(_ line: LineScanner.Line) -> Refusal {
        switch lines.bytes[line.content] {
        case UInt8(ascii: "\t"): .tab(at: line.content)
        case UInt8(ascii: "-") where !looksLikeKey(line): .dashNeedsSpace(at: line.content)
        default: .keyAmongItems(line.content..<line.end)
        }
    }
}
