/// What bytes of UTF-8 text are, as far as readers of contacts, claims and addresses have to know.
extension UInt8 {
    /// Whether this is one of the ten ASCII digits.
    @inline(__always) var isDigit: Bool { self &- 0x30 <= 9 }

    /// Whether this is an ASCII letter.
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 <= 25 }

    /// Whether this is an ASCII letter or digit.
    @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }

    /// The byte with an ASCII letter in lower case.
    @inline(__always) var lowercased: UInt8 { self &- 0x41 <= 25 ? self | 0x20 : self }

    /// Whether this is ASCII punctuation, which a backslash escapes (CommonMark 0.30 §2.4).
    var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

    /// Whether this is one of some ASCII characters.
    @inline(__always) func isOne(of characters: StaticString) -> Bool {
        characters.withUTF8Buffer { unsafe $0.contains(self) }
    }
}

extension [UInt8] {
    /// Whether a text begins at an offset, ASCII letters in either case.
    func has(_ text: StaticString, at offset: Int, before end: Int? = nil) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset >= 0, offset + count <= (end ?? self.count) else { return false }
        return text.withUTF8Buffer { text in
            for i in 0..<count where unsafe self[offset + i].lowercased != text[i] { return false }
            return true
        }
    }

    /// Whether a text ends at an offset, ASCII letters in either case.
    func has(_ text: StaticString, endingAt offset: Int, after start: Int = 0) -> Bool {
        let begin = offset - text.utf8CodeUnitCount
        return begin >= start && has(text, at: begin, before: offset)
    }

    /// The first place of a text in a range.
    func find(_ text: StaticString, in range: Range<Int>) -> Int? {
        let last = range.upperBound - text.utf8CodeUnitCount
        guard range.lowerBound <= last else { return nil }
        return (range.lowerBound...last).first { has(text, at: $0, before: range.upperBound) }
    }
}
