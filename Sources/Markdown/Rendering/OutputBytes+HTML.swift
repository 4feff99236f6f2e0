/// The escaping that libcmark does, over the bytes of its tree: markers are dropped on the way.
extension [UInt8] {
    /// Appends text as HTML content or a double-quoted attribute value (cmark's `houdini_html_e.c`).
    mutating func appendEscaped(_ text: some Collection<UInt8>) {
        appendRuns(text, escaping: true)
    }

    /// Appends text as it is.
    mutating func appendPlain(_ text: some Collection<UInt8>) {
        appendRuns(text, escaping: false)
    }

    /// Appends an address as an attribute value, percent-encoded where it must be (cmark's `houdini_href_e.c`).
    mutating func appendEscapingAddress(_ text: some Collection<UInt8>) {
        for byte in text {
            if addressSafe[Int(byte)] {
                append(byte)
            } else if byte == UInt8(ascii: "&") {
                self += "&amp;".utf8
            } else if byte == UInt8(ascii: "'") {
                self += "&#x27;".utf8
            } else {
                let digits = Array<UInt8>("0123456789ABCDEF".utf8)
                self += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    private mutating func appendRuns(_ text: some Collection<UInt8>, escaping: Bool) {
        let done: Void? = text.withContiguousStorageIfAvailable { buffer in
            var clean = 0
            var i = 0
            let count = buffer.count
            while i < count {
                let byte = unsafe buffer[i]
                let special = textSpecial[Int(byte)]
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
private let textSpecial: InlineArray<256, UInt8> = {
    var table = InlineArray<256, UInt8>(repeating: 0)
    for byte in "&<>\"".utf8 { table[Int(byte)] = 1 }
    table[0xEF] = 2
    return table
}()

private let addressSafe: InlineArray<256, Bool> = {
    var table = InlineArray<256, Bool>(repeating: false)
    for byte in "-_.+!*(),%#@?=;:/$~".utf8 { table[Int(byte)] = true }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = true }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = true }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = true }
    return table
}()
