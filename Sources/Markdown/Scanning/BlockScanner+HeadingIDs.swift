extension BlockScanner {
    /// Notes `{#id}` at the end of a heading whose first line is `first` and whose last one is `last`.
    mutating func noteHeadingID(from first: Int, on last: Int, mayBeWholeLine: Bool) {
        guard options.extensions else { return }
        let bytes = cursor.bytes
        let line = result.lines[last]
        var end = line.contentEnd
        while end > line.content, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
        guard end - line.content >= 4, bytes[end - 1] == UInt8(ascii: "}") else { return }
        var i = end - 2
        while i > line.content, isIDByte(bytes[i]) { i -= 1 }
        guard i > line.content, i + 1 < end - 1, bytes[i] == UInt8(ascii: "#"),
            bytes[i - 1] == UInt8(ascii: "{")
        else { return }
        let start = i - 1
        if start > line.content, bytes[start - 1] == UInt8(ascii: "\\") { return }
        var removal = start
        while removal > line.content, isSpaceOrTab(bytes[removal - 1]) { removal -= 1 }
        if removal == line.content, !mayBeWholeLine { return }
        result.explicitIDs[first] = BlockScan.ExplicitID(
            line: last, id: String(decoding: bytes[i + 1..<end - 1], as: UTF8.self),
            removal: removal..<end, range: start..<end)
        result.linesWithID.append(first)
    }

    private func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
            UInt8(ascii: "#"), UInt8(ascii: "`"):
            false
        default: true
        }
    }
}
