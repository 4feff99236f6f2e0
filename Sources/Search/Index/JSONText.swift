extension [UInt8] {
    /// Appends a text as a JSON string, quotes included, copying the clean runs whole.
    ///
    /// Unlike `appendJSONString` this leaves `<` as it is: search files are never part of an HTML page.
    mutating func appendJSONText(_ text: String) { appendJSONText(text.utf8.span) }

    /// Appends a text in UTF-8 likewise.
    mutating func appendJSONText(_ text: Span<UInt8>) {
        append(UInt8(ascii: "\""))
        var clean = 0
        for i in text.indices {
            let byte = text[i]
            guard
                byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    || byte == 0x7F
            else { continue }
            append(text.extracting(clean..<i))
            appendEscape(byte)
            clean = i + 1
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
