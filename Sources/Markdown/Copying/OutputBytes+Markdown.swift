/// The escaping that keeps plain text plain in Markdown.
extension [UInt8] {
    /// Appends plain text as inline Markdown that reads as it is: nothing in it is taken for a mark.
    ///
    /// White space is run together, as in HTML, so that the text stays on one line. What begins a line is escaped where the
    /// text does; the result may also stand in a link's text and in the cell of a table.
    public mutating func appendEscapingMarkdown(
        _ text: some Collection<UInt8>, atStartOfLine: Bool = true
    ) {
        // As an array at once: what is generic is not specialised for other modules, and goes byte by byte.
        let text = MarkdownEscape.runTogether(Array(text))
        var i = 0
        if atStartOfLine, let end = MarkdownEscape.lineOpener(text) {
            append(contentsOf: text[..<end])
            append(UInt8(ascii: "\\"))
            append(text[end])
            i = end + 1
        }
        while i < text.count {
            if MarkdownEscape.isMark(text, i) { append(UInt8(ascii: "\\")) }
            append(text[i])
            i += 1
        }
    }

    /// Appends an address so that it can stand bare in the brackets of a link, or between `<` and `>`.
    public mutating func appendMarkdownAddress(_ address: some Collection<UInt8>) {
        let bytes = Array(address)
        for (i, byte) in bytes.enumerated() {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "`"):
                appendPercentEncoded(byte)
            case UInt8(ascii: "&") where MarkdownEscape.beginsReference(bytes, i):
                self += "&amp;".utf8
            default: append(byte)
            }
        }
    }
}

/// What CommonMark 0.30, GFM's tables and its strikethrough take for marks.
private enum MarkdownEscape {
    /// The text with each run of ASCII white space as one space, and none at its ends.
    static func runTogether(_ text: [UInt8]) -> [UInt8] {
        if isRunTogether(text) { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isPending = false
        for byte in text {
            if isHTMLSpace(byte) {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(UInt8(ascii: " ")) }
                isPending = false
                result.append(byte)
            }
        }
        return result
    }

    private static func isRunTogether(_ text: [UInt8]) -> Bool {
        guard let last = text.last, !isHTMLSpace(last) else { return text.isEmpty }
        var follows = true
        for byte in text {
            let isSpace = isHTMLSpace(byte)
            if isSpace, follows || byte != UInt8(ascii: " ") { return false }
            follows = isSpace
        }
        return true
    }

    /// The byte that would make a line of the text a block other than a paragraph (§4.1–4.4, §5.1–5.2).
    static func lineOpener(_ text: [UInt8]) -> Int? {
        guard let first = text.first else { return nil }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "="):
            return 0
        default:
            var i = 0
            while i < text.count, i < 10, text[i] &- 0x30 <= 9 { i += 1 }
            guard i > 0, i < text.count,
                text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ")"),
                i + 1 == text.count || text[i + 1] == UInt8(ascii: " ")
            else { return nil }
            return i
        }
    }

    static func isMark(_ text: [UInt8], _ i: Int) -> Bool {
        switch text[i] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "_"):
            // §6.2: within a word it is no mark.
            let isInside =
                i > 0 && i + 1 < text.count && isASCIIAlphanumeric(text[i - 1])
                && isASCIIAlphanumeric(text[i + 1])
            return !isInside
        case UInt8(ascii: "#"):
            // §4.2: a heading may end with some, and with an id of ours.
            return i > 0 && (text[i - 1] == UInt8(ascii: " ") || text[i - 1] == UInt8(ascii: "{"))
        case UInt8(ascii: "&"): return beginsReference(text, i)
        default: return false
        }
    }

    /// Whether a character reference stands here (§2.5).
    static func beginsReference(_ text: [UInt8], _ start: Int) -> Bool {
        var i = start + 1
        if i < text.count, text[i] == UInt8(ascii: "#") { i += 1 }
        let name = i
        while i < text.count, isASCIIAlphanumeric(text[i]) { i += 1 }
        return i > name && i < text.count && text[i] == UInt8(ascii: ";")
    }
}
