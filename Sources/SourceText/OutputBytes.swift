extension [UInt8] {
    /// Appends the UTF-8 bytes of a text.
    public mutating func append(_ text: String) {
        // Through the span: to append a collection of its own kind takes the library twice as long.
        unsafe text.utf8.span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends bytes as HTML text or as a double-quoted attribute value: `&`, `<`, `>` and `"` become references.
    ///
    /// The clean runs are copied whole. This is the set that the CommonMark reference implementation escapes.
    public mutating func appendEscapingHTML(_ text: some Sequence<UInt8>) {
        let wasContiguous: Void? = text.withContiguousStorageIfAvailable { buffer in
            appendEscapingHTML(unsafe buffer.span)
        }
        if wasContiguous == nil {
            appendEscapingHTML([UInt8](text).span)
        }
    }

    /// Appends the UTF-8 bytes of a text, escaped as HTML text or attribute value.
    public mutating func appendEscapingHTML(_ text: String) {
        appendEscapingHTML(text.utf8.span)
    }

    private mutating func appendEscapingHTML(_ text: Span<UInt8>) {
        var clean = 0
        for i in text.indices {
            let reference: StaticString
            switch text[i] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default: continue
            }
            appendRun(text, clean..<i)
            unsafe append(
                contentsOf: UnsafeBufferPointer(
                    start: reference.utf8Start, count: reference.utf8CodeUnitCount))
            clean = i + 1
        }
        appendRun(text, clean..<text.count)
    }

    private mutating func appendRun(_ text: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        unsafe text.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends a text as a JSON string, quotes included (RFC 8259 §7).
    ///
    /// Unless it says otherwise, the result may stand in an HTML `script` data block and in JavaScript.
    public mutating func appendJSONString(_ text: String, in place: JSONPlace = .script) {
        append(UInt8(ascii: "\""))
        appendEscapingJSON(text.utf8.span, in: place)
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscapingJSON(_ text: Span<UInt8>, in place: JSONPlace) {
        var clean = 0
        for i in text.indices {
            let byte = text[i]
            if isPlainInJSON(byte) { continue }
            // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
            let isSeparator =
                byte == 0xE2 && place != .file && i + 2 < text.count && text[i + 1] == 0x80
                && (text[i + 2] == 0xA8 || text[i + 2] == 0xA9)
            guard byte < 0x20 || byte == 0x7F || isSeparator || place.escapes(byte) else {
                continue
            }
            appendRun(text, clean..<i)
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            case 0xE2: append(text[i + 2] == 0xA8 ? "\\u2028" : "\\u2029")
            default:
                append("\\u00")
                append(hexadecimalDigit(byte >> 4))
                append(hexadecimalDigit(byte & 0xF))
            }
            clean = i + (isSeparator ? 3 : 1)
        }
        appendRun(text, clean..<text.count)
    }
}

/// Whether a byte is written as it is wherever a JSON text stands and whatever follows it.
@inline(__always)
private func isPlainInJSON(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20, UInt8(ascii: "'")...UInt8(ascii: ";"),
        UInt8(ascii: "?")...UInt8(ascii: "["), 0x80...0xE1, 0xE3...0xFF:
        true
    default: false
    }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
