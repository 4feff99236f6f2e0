import SourceText

/// A Markdown text that is written block by block, with a blank line between two.
struct MarkdownText {
    private(set) var bytes: [UInt8] = []

    /// Appends a heading; its text is plain.
    mutating func heading(_ text: String, level: Int = 2) {
        begin()
        bytes += [UInt8](repeating: UInt8(ascii: "#"), count: level)
        bytes.append(UInt8(ascii: " "))
        end(MarkdownLine(text))
    }

    /// Appends a heading that is a link.
    mutating func heading(_ line: MarkdownLine, level: Int = 2) {
        begin()
        bytes += [UInt8](repeating: UInt8(ascii: "#"), count: level)
        bytes.append(UInt8(ascii: " "))
        end(line)
    }

    /// Appends a paragraph of plain text, if it says anything.
    mutating func paragraph(_ text: String) {
        paragraph(MarkdownLine(text))
    }

    /// Appends a paragraph, if it says anything.
    mutating func paragraph(_ line: MarkdownLine) {
        guard !line.isEmpty else { return }
        begin()
        end(line)
    }

    /// Appends a quotation of one line, if it says anything.
    mutating func quotation(_ text: String) {
        let line = MarkdownLine(text)
        guard !line.isEmpty else { return }
        begin()
        bytes += "> ".utf8
        end(line)
    }

    /// Appends a list; each item is Markdown that may go over several lines.
    mutating func list(_ items: [[UInt8]], isOrdered: Bool = false) {
        guard !items.isEmpty else { return }
        begin()
        for (number, item) in items.enumerated() {
            let marker = Array((isOrdered ? "\(number + 1). " : "- ").utf8)
            bytes += marker
            appendIndented(item, by: marker.count)
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// Appends a list of lines.
    mutating func list(_ items: [MarkdownLine], isOrdered: Bool = false) {
        list(items.map(\.bytes), isOrdered: isOrdered)
    }

    /// Appends lines as they stand, so that nothing in them is a mark.
    mutating func verbatim(_ text: String) {
        begin()
        let lines = Array(text.utf8)
        // CommonMark 0.30 §4.5: a fence is longer than what is inside.
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longestRun(in: lines) + 1))
        bytes += fence + [UInt8(ascii: "\n")] + lines
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        bytes += fence + [UInt8(ascii: "\n")]
    }

    /// Appends blocks of Markdown as they are, without the blank lines around them.
    mutating func blocks(_ markdown: [UInt8]) {
        var start = 0
        // A line may be indented code: only whole blank lines go.
        for (i, byte) in markdown.enumerated() {
            if byte == UInt8(ascii: "\n") { start = i + 1 }
            if !byte.isBlank { break }
        }
        guard let last = markdown[start...].lastIndex(where: { !$0.isBlank }) else { return }
        begin()
        bytes += markdown[start...last]
        bytes.append(UInt8(ascii: "\n"))
    }

    /// An item with a list below it.
    static func item(_ line: MarkdownLine, above items: [[UInt8]]) -> [UInt8] {
        guard !items.isEmpty else { return line.bytes }
        var list = MarkdownText()
        list.list(items)
        return line.bytes + [UInt8(ascii: "\n")] + list.bytes.dropLast()
    }

    private mutating func begin() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func end(_ line: MarkdownLine) {
        bytes += line.bytes
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func appendIndented(_ item: [UInt8], by width: Int) {
        let indent = [UInt8](repeating: UInt8(ascii: " "), count: width)
        var isFirst = true
        for line in item.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !isFirst {
                bytes.append(UInt8(ascii: "\n"))
                if !line.isEmpty { bytes += indent }
            }
            isFirst = false
            bytes += line
        }
    }

    private func longestRun(in text: [UInt8]) -> Int {
        var longest = 0
        var run = 0
        for byte in text {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

private extension UInt8 {
    var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
