/// What somebody wrote for the marker of a heading or of a list, and what Markdown reads as text.
struct UnreadMarker {
    enum Kind {
        /// `##标题`, without the space (CommonMark §4.2).
        case heading
        /// `1.打开` or `-打开`, without the space (CommonMark §5.2).
        case list
        /// `1、打开`, `（一）打开` or `①打开` on lines that follow each other: no marker of Markdown's.
        case number
        /// `• 打开` on lines that follow each other, as word processors write it.
        case bullet
    }

    let kind: Kind
    /// The bytes of the marker.
    let range: Range<Int>

    /// The marker that a line of a paragraph begins with; nil where it begins with text.
    init?(_ bytes: [UInt8], _ line: ScannedLine) {
        guard line.content < line.end else { return nil }
        let found: (Kind, end: Int)? =
            switch bytes[line.content] {
            case UInt8(ascii: "#"): Self.heading(bytes, line)
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                Self.beginsItem(bytes, line.content + 1..<line.end)
                    ? (.list, line.content + 1) : nil
            // Figures, brackets, and the bytes that Chinese numerals and signs begin with.
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), 0xE4, 0xE5, 0xEF:
                Self.number(bytes, line)
            case 0xC2, 0xE2: Self.sign(bytes, line)
            default: nil
            }
        guard let (kind, end) = found else { return nil }
        self.kind = kind
        range = line.content..<end
    }

    /// One `#` is a marker only where no other reading is at hand: `#1`, `#help` and `#话题#` are none.
    private static func heading(_ bytes: [UInt8], _ line: ScannedLine) -> (Kind, end: Int)? {
        var end = line.content
        while end < line.end, bytes[end] == UInt8(ascii: "#") { end += 1 }
        let level = end - line.content
        guard end < line.end, level <= 6, bytes[end] != UInt8(ascii: " "),
            bytes[end] != UInt8(ascii: "\t")
        else { return nil }
        if level == 1 {
            let rest = bytes[end..<line.end]
            guard line.beginsParagraph, !rest.contains(UInt8(ascii: "#")),
                rest[end] >= 0x80 || isCapital(rest[end])
            else { return nil }
        }
        return (.heading, end)
    }

    /// `1.` and `1)`, and what Markdown never reads: `1、`, `1）`, `(1)`, `（1）` and `一、`.
    private static func number(_ bytes: [UInt8], _ line: ScannedLine) -> (Kind, end: Int)? {
        let rest = bytes[..<line.end]
        var start = line.content
        if bytes[start] == UInt8(ascii: "(") {
            start += 1
        } else if bytes[start] == 0xEF, rest[start...].starts(with: "（".utf8) {
            start += 3
        }
        let isOpened = start > line.content
        let end = numeralEnd(rest[start...])
        guard end > start, end < line.end else { return nil }
        let closing = [".", ")", "、", "．", "）"].first { rest[end...].starts(with: $0.utf8) }
        guard let closing else { return nil }
        let markerEnd = end + closing.utf8.count
        guard !isOpened, closing == "." || closing == ")" else {
            // A point or comma behind a bracket that is not closed makes no number.
            let isClosed = closing == ")" || closing == "）"
            return !isOpened || isClosed ? (.number, markerEnd) : nil
        }
        return isDigit(bytes[start]) && beginsItem(bytes, markerEnd..<line.end)
            ? (.list, markerEnd) : nil
    }

    /// Where the number ends that some text begins with, of at most two figures or Chinese numerals.
    private static func numeralEnd(_ text: ArraySlice<UInt8>) -> Int {
        var end = text.startIndex
        for _ in 0..<2 where end < text.endIndex {
            if isDigit(text[end]) {
                end += 1
            } else if end + 3 <= text.endIndex,
                isNumeral(text[end], text[end + 1], text[end + 2])
            {
                end += 3
            }
        }
        return end
    }

    /// 一 to 十.
    private static func isNumeral(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE4, 0xB8, 0x80), (0xE4, 0xBA, 0x8C), (0xE4, 0xB8, 0x89), (0xE5, 0x9B, 0x9B),
            (0xE4, 0xBA, 0x94), (0xE5, 0x85, 0xAD), (0xE4, 0xB8, 0x83), (0xE5, 0x85, 0xAB),
            (0xE4, 0xB9, 0x9D), (0xE5, 0x8D, 0x81):
            true
        default: false
        }
    }

    private static func sign(_ bytes: [UInt8], _ line: ScannedLine) -> (Kind, end: Int)? {
        let rest = bytes[line.content..<line.end]
        if let bullet = ["•", "●", "·", "▪", "◦"].first(where: { rest.starts(with: $0.utf8) }) {
            return (.bullet, line.content + bullet.utf8.count)
        }
        // From ① to ⑳.
        let isNumber =
            rest.starts(with: [0xE2, 0x91]) && rest.count > 2
            && (0xA0...0xB3).contains(rest[line.content + 2])
        return isNumber ? (.number, line.content + 3) : nil
    }

    /// Whether what follows is the text of an item rather than the rest of a number, a name or a word: `3.5`, `2.x`, `-5`.
    private static func beginsItem(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
        guard !rest.isEmpty else { return false }
        let first = bytes[rest.lowerBound]
        return first >= 0x80 || isCapital(first) || "[*`<".utf8.contains(first)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}

extension BlockScan {
    /// The markers that are read as text: all of headings and of lists that lack their space, and of those that Markdown
    /// does not know the first on lines that run together. One alone is text, unless it runs into an item of a list.
    func unreadMarkers(in bytes: [UInt8]) -> [UnreadMarker] {
        var found: [UnreadMarker] = []
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard let marker = unreadMarker(at: index, bytes) else { continue }
            if marker.kind == .heading || marker.kind == .list {
                found.append(marker)
                continue
            }
            var runsInto = lines[index].kind == .lazy
            while index + 1 < lines.count, !lines[index + 1].beginsParagraph,
                !endsInHardBreak(lines[index], bytes),
                unreadMarker(at: index + 1, bytes)?.kind == marker.kind
            {
                runsInto = true
                index += 1
            }
            if runsInto { found.append(marker) }
        }
        return found
    }

    private func unreadMarker(at index: Int, _ bytes: [UInt8]) -> UnreadMarker? {
        let line = lines[index]
        return line.kind == .paragraph || line.kind == .lazy ? UnreadMarker(bytes, line) : nil
    }

    private func endsInHardBreak(_ line: ScannedLine, _ bytes: [UInt8]) -> Bool {
        bytes[line.content..<line.end].last == UInt8(ascii: "\\")
            || bytes[line.content..<line.end].suffix(2).elementsEqual("  ".utf8)
    }
}
