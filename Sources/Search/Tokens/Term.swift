/// A term of the index as a number: two code points of a pair, one alone, a word's place in a lexicon, or how two
/// neighbouring Han characters are read.
struct Term: Sendable, Hashable {
    let bits: UInt64

    private static let wordBit: UInt64 = 1 << 42
    private static let syllablesBit: UInt64 = 1 << 43
    private static let initialsBit: UInt64 = 1 << 44

    /// What a term is made of.
    enum Content {
        /// Two characters of a script without spaces; the second is 0 where the first stands alone in its run.
        case characters(UInt32, UInt32)
        /// A word, by its index in a lexicon.
        case word(Int)
        /// The syllables that two characters are read as, by their places in the list of all.
        case syllables(Readings.Syllable, Readings.Syllable)
        /// The letters that two such syllables begin with.
        case initials(UInt8, UInt8)
    }

    /// A pair of characters.
    init(_ first: UInt32, _ second: UInt32) { bits = UInt64(first) << 21 | UInt64(second) }

    /// A character that stands alone in its run.
    init(single: UInt32) { bits = UInt64(single) << 21 }

    /// A word, by its index in a lexicon.
    init(word index: Int) { bits = Term.wordBit | UInt64(index) }

    /// A pair of syllables.
    init(syllables first: Readings.Syllable, _ second: Readings.Syllable) {
        bits = Term.syllablesBit | UInt64(first) << 16 | UInt64(second)
    }

    /// A pair of initials.
    init(initials first: UInt8, _ second: UInt8) {
        bits = Term.initialsBit | UInt64(first) << 8 | UInt64(second)
    }

    /// A term from its number.
    init(bits: UInt64) { self.bits = bits }

    /// The index in the lexicon where this is a word.
    var wordIndex: Int? { bits & Term.wordBit == 0 ? nil : Int(bits & ~Term.wordBit) }

    /// Whether this is one character of a script without spaces.
    var isSingleCharacter: Bool { bits < Term.wordBit && bits & 0x1F_FFFF == 0 }

    /// What this is made of.
    var content: Content {
        if let wordIndex { return .word(wordIndex) }
        if bits & Term.syllablesBit != 0 {
            return .syllables(
                UInt16(truncatingIfNeeded: bits >> 16), UInt16(truncatingIfNeeded: bits))
        }
        if bits & Term.initialsBit != 0 {
            return .initials(
                UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits))
        }
        return .characters(UInt32(bits >> 21), UInt32(bits & 0x1F_FFFF))
    }
}
