/// A term of the index as a number: two code points of a pair, one alone, or a word's place in a lexicon.
struct Term: Sendable, Hashable {
    let bits: UInt64

    /// How many bits a term takes.
    static let width = 43
    private static let wordBit: UInt64 = 1 << 42

    /// A pair of characters.
    init(_ first: UInt32, _ second: UInt32) { bits = UInt64(first) << 21 | UInt64(second) }

    /// A character that stands alone in its run.
    init(single: UInt32) { bits = UInt64(single) << 21 }

    /// A word, by its index in a lexicon.
    init(word index: Int) { bits = Term.wordBit | UInt64(index) }

    /// A term from its number.
    init(bits: UInt64) { self.bits = bits }

    /// The index in the lexicon where this is a word.
    var wordIndex: Int? { bits & Term.wordBit == 0 ? nil : Int(bits & ~Term.wordBit) }

    /// Whether this is one character of a script without spaces.
    var isSingleCharacter: Bool { bits & Term.wordBit == 0 && bits & 0x1F_FFFF == 0 }
}
