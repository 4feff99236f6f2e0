/// What bytes of UTF-8 text are, as far as readers of other tools' files have to know.
extension UInt8 {
    /// Whether this is one of the ten ASCII digits.
    var isDigit: Bool { self &- 0x30 <= 9 }
    /// Whether this is an ASCII letter.
    var isLetter: Bool { (self | 0x20) &- 0x61 <= 25 }
    /// Whether this is an ASCII letter or digit.
    var isAlphanumeric: Bool { isDigit || isLetter }
    /// Whether this is a space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Whether this is a space, a tab or a line break.
    var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
}

extension [UInt8] {
    /// Whether a text stands at an offset, and ends before another.
    func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset >= 0, offset + count <= end else { return false }
        return text.withUTF8Buffer { text in
            for i in 0..<count where unsafe self[offset + i] != text[i] { return false }
            return true
        }
    }

    /// Whether a text stands at an offset.
    func has(_ text: some Collection<UInt8>, at offset: Int, before end: Int) -> Bool {
        offset >= 0 && offset + text.count <= end
            && self[offset..<offset + text.count].elementsEqual(text)
    }

    /// The first place of a text in a range.
    func find(_ text: StaticString, in range: Range<Int>) -> Int? {
        let last = range.upperBound - text.utf8CodeUnitCount
        guard range.lowerBound <= last else { return nil }
        return (range.lowerBound...last).first { has(text, at: $0, before: range.upperBound) }
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

    /// A range without the spaces and line breaks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }

    /// The offset of the line break that ends the line, or the end of the range.
    func lineEnd(from start: Int, before end: Int) -> Int {
        var i = start
        while i < end, self[i] != 0x0A { i += 1 }
        return i
    }
}

extension StringProtocol {
    /// The text without spaces and line breaks at its ends.
    var trimmed: String {
        let bytes = Array(utf8)
        return bytes.text(bytes.trimmed(0..<bytes.count))
    }
}
