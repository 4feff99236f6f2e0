/// Numbers terms in the order in which they are first met.
struct TermTable: Sendable {
    /// The terms by their numbers.
    private(set) var terms: [UInt64] = []
    /// The numbers of terms that are no words, where their bits lead or as near behind as there was room; -1 where free.
    private var slots = [Int32](repeating: -1, count: 1 << 10)
    private var slotsTaken = 0
    /// The numbers of words, by their place in the lexicon, or -1: a word is looked up there already.
    private var words: [Int32] = []

    /// The number of a term, which is added where it is new.
    mutating func number(of term: Term) -> Int32 {
        if let word = term.wordIndex { return number(ofWord: word, term) }
        if slotsTaken * 2 >= slots.count { grow() }
        let slot = slot(of: term.bits)
        if slots[slot] >= 0 { return slots[slot] }
        slotsTaken += 1
        slots[slot] = add(term)
        return slots[slot]
    }

    private mutating func number(ofWord word: Int, _ term: Term) -> Int32 {
        while words.count <= word { words.append(-1) }
        if words[word] < 0 { words[word] = add(term) }
        return words[word]
    }

    private mutating func add(_ term: Term) -> Int32 {
        terms.append(term.bits)
        return Int32(terms.count - 1)
    }

    /// Where the number of a term stands or is to stand.
    @inline(__always)
    private func slot(of bits: UInt64) -> Int {
        // Fibonacci hashing: the high bits of the product depend on all bits.
        var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
        slot &= slots.count - 1
        while slots[slot] >= 0, terms[Int(slots[slot])] != bits {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        let former = slots
        slots = [Int32](repeating: -1, count: former.count * 2)
        for number in former where number >= 0 { slots[slot(of: terms[Int(number)])] = number }
    }
}
