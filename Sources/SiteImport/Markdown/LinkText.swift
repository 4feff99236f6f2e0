/// How the parts of a link and of code are written in Markdown.
enum LinkText {
    /// A text between brackets: on one line, brackets escaped.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "[", "]", "\\":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case "\n", "\r": result.append(" ")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A destination between parentheses: what would end it is percent-encoded.
    static func destination(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
                UInt8(ascii: ">"),
                UInt8(ascii: "\\"), 0x7F:
                let digits = Array("0123456789ABCDEF".utf8)
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A run of backticks that does not stand in some code; at least three.
    static func fence(around code: some Collection<UInt8>) -> String {
        String(repeating: "`", count: max(3, longestTicks(code) + 1))
    }

    /// Code within a line: between backticks that do not stand in it.
    static func code(_ code: String) -> String {
        let ticks = String(
            repeating: "`", count: code.contains("`") ? longestTicks(code.utf8) + 1 : 1)
        let needsSpace = code.hasPrefix("`") || code.hasSuffix("`")
        return needsSpace ? "\(ticks) \(code) \(ticks)" : ticks + code + ticks
    }

    private static func longestTicks(_ code: some Collection<UInt8>) -> Int {
        var longest = 0
        var count = 0
        for byte in code {
            count = byte == UInt8(ascii: "`") ? count + 1 : 0
            longest = max(longest, count)
        }
        return longest
    }
}
