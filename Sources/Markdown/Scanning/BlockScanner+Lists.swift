extension BlockScanner {
    /// Moves behind a list marker and says how many columns the item's content stands behind the marker's start.
    mutating func consumeListMarker(length: Int) -> Int {
        cursor.advance(toOffset: cursor.firstNonspace + length)
        let place = cursor.place
        while cursor.column - place.column <= 5, cursor.isAtSpace { cursor.advance(columns: 1) }
        let spaces = cursor.column - place.column
        if spaces >= 1, spaces < 5, cursor.offset < cursor.end { return length + spaces }
        cursor.restore(place)
        if spaces > 0 { cursor.advance(columns: 1) }
        return length + 1
    }

    /// Notes `[ ]` or `[x]` at the start of an item's first paragraph (GFM §5.3).
    mutating func noteTask() {
        let i = cursor.firstNonspace
        guard cursor.byte(i) == UInt8(ascii: "["), cursor.byte(i + 2) == UInt8(ascii: "]"),
            isSpaceOrTab(cursor.byte(i + 3))
        else { return }
        let isDone = cursor.byte(i + 1) | 0x20 == UInt8(ascii: "x")
        guard isDone || cursor.byte(i + 1) == UInt8(ascii: " ") else { return }
        result.tasks.append(BlockScan.Task(line: result.lines.count, isDone: isDone))
    }

    /// Notes `[!NOTE]` and its like, alone on the first line of a quote.
    mutating func noteCallout() {
        var i = cursor.firstNonspace
        guard cursor.byte(i) == UInt8(ascii: "["), cursor.byte(i + 1) == UInt8(ascii: "!") else {
            return
        }
        i += 2
        let name = i
        while i < cursor.end, cursor.byte(i) | 0x20 >= 0x61, cursor.byte(i) | 0x20 <= 0x7A {
            i += 1
        }
        let word = String(decoding: cursor.bytes[name..<i].map { $0 | 0x20 }, as: UTF8.self)
        guard let kind = CalloutKind(rawValue: word), cursor.byte(i) == UInt8(ascii: "]") else {
            return
        }
        i += 1
        while i < cursor.end, isSpaceOrTab(cursor.byte(i)) { i += 1 }
        guard i >= cursor.end else { return }
        result.callouts.append(BlockScan.Callout(line: result.lines.count, kind: kind))
    }
}
