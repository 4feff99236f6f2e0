/// Numbers the terms of all pages in the order in which they are first met.
struct TermNumbering {
    private(set) var terms: [UInt64] = []
    private(set) var lexicon = Lexicon()
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    /// The terms of a page by their numbers here, and what its terms of readings stand for.
    mutating func numbers(
        of page: AnalysedPage
    ) -> (terms: [Int32], readings: [(term: Int32, pair: UInt64)]) {
        let words = (0..<page.lexicon.count).map {
            Term(word: lexicon.index(of: page.lexicon[$0].span)).bits
        }
        func global(_ bits: UInt64) -> UInt64 {
            Term(bits: bits).wordIndex.map { words[$0] } ?? bits
        }
        let terms = page.terms.map { number(of: global($0)) }
        let readings = page.readings.map { (number(of: global($0.term)), $0.pair) }
        return (terms, readings)
    }

    private mutating func number(of bits: UInt64) -> Int32 {
        if terms.count * 2 >= slots.count { grow() }
        var slot = firstSlot(of: bits)
        while slots[slot] >= 0 {
            if terms[Int(slots[slot])] == bits { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(terms.count)
        terms.append(bits)
        return slots[slot]
    }

    private func firstSlot(of bits: UInt64) -> Int {
        // Fibonacci hashing: the high bits of the product depend on all bits.
        Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, bits) in terms.enumerated() {
            var slot = firstSlot(of: bits)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
