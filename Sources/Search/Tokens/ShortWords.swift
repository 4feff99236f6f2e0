/// The terms of short words by their letters, which stand in one number: nearly all words of Latin text.
///
/// A word is found by one look-up, without being written out and hashed letter by letter.
struct ShortWords: Sendable {
    private struct Slot {
        /// 0 where the slot is free.
        var letters: UInt64
        var word: Int32
    }

    /// The most letters a short word has, of six bits each.
    private static let most = 10

    private var slots = [Slot](repeating: Slot(letters: 0, word: 0), count: 64)
    private var count = 0

    /// The letters of a word in one number; nil where there are too many or others than a-z and 0-9.
    static func letters(of units: Span<FoldedText.Unit>) -> UInt64? {
        var letters: UInt64 = 0
        for i in units.indices {
            let letter = units[i].value &- 0x61
            let digit = units[i].value &- 0x30
            guard letter < 26 || digit < 10 else {
                if units[i].kind == .word { return nil }
                continue
            }
            guard letters >> (6 * UInt64(most - 1)) == 0 else { return nil }
            letters = letters << 6 | UInt64(letter < 26 ? letter + 11 : digit + 1)
        }
        return letters
    }

    /// What is noted of a word; nil where nothing is.
    func word(of letters: UInt64) -> Int? {
        let slot = slots[slot(of: letters)]
        return slot.letters == 0 ? nil : Int(slot.word)
    }

    /// Notes something of a word that nothing is noted of.
    mutating func note(_ word: Int, of letters: UInt64) {
        if count * 2 >= slots.count { grow() }
        count += 1
        slots[slot(of: letters)] = Slot(letters: letters, word: Int32(word))
    }

    private func slot(of letters: UInt64) -> Int {
        // Fibonacci hashing: the high bits of the product depend on all bits.
        var slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 32)
        slot &= slots.count - 1
        while slots[slot].letters != 0, slots[slot].letters != letters {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        let former = slots
        slots = [Slot](repeating: Slot(letters: 0, word: 0), count: former.count * 2)
        for taken in former where taken.letters != 0 { slots[slot(of: taken.letters)] = taken }
    }
}
