/// What somebody wrote for the marker of a heading or of a list, and what Markdown reads as text.
struct UnreadMarker {
    enum Kind {
        /// `##标题`, without the space (CommonMark §4.2).
        case heading
        /// `1.打开` or `-打开`, without the space (CommonMark §5.2).
        case list
        /// `1、打开` or `①打开` on lines that follow each other: no marker of Markdown's.
        case number
        /// `• 打开` on lines that follow each other, as word processors write it.
        case bullet
    }

    let kind: Kind
    /// The bytes of the marker.
    let range: Range<Int>

    /// The marker that a line of a paragraph begins with; nil where it begins with text.
    init?(_ bytes: [UInt8], _ line: ScannedLine) {
        let start = line.content
        guard start < line.end else { return nil }
        let found: (Kind, end: Int)? =
            switch bytes[start] {
            case UInt8(ascii: "#"): Self.heading(bytes, line)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): Self.number(bytes, line)
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                Self.beginsItem(bytes, start + 1..<line.end) ? (.list, start + 1) : nil
            case 0xC2, 0xE2: Self.sign(bytes, line)
            default: nil
            }
        guard let (kind, end) = found else { return nil }
        self.kind = kind
        range = start..<end
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

    private static func number(_ bytes: [UInt8], _ line: ScannedLine) -> (Kind, end: Int)? {
        var end = line.content
        while end < line.end, end < line.content + 2, isDigit(bytes[end]) { end += 1 }
        guard end < line.end else { return nil }
        if bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") {
            return beginsItem(bytes, end + 1..<line.end) ? (.list, end + 1) : nil
        }
        let signs = ["、", "．", "）"]
        return signs.contains { bytes[end..<line.end].starts(with: $0.utf8) }
            ? (.number, end + 3) : nil
    }

    private static func sign(_ bytes: [UInt8], _ line: ScannedLine) -> (Kind, end: Int)? {
        let rest = bytes[line.content..<line.end]
        if let bullet = ["•", "●", "·", "▪", "◦"].first(where: { rest.starts(with: $0.utf8) }) {
            return (.bullet, line.content + bullet.utf8.count)
        }
        // From ① to ⑳.
        let isNumber =
            rest.count > 2 && rest.dropFirst().first == 0x91
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
    /// The markers that are read as text: each of a heading, and of lists the first of those on lines that follow each
    /// other in a paragraph.
    func unreadMarkers(in bytes: [UInt8]) -> [UnreadMarker] {
        var found: [UnreadMarker] = []
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard lines[index].kind == .paragraph,
                let marker = UnreadMarker(bytes, lines[index])
            else { continue }
            var isAlone = true
            while marker.kind != .heading, index + 1 < lines.count,
                !lines[index + 1].beginsParagraph, lines[index + 1].kind == .paragraph,
                !endsInHardBreak(lines[index], bytes),
                UnreadMarker(bytes, lines[index + 1])?.kind == marker.kind
            {
                isAlone = false
                index += 1
            }
            switch marker.kind {
            case .heading, .list: found.append(marker)
            case .number, .bullet: if !isAlone { found.append(marker) }
            }
        }
        return found
    }

    private func endsInHardBreak(_ line: ScannedLine, _ bytes: [UInt8]) -> Bool {
        bytes[line.content..<line.end].last == UInt8(ascii: "\\")
            || bytes[line.content..<line.end].suffix(2).elementsEqual("  ".utf8)
    }
}
