extension InlineScanner {
    /// Reads `[a, b]` on one line (YAML 1.2.2 §7.4.1).
    func flowSequence(at start: Int, depth: Int) throws(Refusal) -> Value {
        if depth > MetadataParser.deepestNesting { throw .tooDeep(at: start) }
        var items: [MetadataNode] = []
        let stop = try eachItem(of: UInt8(ascii: "["), at: start) { (i) throws(Refusal) in
            let item = try value(at: i, in: .flow, depth: depth + 1)
            let next = try skipSpaces(from: item.end)
            if has(UInt8(ascii: ":"), at: next) { throw .singlePair(at: next) }
            items.append(item.node)
            return next
        }
        let node = MetadataNode(.sequence(items), range: start..<stop)
        return Value(node: node, isPlain: false, end: stop)
    }

    /// Reads `{a: b, c: d}` on one line (YAML 1.2.2 §7.4.2).
    func flowMapping(at start: Int, depth: Int) throws(Refusal) -> Value {
        if depth > MetadataParser.deepestNesting { throw .tooDeep(at: start) }
        var entries = EntryCollector()
        let stop = try eachItem(of: UInt8(ascii: "{"), at: start) { (i) throws(Refusal) in
            let key = try flowKey(at: i, depth: depth)
            if let first = entries.rangeOfKey(key.text) {
                throw .duplicateKey(key.text, at: key.range, first: first)
            }
            let next = try skipSpaces(from: key.valueStart)
            if next == end || has(UInt8(ascii: ","), at: next) || has(UInt8(ascii: "}"), at: next) {
                entries.append(key, .empty(at: key.valueStart - 1))
                return next
            }
            let value = try value(at: next, in: .flow, depth: depth + 1)
            let after = try skipSpaces(from: value.end)
            if has(UInt8(ascii: ":"), at: after) { throw secondColon(at: after, after: value) }
            entries.append(key, value.node)
            return after
        }
        let node = MetadataNode(.mapping(entries.entries), range: start..<stop)
        return Value(node: node, isPlain: false, end: stop)
    }

    /// Calls `read` at the first byte of each item between the brackets; `read` gives the offset after its item and
    /// spaces. Returns the offset after the closing bracket.
    private func eachItem(
        of opening: UInt8, at start: Int, read: (Int) throws(Refusal) -> Int
    ) throws(Refusal) -> Int {
        let closing = opening + 2  // ASCII: [ and ], { and } are two apart
        var i = try skipSpaces(from: start + 1)
        while i < end, bytes[i] != closing {
            if has(UInt8(ascii: ","), at: i) { throw .missingItem(at: i) }
            if isComment(at: i) { throw .commentInFlow(at: i) }
            i = try read(i)
            if i == end { break }
            if bytes[i] == closing { return i + 1 }
            if isComment(at: i) { throw .commentInFlow(at: i) }
            if bytes[i] == UInt8(ascii: "]") || bytes[i] == UInt8(ascii: "}") {
                throw .otherBracket(bytes[i], missing: closing, at: i)
            }
            guard bytes[i] == UInt8(ascii: ",") else { throw .missingComma(at: i) }
            i = try skipSpaces(from: i + 1)
        }
        if i >= end { throw .unclosedFlow(opening, start..<end) }
        return i + 1
    }

    private func isComment(at offset: Int) -> Bool {
        has(UInt8(ascii: "#"), at: offset) && bytes[offset - 1] == UInt8(ascii: " ")
    }

    /// Reads a key and its colon, which a space, `,` or `}` must follow.
    private func flowKey(at start: Int, depth: Int) throws(Refusal) -> Key {
        if has(UInt8(ascii: "["), at: start) || has(UInt8(ascii: "{"), at: start) {
            throw .complexKey(at: start)
        }
        let key = try value(at: start, in: .flow, depth: depth + 1)
        let colon = try skipSpaces(from: key.end)
        guard has(UInt8(ascii: ":"), at: colon) else {
            throw keyWithoutValue(key.node.range, isPlain: key.isPlain)
        }
        guard isSeparated(at: colon + 1) else { throw .colonNeedsSpace(at: colon) }
        return try self.key(key, colon: colon)
    }

    /// Tells `{a:b}`, where a colon lacks its space, and `{a：b}` from `{a}`, which has no value at all.
    private func keyWithoutValue(_ range: Range<Int>, isPlain: Bool) -> Refusal {
        if isPlain {
            if let fullWidth = fullWidthColon(in: range) { return fullWidth }
            if let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) {
                return .colonNeedsSpace(at: colon)
            }
        }
        return .keyWithoutValue(text(range), at: range)
    }
}

extension InlineScanner {
    /// Refuses a colon that ends no key, behind a value.
    func secondColon(at offset: Int, after value: Value) -> Refusal {
        let start = value.node.range.lowerBound
        // U+2018 and U+201C are E2 80 98 and E2 80 9C in UTF-8.
        let mark = bytes[start..<min(start + 3, end)]
        // U+FF0C is EF BC 8C.
        let comma = bytes[start..<offset].firstRange(of: [0xEF, 0xBC, 0x8C])
        if let comma { return .fullWidthComma(comma) }
        return mark.elementsEqual([0xE2, 0x80, 0x98]) || mark.elementsEqual([0xE2, 0x80, 0x9C])
            ? .colonInTypographicQuotes(mark.startIndex..<mark.endIndex)
            : .secondColon(at: offset)
    }
}
