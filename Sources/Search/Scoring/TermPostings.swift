/// The postings of a term in an index.
struct TermPostings {
    /// How many passages have the term; more than `values` where only the best are kept.
    let frequency: Int
    /// Passages ascending, with the impact in the low five bits.
    let values: [Int]
    /// The pairs of Han characters that a term of readings is the sound of.
    let pairs: [[UInt8]]

    /// Reads postings from their text; nil where it is malformed or names a passage past the last.
    init?(_ text: String, hasPairs: Bool, passageCount: Int) {
        var parts = text.utf8.split(separator: UInt8(ascii: " "))[...]
        guard let last = parts.popLast(), let numbers = NumberCode.numbers(in: last)
        else { return nil }
        if hasPairs {
            guard let first = parts.popFirst() else { return nil }
            let scalars = Array(String(decoding: first, as: UTF8.self).unicodeScalars)
            guard scalars.count >= 2, scalars.count % 2 == 0 else { return nil }
            pairs = stride(from: 0, to: scalars.count - 1, by: 2).map {
                Array(String(String.UnicodeScalarView(scalars[$0...$0 + 1])).utf8)
            }
        } else {
            pairs = []
        }
        var values: [Int] = []
        values.reserveCapacity(numbers.count)
        var passage = 0
        for number in numbers {
            passage += number >> 5
            guard passage < passageCount, number & 31 > 0 else { return nil }
            values.append(passage << 5 | number & 31)
        }
        self.values = values
        if let count = parts.popFirst() {
            guard let frequency = Int(Substring(count)), frequency >= values.count,
                frequency <= passageCount
            else { return nil }
            self.frequency = frequency
        } else {
            frequency = values.count
        }
        guard parts.isEmpty else { return nil }
    }
}
