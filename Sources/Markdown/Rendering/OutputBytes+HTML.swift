/// The escaping that libcmark does, over the bytes of its tree: markers are dropped on the way.
extension [UInt8] {
    /// Appends text as HTML content or a double-quoted attribute value (cmark's `houdini_html_e.c`).
    mutating func appendEscaped(_ text: some Collection<UInt8>) {
        appendRuns(text, escaping: true)
    }

    /// Appends text as it is; `mayHoldMarkers` says whether there is anything to drop.
    mutating func appendPlain(_ text: some Collection<UInt8>, mayHoldMarkers: Bool = true) {
        if mayHoldMarkers { appendRuns(text, escaping: false) } else { append(contentsOf: text) }
    }

    /// Appends an address as an attribute value, percent-encoded where it must be (cmark's `houdini_href_e.c`).
    mutating func appendEscapingAddress(_ text: some Collection<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "'"): self += "&#x27;".utf8
            default: appendPercentEncodingAddressByte(byte)
            }
        }
    }

    /// Appends a byte of an address, percent-encoded where cmark does so, with nothing escaped for HTML.
    mutating func appendPercentEncodingAddressByte(_ byte: UInt8) {
        if isPercentEncodedInAddress(byte) { appendPercentEncoded(byte) } else { append(byte) }
    }

    /// Appends the escape of a byte: a percent sign and two digits (RFC 3986 §2.1).
    mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }

    private mutating func appendRuns(_ text: some Collection<UInt8>, escaping: Bool) {
        let done: Void? = text.withContiguousStorageIfAvailable { buffer in
            var clean = 0
            var i = 0
            let count = buffer.count
            while i < count {
                let byte = unsafe buffer[i]
                let special = textSpecial(byte)
                if special == 0 || (special == 1 && !escaping) {
                    i += 1
                    continue
                }
                var length = 1
                var reference: StaticString = ""
                if special == 2 {
                    let isMarker =
                        unsafe i + 2 < count && buffer[i + 1] == 0xB7 && buffer[i + 2] == 0x90
                    guard isMarker else {
                        i += 1
                        continue
                    }
                    length = 3
                } else {
                    switch byte {
                    case UInt8(ascii: "&"): reference = "&amp;"
                    case UInt8(ascii: "<"): reference = "&lt;"
                    case UInt8(ascii: ">"): reference = "&gt;"
                    default: reference = "&quot;"
                    }
                }
                unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[clean..<i]))
                unsafe append(
                    contentsOf: UnsafeBufferPointer(
                        start: reference.utf8Start, count: reference.utf8CodeUnitCount))
                i += length
                clean = i
            }
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[clean..<count]))
        }
        if done == nil { appendRuns(Array(text), escaping: escaping) }
    }
}

/// 1 for what HTML escapes, 2 for the first byte of a marker.
@inline(__always)
private func textSpecial(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): 1
    case 0xEF: 2
    default: 0
    }
}

/// Whether cmark percent-encodes a byte of an address.
func isPercentEncodedInAddress(_ byte: UInt8) -> Bool {
    !isAddressSafe(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "'")
}

@inline(__always)
private func isAddressSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}
