extension Unicode.Scalar {
    /// Whether this is a Han character: a unified or compatibility ideograph, or one of the marks and numerals 々〇〻〡 that behave as one.
    ///
    /// The blocks of Unicode 15.1, chapter 18, listed here rather than asked of the machine's tables so that the output
    /// does not depend on them.
    public var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF,
            0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x2E80...0x2FDF:
            true
        default: false
        }
    }

    /// Whether this is hiragana or katakana, full or half width, or the prolonged sound mark.
    ///
    /// The double hyphen ゠ and the middle dot ・ of the same block are punctuation: see `isFullWidthMark`.
    public var isKana: Bool {
        switch value {
        case 0x3040...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F,
            0x1AFF0...0x1B16F:
            true
        default: false
        }
    }

    /// Whether this is a Hangul syllable or letter.
    public var isHangul: Bool {
        switch value {
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xD7B0...0xD7FF,
            0xFFA0...0xFFDC:
            true
        default: false
        }
    }

    /// Whether this is punctuation or a symbol as wide as a Han character: CJK punctuation or a full-width form.
    public var isFullWidthMark: Bool {
        switch value {
        case 0x3001...0x3004, 0x3006, 0x3008...0x3020, 0x3030, 0x303D, 0x30A0, 0x30FB,
            0xFE10...0xFE1F,
            0xFE30...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
            0xFFE0...0xFFE6:
            true
        default: false
        }
    }
}

/// A text with the full-width forms of ASCII as ASCII (Unicode 15.1, block FF00): what a Chinese keyboard gives.
public func halfWidth(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
        case 0x3000: result.append(" ")
        default: result.append(scalar)
        }
    }
    return String(result)
}
