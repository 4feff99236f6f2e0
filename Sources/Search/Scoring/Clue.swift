/// One thing that a query asks for, and the terms of the index that may be it.
struct Clue {
    let part: Query.Part
    /// How much it tells: its rarity, less where it is light or missing.
    let weight: Int
    /// What it would tell if it were found.
    let wholeWeight: Int
    /// Whether it is a function word.
    let isLight: Bool
    let candidates: [Candidate]
    /// What of the query was not found as it stands, and is answered by this instead.
    var replaces: Range<Int>?
    /// The Han that letters were understood as.
    var han: [UInt8]?

    /// Weighs a part of a query. FORMAT.md, "Scoring", step 3.
    init(_ part: Query.Part, _ candidates: [Candidate], _ reader: IndexReader) {
        self.part = part
        self.candidates = candidates
        isLight = reader.light.contains(part.text)
        // The first is the term itself, or else the likeliest of what it may be.
        var weight = Clue.rarity(
            frequency: candidates.first?.postings.frequency ?? 0, count: reader.passageCount)
        // A word of Latin letters says as much as several pairs of Han.
        if let first = part.text.first, first < ReadingTerms.mark { weight = weight * 8 / 5 }
        wholeWeight = weight
        if candidates.isEmpty { weight = weight * 3 / 10 }
        self.weight = weight
    }

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
