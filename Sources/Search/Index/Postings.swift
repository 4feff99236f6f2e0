/// Which passages of a segment each of its terms stands in, and how much it counts there.
struct Postings: Sendable {
    private let starts: [Int32]
    /// Passage above, impact in the low five bits.
    private let values: [UInt32]
    /// How many passages each term stands in; more than it has values where only the best are kept.
    private let counts: [Int32]

    /// Gathers postings by term: one pass counts, the next fills in, so that passages ascend in each term.
    ///
    /// - Parameters:
    ///   - entries: Terms above, impacts in the low five bits, passage by passage.
    ///   - ends: Where the entries of each passage end.
    ///   - most: How many postings of a term are kept. The best of an index are among the best of its segments.
    init(_ entries: [UInt32], ends: [Int], termCount: Int, most: Int) {
        var counts = [Int32](repeating: 0, count: termCount)
        var tallies = counts.mutableSpan
        for entry in entries { tallies[Int(entry >> 5)] += 1 }
        var starts = [Int32](repeating: 0, count: termCount + 1)
        for term in 0..<termCount { starts[term + 1] = starts[term] + counts[term] }
        var values = Postings.values(entries, ends: ends, starts: starts)
        if counts.contains(where: { $0 > most }) {
            Postings.keepBest(most, of: &values, &starts)
        }
        self.starts = starts
        self.values = values
        self.counts = counts
    }

    /// How many passages a term stands in.
    func count(of term: Int) -> Int { Int(counts[term]) }

    /// Gives the postings of a term that are kept, one after another.
    @inline(__always)
    func forEach(of term: Int, _ body: (UInt32) -> Void) {
        for i in Int(starts[term])..<Int(starts[term + 1]) { body(values[i]) }
    }

    private static func values(
        _ entries: [UInt32], ends: [Int], starts: [Int32]
    ) -> [UInt32] {
        var values = [UInt32](repeating: 0, count: entries.count)
        var starts = starts
        var output = values.mutableSpan
        var next = starts.mutableSpan
        var i = 0
        for (passage, end) in ends.enumerated() {
            while i < end {
                let term = Int(entries[i] >> 5)
                output[Int(next[term])] = UInt32(passage) << 5 | entries[i] & 31
                next[term] += 1
                i += 1
            }
        }
        return values
    }

    private static func keepBest(_ most: Int, of values: inout [UInt32], _ starts: inout [Int32]) {
        var end = 0
        var start = 0
        for term in 0..<starts.count - 1 {
            let list = start..<Int(starts[term + 1])
            var best = BestPostings(most)
            if list.count > most { for i in list { best.note(values[i]) } }
            for i in list where best.includes(values[i]) {
                values[end] = values[i]
                end += 1
            }
            start = list.upperBound
            starts[term + 1] = Int32(end)
        }
        values = Array(values[..<end])
    }
}
