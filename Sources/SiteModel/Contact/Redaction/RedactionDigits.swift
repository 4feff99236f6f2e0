/// Digits as readers type them, and what they put between them.
enum RedactionDigits {
    /// Digits of any script, and those of Chinese as they are read out.
    static func isDigit(_ point: UInt32) -> Bool {
        if PastedText.numberDigit(point) != nil { return true }
        if point < 0x80 { return false }
        return chinese.contains(point)
            || !PastedText.isWide(point)
                && Unicode.Scalar(point)?.properties.numericType == .decimal
    }

    private static let chinese = Set(
        "〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸".unicodeScalars.map(\.value))

    /// Whether a code point may stand within a number: all but letters may, such as dashes, quotes and the caps of keys.
    static func isSeparator(_ point: UInt32) -> Bool {
        if point < 0x80 { return !PastedText.isLetter(point) }
        return Unicode.Scalar(point)?.properties.isAlphabetic == false
    }

    /// Whether a code point is drawn upon the one before it.
    static func isMark(_ point: UInt32) -> Bool {
        guard point >= 0x300, let scalar = Unicode.Scalar(point) else { return false }
        let category = scalar.properties.generalCategory
        return category == .nonspacingMark || category == .enclosingMark
    }
}

extension RedactionMarks {
    /// How far apart two digits of a number may stand.
    private static let longestGap = 8

    /// Marks four digits and more, whatever but letters people write between them: numbers, cards, codes, dates, amounts.
    mutating func markDigits() {
        var i = 0
        while i < text.count {
            guard RedactionDigits.isDigit(text[i]) else {
                i += 1
                continue
            }
            let start = i
            var (end, digits) = (i, 0)
            while i < text.count, i - end < RedactionMarks.longestGap {
                if RedactionDigits.isDigit(text[i]) {
                    digits += 1
                    end = i + 1
                } else if !RedactionDigits.isSeparator(text[i]) {
                    break
                }
                i += 1
            }
            // The cap of a key, or a line through a digit, belongs to the digit before it.
            while end < text.count, RedactionDigits.isMark(text[end]) { end += 1 }
            if digits >= 4 { mark(start..<end) }
            i = end
        }
    }
}
