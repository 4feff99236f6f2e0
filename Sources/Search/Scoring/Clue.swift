/// One thing that a query asks for, with the passages that have it.
struct Clue {
    /// A passage that has the term, and the impact there in hundredths.
    struct Hit {
        let passage: Int
        var value: Int
    }

    /// How much the term tells: its rarity, less where it is light or missing.
    let weight: Int
    /// The passages, ascending.
    let hits: [Hit]

    /// The rarity of a term that stands in `frequency` of `count` passages, in 64ths of a bit, at least 1.
    ///
    /// This is log₂(1 + (count - frequency + ½) / (frequency + ½)) with straight lines between the powers of two: whole
    /// numbers alone, so that Swift and JavaScript agree.
    static func rarity(frequency: Int, count: Int) -> Int {
        let ratio = 256 + 256 * (2 * (count - frequency) + 1) / (2 * frequency + 1)
        let power = Int.bitWidth - 1 - ratio.leadingZeroBitCount
        return max(1, (power - 8) * 64 + (ratio - 1 << power) * 64 / (1 << power))
    }
}

/// The postings of a term in an index.
struct TermPostings {
    /// How many passages have the term; more than `values` where only the best are kept.
    let frequency: Int
    /// Passages ascending, with the impact in the low five bits.
    let values: [Int]

    /// Reads postings from their text; nil where it is malformed or names a passage past the last.
    init?(_ text: String, passageCount: Int) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "))
        guard let last = parts.last, parts.count <= 2, let numbers = NumberCode.numbers(in: last)
        else { return nil }
        var values: [Int] = []
        values.reserveCapacity(numbers.count)
        var passage = 0
        for number in numbers {
            passage += number >> 5
            guard passage < passageCount else { return nil }
            values.append(passage << 5 | number & 31)
        }
        self.values = values
        if parts.count == 2 {
            guard let frequency = Int(Substring(parts[0])), frequency >= values.count,
                frequency <= passageCount
            else { return nil }
            self.frequency = frequency
        } else {
            frequency = values.count
        }
    }
}
