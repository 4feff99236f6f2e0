import SourceText

/// Finds where a marker lets an emphasis mark between CJK punctuation and a letter open or close emphasis.
///
/// CommonMark 0.30 §6.2 decides by the characters on both sides: in `**重要：**请` the closing run stands between
/// punctuation and a letter, so it can only open. A marker between the punctuation and the run makes it both. Marks
/// that close (`：”）`) and marks of no direction (`—…`) count before a run, marks that open (`“（《`) after it. ASCII
/// punctuation counts only where the letter on the other side is CJK, as in ``**`code`**的`` and `**注意:**请`.
enum CJKEmphasis {
    /// Calls `insert` with the offset of each marker that a line needs, ascending.
    static func findMarkers(
        in bytes: [UInt8], _ range: Range<Int>, insert: (Int) -> Void
    ) {
        var stars = ByteFinder(UInt8(ascii: "*"), in: range)
        var i = range.lowerBound
        while true {
            let start = stars.first(from: i, in: bytes)
            if start >= range.upperBound { return }
            i = start + 1
            if isEscaped(start, in: bytes, from: range.lowerBound) { continue }
            while i < range.upperBound, bytes[i] == UInt8(ascii: "*") { i += 1 }
            guard let before = scalar(before: start, in: bytes, from: range.lowerBound),
                let after = scalar(at: i, in: bytes, to: range.upperBound)
            else { continue }
            if direction(of: before, beside: after) != .opens, isPunctuation(before),
                isWordScalar(after), mayMend(before, beside: after)
            {
                insert(start)
            } else if isPunctuation(after), isWordScalar(before), mayMend(after, beside: before),
                direction(of: after, beside: before) != .closes
            {
                insert(i)
            }
        }
    }

    /// Whether the backslash before a place, if there is one, is not escaped itself.
    private static func isEscaped(_ place: Int, in bytes: [UInt8], from start: Int) -> Bool {
        var i = place
        while i > start, bytes[i - 1] == UInt8(ascii: "\\") { i -= 1 }
        return (place - i) % 2 == 1
    }

    private enum Direction {
        case opens
        case closes
        case either
    }

    private static func mayMend(_ mark: Unicode.Scalar, beside letter: Unicode.Scalar) -> Bool {
        if mark == "*" || mark == "_" || mark == "\\" { return false }
        if mark.isASCII, mark != "%" { return isCJKLetter(letter) }
        return isCJKPunctuation(mark) || isCJKLetter(letter)
    }

    private static func direction(
        of mark: Unicode.Scalar, beside letter: Unicode.Scalar
    ) -> Direction {
        switch mark {
        case "“", "‘", "（", "【", "《", "〈", "「", "『", "〔", "〖", "〘", "〚", "〝", "［", "｛",
            "｟", "｢", "﹙", "﹛", "﹝", "(", "[", "{", "<":
            .opens
        case "—", "…", "―", "–", "‥", "·", "・", "‧", "•", "＂", "＇", "／", "＼", "＆", "＃", "＠", "＊",
            "`", "\"", "'", "~", "!", "-", "/", "|", "&", "#", "$", "@", "+", "=", "^":
            .either
        default: .closes
        }
    }
}

/// Whether this is punctuation that CJK text uses: full-width, or one of the curly quotes, dashes and dots it shares.
func isCJKPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "‘", "’", "—", "…", "―", "–", "‥", "·", "‧", "•", "‰", "%": true
    default: scalar.isFullWidthMark || scalar == "・"
    }
}

/// Whether this is a Han character, kana or Hangul.
func isCJKLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && (scalar.isHan || scalar.isKana || scalar.isHangul) && scalar != "・"
}

/// Whether CommonMark takes this for punctuation: ASCII punctuation, or one of the general categories P.
func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
        return scalar.value > 0x20 && scalar.value < 0x7F
            && !isASCIIAlphanumeric(UInt8(scalar.value))
    }
    if isPlainHanOrHangul(scalar) { return false }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        true
    default: false
    }
}

/// Whether CommonMark takes this for white space: the general category Zs, or an ASCII space.
func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
        return scalar.value == 0x20 || (scalar.value >= 0x09 && scalar.value <= 0x0D)
    }
    return !isPlainHanOrHangul(scalar) && scalar.properties.generalCategory == .spaceSeparator
}

/// Whether this is neither white space nor punctuation.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    !isWhitespace(scalar) && !isPunctuation(scalar)
}

private func isPlainHanOrHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
}
