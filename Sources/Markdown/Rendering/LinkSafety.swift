/// Tells addresses that may run code from others.
enum LinkSafety {
    /// Whether a browser would run code or open a local file for this address.
    ///
    /// The schemes are cmark's (`_scan_dangerous_url`). Before they are compared, what browsers ignore is left out:
    /// control characters and spaces at the start, tabs and line ends anywhere (WHATWG URL §4.4), and markers.
    static func isDangerous(_ address: some Collection<UInt8>) -> Bool {
        guard let first = address.first else { return false }
        // Most addresses begin with what is not left out and begins none of the schemes.
        switch first | 0x20 {
        case UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "d"): break
        default: if first > 0x20, first != Marker.bytes[0] { return false }
        }
        var start: [UInt8] = []
        var skip = 0
        for (i, byte) in address.enumerated() {
            if start.count >= 24 { break }
            if skip > 0 {
                skip -= 1
                continue
            }
            if byte == 0xEF, address.dropFirst(i).starts(with: Marker.bytes) {
                skip = 2
                continue
            }
            if start.isEmpty, byte <= 0x20 { continue }
            if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
            start.append(lowercase(byte))
        }
        func begins(_ text: String) -> Bool { start.starts(with: text.utf8) }
        // The whole type is compared, as another may begin with the same letters.
        if ["png", "gif", "jpeg", "webp"].contains(where: {
            begins("data:image/\($0);") || begins("data:image/\($0),")
        }) {
            return false
        }
        return begins("javascript:") || begins("vbscript:") || begins("file:") || begins("data:")
    }

    /// Whether raw HTML names a dangerous address anywhere in an attribute.
    static func holdsDangerousAddress(_ html: some Collection<UInt8>) -> Bool {
        let bytes = decodingReferences(Array(html))
        var equals = ByteFinder(UInt8(ascii: "="), in: 0..<bytes.count)
        var i = equals.first(from: 0, in: bytes)
        while i < bytes.count {
            var value = i + 1
            while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
            if value < bytes.count,
                bytes[value] == UInt8(ascii: "\"") || bytes[value] == UInt8(ascii: "'")
            {
                value += 1
            }
            if isDangerous(bytes[min(value, bytes.count)...].prefix(200)) { return true }
            i = equals.first(from: i + 1, in: bytes)
        }
        return false
    }

    /// Decodes numeric character references and the named ones that can stand in a scheme.
    static func decodingReferences(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var result: [UInt8] = []
        var i = 0
        while i < bytes.count {
            guard bytes[i] == UInt8(ascii: "&") else {
                result.append(bytes[i])
                i += 1
                continue
            }
            if let (value, end) = reference(bytes, at: i) {
                result.append(value)
                i = end
            } else {
                result.append(bytes[i])
                i += 1
            }
        }
        return result
    }

    private static func reference(_ bytes: [UInt8], at start: Int) -> (UInt8, Int)? {
        let rest = bytes[start...].prefix(16)
        for (name, value) in [("&colon;", 0x3A), ("&Tab;", 0x09), ("&NewLine;", 0x0A)] {
            if rest.starts(with: name.utf8) { return (UInt8(value), start + name.utf8.count) }
        }
        var i = start + 1
        guard i < bytes.count, bytes[i] == UInt8(ascii: "#") else { return nil }
        i += 1
        let isHex = i < bytes.count && bytes[i] | 0x20 == UInt8(ascii: "x")
        if isHex { i += 1 }
        var value = 0
        let digits = i
        while i < bytes.count, i - digits < 10,
            let digit = hexValue(bytes[i]), isHex || digit < 10
        {
            value = value * (isHex ? 16 : 10) + digit
            i += 1
        }
        guard i > digits else { return nil }
        if i < bytes.count, bytes[i] == UInt8(ascii: ";") { i += 1 }
        return (value < 0x80 ? UInt8(value) : 0x3F, i)
    }

    private static func hexValue(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 0x41 + 10
        default: nil
        }
    }
}
