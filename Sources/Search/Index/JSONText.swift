extension [UInt8] {
    /// Appends a text as a JSON string, quotes included, copying the clean runs whole.
    ///
    /// Unlike `appendJSONString` this leaves `<` as it is: search files are never part of an HTML page.
    mutating func appendJSONText(_ text: String) { appendJSONText(text.utf8.span) }

    /// Appends a text in UTF-8 likewise.
    mutating func appendJSONText(_ text: Span<UInt8>) {
        append(UInt8(ascii: "\""))
        var clean = 0
        var i = 0
        while i < text.count {
            if let block = EightBytes(text, at: i), block.marksOfEscaped == 0 {
                i += 8
                continue
            }
            if isEscaped(text[i]) {
                append(text.extracting(clean..<i))
                appendEscape(text[i])
                clean = i + 1
            }
            i += 1
        }
        append(text.extracting(clean...))
        append(UInt8(ascii: "\""))
    }

    /// Appends bytes that stand elsewhere.
    mutating func append(_ run: Span<UInt8>) {
        unsafe run.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    // RFC 8259 §7.
    private mutating func appendEscape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            append(byte)
        } else {
            append(contentsOf: "u00".utf8)
            for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 48 + digit : 87 + digit) }
        }
    }

    /// Appends texts as a JSON array of strings.
    mutating func appendJSONTexts(_ texts: [String]) {
        append(UInt8(ascii: "["))
        for (i, text) in texts.enumerated() {
            if i > 0 { append(UInt8(ascii: ",")) }
            appendJSONText(text)
        }
        append(UInt8(ascii: "]"))
    }
}

private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
}

extension EightBytes {
    @inline(__always)
    fileprivate var marksOfEscaped: UInt64 {
        marks(below: 0x20) | marks(of: UInt8(ascii: "\"")) | marks(of: UInt8(ascii: "\\"))
            | marks(of: 0x7F)
    }
}
