extension InlineScanner {
    /// Reads a quoted scalar on one line: its text, and the offset after its closing quote.
    func quoted(at start: Int) throws(Refusal) -> (text: String, end: Int) {
        bytes[start] == UInt8(ascii: "'")
            ? try singleQuoted(at: start) : try doubleQuoted(at: start)
    }

    /// YAML 1.2.2 §7.3.2: nothing is escaped but the quote, which is written twice.
    private func singleQuoted(at start: Int) throws(Refusal) -> (text: String, end: Int) {
        var text: [UInt8] = []
        var clean = start + 1
        var i = start + 1
        while i < end {
            guard bytes[i] == UInt8(ascii: "'") else {
                i += 1
                continue
            }
            text += bytes[clean..<i]
            guard has(UInt8(ascii: "'"), at: i + 1) else {
                return (String(decoding: text, as: UTF8.self), i + 1)
            }
            text.append(UInt8(ascii: "'"))
            i += 2
            clean = i
        }
        throw .unclosedQuote(start..<end)
    }

    /// YAML 1.2.2 §7.3.1: escapes begin with a backslash.
    private func doubleQuoted(at start: Int) throws(Refusal) -> (text: String, end: Int) {
        var text: [UInt8] = []
        var clean = start + 1
        var i = start + 1
        while i < end {
            switch bytes[i] {
            case UInt8(ascii: "\""):
                text += bytes[clean..<i]
                return (String(decoding: text, as: UTF8.self), i + 1)
            case UInt8(ascii: "\\"):
                text += bytes[clean..<i]
                guard i + 1 < end else { throw .unclosedQuote(start..<end) }
                let (scalar, next) = try escape(at: i)
                text.append(contentsOf: UTF8.encode(scalar)!)
                i = next
                clean = i
            default: i += 1
            }
        }
        throw .unclosedQuote(start..<end)
    }

    /// Reads the escape whose backslash stands at `start` (YAML 1.2.2 §5.7).
    private func escape(at start: Int) throws(Refusal) -> (Unicode.Scalar, next: Int) {
        let letter = bytes[start + 1]
        let single: Unicode.Scalar
        switch letter {
        case UInt8(ascii: "t"), UInt8(ascii: "\t"): single = "\t"
        case UInt8(ascii: "n"): single = "\n"
        case UInt8(ascii: "r"): single = "\r"
        case UInt8(ascii: " "): single = " "
        case UInt8(ascii: "\""): single = "\""
        case UInt8(ascii: "/"): single = "/"
        case UInt8(ascii: "\\"): single = "\\"
        case UInt8(ascii: "N"): single = "\u{85}"
        case UInt8(ascii: "_"): single = "\u{A0}"
        case UInt8(ascii: "L"): single = "\u{2028}"
        case UInt8(ascii: "P"): single = "\u{2029}"
        case UInt8(ascii: "x"): return try numericEscape(at: start, digits: 2)
        case UInt8(ascii: "u"): return try numericEscape(at: start, digits: 4)
        case UInt8(ascii: "U"): return try numericEscape(at: start, digits: 8)
        case UInt8(ascii: "0"), UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "v"),
            UInt8(ascii: "f"), UInt8(ascii: "e"):
            throw .controlEscape(text(start..<start + 2), at: start..<start + 2)
        default:
            var next = start + 2
            while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
            throw .unknownEscape(text(start..<next), at: start..<next)
        }
        return (single, start + 2)
    }

    private func numericEscape(
        at start: Int, digits: Int
    ) throws(Refusal) -> (Unicode.Scalar, next: Int) {
        let stop = start + 2 + digits
        var value: UInt32 = 0
        for i in start + 2..<stop {
            guard i < end, let digit = hexadecimalValue(bytes[i]) else {
                throw .shortEscape(text(start..<i), digits: digits, at: start..<i)
            }
            value = value << 4 | UInt32(digit)
        }
        let range = start..<stop
        if (0xD800...0xDFFF).contains(value) { throw .surrogateEscape(text(range), at: range) }
        guard let scalar = Unicode.Scalar(value) else {
            throw .escapeBeyondUnicode(text(range), at: range)
        }
        guard isAllowedInText(scalar) else { throw .controlEscape(text(range), at: range) }
        return (scalar, stop)
    }

    private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Printable characters (YAML 1.2.2 §5.1) but for U+FDD0, which `SourceFile.textFault()` keeps out of files too.
    private func isAllowedInText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFDCF, 0xFDD1...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
