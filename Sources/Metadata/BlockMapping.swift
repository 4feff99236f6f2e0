extension BlockParser {
    /// Reads the entries of a table, whose keys stand at column `indent`.
    mutating func mapping(at indent: Int, under parent: Int, depth: Int) -> MetadataNode {
        guard let first = lines.line else { return .empty(at: lines.bytes.count) }
        if depth > MetadataParser.deepestNesting { return tooDeep(first, under: parent) }
        var entries = EntryCollector()
        var isComplete = true
        var end = first.content
        while let line = lines.line, line.indent > parent {
            guard line.indent == indent else {
                refuseIndentation(of: line, among: indent, under: parent)
                isComplete = false
                continue
            }
            do throws(Refusal) {
                let key = try key(on: line)
                let known = entries.rangeOfKey(key.text)
                if let known { report(.duplicateKey(key.text, at: key.range, first: known)) }
                let value = value(after: key.valueStart, on: line, of: .entry, depth: depth)
                if hasLostKeys {
                    isComplete = false
                    hasLostKeys = false
                }
                if known == nil { entries.append(key, value) }
                end = max(end, key.valueStart, value.range.upperBound)
            } catch {
                report(error)
                isComplete = false
                // With a tab before it, a line may have been meant to stand below the last key.
                if lines.bytes[line.content] == UInt8(ascii: "\t") { entries.loseWhatFollows() }
                skipLine(andDeeperThan: indent)
            }
        }
        return MetadataNode(
            .mapping(entries.entries), range: first.content..<end, isComplete: isComplete)
    }

    /// Reads the key that a line begins with, and its colon.
    private func key(on line: LineScanner.Line) throws(Refusal) -> Key {
        let inline = InlineScanner(bytes: lines.bytes, end: line.end)
        if isDash(line) { throw .dashAmongKeys(at: line.content) }
        let value = try inline.value(at: line.content, in: .block, depth: 1)
        let colon = try inline.skipSpaces(from: value.end)
        if inline.has(UInt8(ascii: ":"), at: colon) {
            guard inline.isSeparated(at: colon + 1) else { throw .colonNeedsSpace(at: colon) }
            return try inline.key(value, colon: colon)
        }
        if !value.isPlain { try expectEnd(in: inline, after: value) }
        throw lineWithoutColon(value.node.range, in: inline)
    }

    /// Finds the likely reason why a line of a table has no key.
    private func lineWithoutColon(_ range: Range<Int>, in inline: InlineScanner) -> Refusal {
        if let fullWidth = inline.fullWidthColon(in: range) { return fullWidth }
        if lines.bytes[range.lowerBound] == UInt8(ascii: "-") {
            return .dashNeedsSpace(at: range.lowerBound)
        }
        if let colon = lines.bytes[range].firstIndex(of: UInt8(ascii: ":")) {
            // U+3000 is E3 80 80 in UTF-8.
            let after = lines.bytes[(colon + 1)..<range.upperBound].prefix(3)
            return after.elementsEqual([0xE3, 0x80, 0x80])
                ? .fullWidthSpace(colon + 1..<colon + 4) : .colonNeedsSpace(at: colon)
        }
        return .lineWithoutColon(range)
    }

    /// Refuses a line that stands at no column of the collections around it.
    mutating func refuseIndentation(
        of line: LineScanner.Line, among indent: Int, under parent: Int
    ) {
        if lines.bytes[line.content] == UInt8(ascii: "\t") {
            report(.tab(at: line.content))
        } else {
            report(
                line.indent > indent
                    ? .unexpectedIndentation(line.content..<line.end)
                    : .unmatchedIndentation(line.content..<line.end))
        }
        repeat {
            nextLine()
        } while lines.line.map { $0.indent > parent && $0.indent != indent } == true
    }

    /// Refuses a collection that nests too deep, with all that is within it.
    mutating func tooDeep(_ line: LineScanner.Line, under parent: Int) -> MetadataNode {
        report(.tooDeep(at: line.content))
        skipLine(andDeeperThan: parent)
        return .unreadable(line.content..<line.end)
    }
}
