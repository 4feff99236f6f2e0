/// Which postings of a term are kept: those of greatest impact, the first ones where impacts are equal.
///
/// Impacts are few, so counting them tells without sorting what the least one is and how many of it there is room for.
struct BestPostings {
    private let most: Int
    private var counts = InlineArray<32, Int>(repeating: 0)
    private var count = 0
    private var least: UInt32?
    private var room = 0

    /// Keeps at most so many.
    init(_ most: Int) { self.most = most }

    /// Looks at a posting; all are to be looked at before any is asked for.
    mutating func note(_ value: UInt32) {
        counts[Int(value & 31)] += 1
        count += 1
    }

    /// Whether a posting is kept; to be asked of all, in their order.
    mutating func includes(_ value: UInt32) -> Bool {
        if count <= most { return true }
        let least = least ?? findLeast()
        let impact = value & 31
        if impact == least { room -= 1 }
        return impact > least || impact == least && room >= 0
    }

    private mutating func findLeast() -> UInt32 {
        var impact = 31
        room = most
        while counts[impact] <= room {
            room -= counts[impact]
            impact -= 1
        }
        least = UInt32(impact)
        return UInt32(impact)
    }
}
