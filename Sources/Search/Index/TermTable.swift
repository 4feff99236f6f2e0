/// Numbers terms in the order in which they are first met.
struct TermTable: Sendable {
    private struct Slot {
        var bits: UInt64
        var number: Int32
    }

    /// The terms by their numbers.
    private(set) var terms: [UInt64] = []
    private var slots = [Slot](repeating: Slot(bits: 0, number: -1), count: 1 << 10)
    private var slotsTaken = 0
    /// The numbers of words, by their place in the lexicon, or -1: a word is looked up there already.
    private var words: [Int32] = []

    /// The number of a term, which is added where it is new.
    mutating func number(of term: Term) -> Int32 {
        if let word = term.wordIndex { return number(ofWord: word, term) }
        if slotsTaken * 2 >= slots.count { grow() }
        var slot = TermTable.firstSlot(of: term.bits) & (slots.count - 1)
        while slots[slot].number >= 0 {
            if slots[slot].bits == term.bits { return slots[slot].number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slotsTaken += 1
        slots[slot] = Slot(bits: term.bits, number: Int32(terms.count))
        return add(term)
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

    private static func firstSlot(of bits: UInt64) -> Int {
        // Fibonacci hashing: the high bits of the product depend on all bits.
        Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    private mutating func grow() {
        let former = slots
        slots = [Slot](repeating: Slot(bits: 0, number: -1), count: former.count * 2)
        for taken in former where taken.number >= 0 {
            var slot = TermTable.firstSlot(of: taken.bits) & (slots.count - 1)
            while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = taken
        }
    }
}
