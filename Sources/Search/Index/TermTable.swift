/// Numbers terms in the order in which they are first met.
struct TermTable: Sendable {
    /// The terms by their numbers.
    private(set) var terms: [UInt64] = []
    /// A term that is no word, and its number; -1 where the slot is free.
    private struct Slot {
        var bits: UInt64
        var number: Int32

        static let free = Slot(bits: 0, number: -1)
    }

    /// The terms that are no words, where their bits lead or as near behind as there was room.
    private var slots = [Slot](repeating: .free, count: 1 << 10)
    private var slotsTaken = 0
    /// The numbers of words, by their place in the lexicon, or -1: a word is looked up there already.
    private var words: [Int32] = []

    /// Appends the numbers of the terms that tokens name, which are added where they are new.
    mutating func appendNumbers(of tokens: [Tokeniser.Token], to numbers: inout [Int32]) {
        numbers.append(addingCapacity: tokens.count) { numbers in
            for token in tokens { numbers.append(number(of: token.term)) }
        }
    }

    /// The number of a term, which is added where it is new.
    mutating func number(of term: Term) -> Int32 {
        if let word = term.wordIndex { return number(ofWord: word, term) }
        if slotsTaken * 2 >= slots.count { grow() }
        let slot = slot(of: term.bits)
        let number = slots[slot].number
        if number >= 0 { return number }
        slotsTaken += 1
        let new = add(term)
        slots[slot] = Slot(bits: term.bits, number: new)
        return new
    }

    private mutating func number(ofWord word: Int, _ term: Term) -> Int32 {
        while words.count <= word { words.append(-1) }
        let number = words[word]
        if number >= 0 { return number }
        let new = add(term)
        words[word] = new
        return new
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
        while slots[slot].number >= 0, slots[slot].bits != bits {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        let former = slots
        slots = [Slot](repeating: .free, count: former.count * 2)
        for taken in former where taken.number >= 0 { slots[slot(of: taken.bits)] = taken }
    }
}
