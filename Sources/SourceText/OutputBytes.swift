extension [UInt8] {
    /// Appends the UTF-8 bytes of a text.
    @inlinable
    public mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
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
    @inlinable
    public mutating func appendEscapingHTML(_ text: String) {
        appendEscapingHTML(text.utf8)
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
    /// `<` is written as `\u003c` and the line separators U+2028 and U+2029 by their escapes, so that the result may
    /// stand in an HTML `script` data block and in JavaScript.
    public mutating func appendJSONString(_ text: String) {
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            case "<", "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                append("\\u")
                let hex = String(scalar.value, radix: 16)
                append(String(repeating: "0", count: 4 - hex.count) + hex)
            default: append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
