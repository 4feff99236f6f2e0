import SourceText

extension BlockParser {
    /// Refuses characters that YAML does not print, and those that YAML 1.1 and 1.2 take differently.
    ///
    /// YAML 1.2.2 §5.1: control characters, U+FFFE and U+FFFF are no part of a stream; §5.2: a byte order mark stands at
    /// its head alone. NEL, LS and PS break lines in YAML 1.1 and not in 1.2 (§5.4), so a parser may do either.
    mutating func refuseForbiddenCharacters(in range: Range<Int>) {
        let bytes = lines.bytes
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            if byte >= 0x20, byte < 0x7F {
                i += 1
                continue
            }
            if let (name, length) = forbiddenCharacter(at: i, in: bytes) {
                guard report(.forbiddenCharacter(name, i..<i + length)) else { return }
            }
            i += 1
        }
    }

    private func forbiddenCharacter(at i: Int, in bytes: [UInt8]) -> (Wording, Int)? {
        switch bytes[i] {
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x20, 0x7F:
            return (
                Wording(
                    "the control character \(codePoint(UInt32(bytes[i])))",
                    zh: "控制字符 \(codePoint(UInt32(bytes[i])))"), 1
            )
        case 0xC2 where bytes[i + 1] == 0x85:
            return (Wording("the line break NEL (U+0085)", zh: "换行符 NEL（U+0085）"), 2)
        case 0xC2 where bytes[i + 1] < 0xA0:
            return (
                Wording(
                    "the control character \(codePoint(UInt32(bytes[i + 1])))",
                    zh: "控制字符 \(codePoint(UInt32(bytes[i + 1])))"), 2
            )
        case 0xE2 where bytes[i + 1] == 0x80 && bytes[i + 2] == 0xA8:
            return (Wording("the line separator (U+2028)", zh: "行分隔符（U+2028）"), 3)
        case 0xE2 where bytes[i + 1] == 0x80 && bytes[i + 2] == 0xA9:
            return (Wording("the paragraph separator (U+2029)", zh: "段落分隔符（U+2029）"), 3)
        case 0xEF where bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF:
            return (
                Wording("a byte order mark (U+FEFF) within the text", zh: "文中的字节顺序标记（U+FEFF）"), 3
            )
        case 0xEF where bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE:
            return (
                Wording(
                    "the noncharacter \(codePoint(0xFF40 + UInt32(bytes[i + 2])))",
                    zh: "非字符 \(codePoint(0xFF40 + UInt32(bytes[i + 2])))"), 3
            )
        default: return nil
        }
    }

    private func codePoint(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
