/// A text as the search for secrets reads it: folded to one case, width, script and spacing, and cut into clauses.
///
/// Each folded byte knows which bytes of the text it came from.
struct PlainClauses: Sendable {
    private(set) var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var ends: [Int] = []
    /// The clauses, sentence by sentence: what full stops and line ends part, and within it what commas part.
    private(set) var sentences: [[Range<Int>]] = []

    /// Folds a text; a line end is a space in a line of a list, and ends a sentence in a letter.
    init(_ text: String, lineEndsSentence: Bool) {
        var offset = 0
        var spaceOffset: Int?
        for scalar in text.unicodeScalars {
            let start = offset
            offset += scalar.utf8.count
            let isLineEnd = scalar.value == 0x0A || scalar.value == 0x0D
            if isLineEnd, lineEndsSentence {
                spaceOffset = nil
                append(UInt8(ascii: "\n"), start, offset)
            } else if scalar.properties.isWhitespace {
                spaceOffset = spaceOffset ?? start
            } else if !scalar.properties.isDefaultIgnorableCodePoint {
                let folded = PlainClauses.folded(scalar)
                if folded == " " {
                    spaceOffset = spaceOffset ?? start
                    continue
                }
                // Between Han characters, and between Han and Latin, a space says nothing.
                if let space = spaceOffset, let last = bytes.last, last < 0x80, folded.isASCII {
                    append(UInt8(ascii: " "), space, start)
                }
                spaceOffset = nil
                for byte in folded.utf8 { append(byte, start, offset) }
            }
        }
        cut()
    }

    /// The bytes of the text that folded ones came from.
    func source(of range: Range<Int>) -> Range<Int> {
        starts[range.lowerBound]..<ends[range.upperBound - 1]
    }

    private mutating func append(_ byte: UInt8, _ start: Int, _ end: Int) {
        bytes.append(byte)
        starts.append(start)
        ends.append(end)
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
        case 0xFF21...0xFF3A: return Unicode.Scalar(UInt8(scalar.value - 0xFEE0 + 0x20))
        case 0xFF01...0xFF5E: return folded(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
        // `one-time`, `one_time` and `one time` are one.
        case 0x2D, 0x5F, 0x2010...0x2015: return " "
        case 0x2018, 0x2019: return "'"
        default: return SecretVocabulary.simplified[scalar] ?? scalar
        }
    }

    private mutating func cut() {
        var clauses: [Range<Int>] = []
        var start = 0
        func isStop(_ i: Int) -> Bool {
            switch bytes[i] {
            case UInt8(ascii: "\n"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
            // A full stop in a number or a host's name ends nothing.
            case UInt8(ascii: "."):
                i + 1 == bytes.count || bytes[i + 1] == UInt8(ascii: " ") || bytes[i + 1] >= 0x80
                    || bytes[i + 1] == UInt8(ascii: "\n")
            // The last byte of `。` (U+3002).
            case 0x82: i >= 2 && bytes[i - 1] == 0x80 && bytes[i - 2] == 0xE3
            default: false
            }
        }
        for i in bytes.indices {
            let stops = isStop(i)
            if stops || bytes[i] == UInt8(ascii: ",") {
                clauses.append(start..<i)
                start = i + 1
            }
            if stops {
                sentences.append(clauses)
                clauses = []
            }
        }
        clauses.append(start..<bytes.count)
        sentences.append(clauses)
    }
}

extension PlainClauses {
    /// The end of a phrase that stands at an offset, as whole words where it is Latin; nil where it does not stand there.
    func end(of phrase: [UInt8], at start: Int, before limit: Int) -> Int? {
        let end = start + phrase.count
        guard end <= limit, bytes[start..<end].elementsEqual(phrase) else { return nil }
        if isAlphanumeric(phrase[0]), start > 0, isAlphanumeric(bytes[start - 1]) { return nil }
        if isAlphanumeric(phrase[phrase.count - 1]), end < bytes.count, isAlphanumeric(bytes[end]) {
            return nil
        }
        return end
    }

    /// The end of the longest of the phrases that stand at an offset.
    func end(ofOneOf phrases: PhraseTable, at start: Int, before limit: Int) -> Int? {
        guard start < limit else { return nil }
        for phrase in phrases.beginning(with: bytes[start]) {
            if let end = end(of: phrase, at: start, before: limit) { return end }
        }
        return nil
    }

    /// The start of the longest of the phrases that end at an offset.
    func start(ofOneOf phrases: PhraseTable, endingAt end: Int, after limit: Int) -> Int? {
        guard end > limit else { return nil }
        for phrase in phrases.ending(with: bytes[end - 1]) {
            let start = end - phrase.count
            if start >= limit, self.end(of: phrase, at: start, before: end) != nil { return start }
        }
        return nil
    }

    /// Whether one of the phrases stands in a range.
    func contains(_ phrases: PhraseTable, in range: Range<Int>) -> Bool {
        range.contains { end(ofOneOf: phrases, at: $0, before: range.upperBound) != nil }
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
