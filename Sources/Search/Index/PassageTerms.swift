/// What is known of each term in the passage at hand.
///
/// The terms of the passage stand in a row, and `places` says for each term of the segment where in it. A place counts
/// only if that very term stands there, so that nothing is cleared between passages (the sparse set of Briggs and
/// Torczon), and what each word changes lies close together.
struct PassageTerms: Sendable {
    private struct Tally {
        let term: Int32
        var bodyCount: Int32 = 0
        var isInTitle = false
        var isInHeading = false
        /// The share of the best phrase that has it.
        var phrase = 0.0

        var isOnceInBodyAlone: Bool {
            bodyCount == 1 && !isInTitle && !isInHeading && phrase == 0
        }
    }

    /// Those of the first `count` terms are of this passage; the room behind them is kept.
    private var tallies: [Tally] = []
    private var count = 0
    private var places: [Int32] = []

    /// Counts each of some terms of the text once more.
    mutating func countInBody(_ terms: [Int32]) { note(terms) { $0.bodyCount += 1 } }

    /// Notes terms of the title.
    mutating func noteInTitle(_ terms: [Int32]) { note(terms) { $0.isInTitle = true } }

    /// Notes terms of the heading.
    mutating func noteInHeading(_ terms: [Int32]) { note(terms) { $0.isInHeading = true } }

    /// Notes terms of a phrase that has a share of this much.
    mutating func note(_ terms: [Int32], inPhraseOf share: Double) {
        note(terms) { $0.phrase = max($0.phrase, share) }
    }

    @inline(__always)
    private mutating func note(_ terms: [Int32], _ change: (inout Tally) -> Void) {
        makeRoom(for: terms)
        PassageTerms.note(terms, in: &tallies, &count, &places, change)
    }

    @inline(__always)
    private static func note(
        _ terms: [Int32], in tallies: inout [Tally], _ count: inout Int, _ places: inout [Int32],
        _ change: (inout Tally) -> Void
    ) {
        var tallies = tallies.mutableSpan
        var places = places.mutableSpan
        for term in terms {
            var place = Int(places[Int(term)])
            if place >= count || tallies[place].term != term {
                place = count
                places[Int(term)] = Int32(place)
                tallies[place] = Tally(term: term)
                count += 1
            }
            change(&tallies[place])
        }
    }

    private mutating func makeRoom(for terms: [Int32]) {
        let placeCount = Int(terms.max() ?? 0) + 1
        if places.count < placeCount {
            places += repeatElement(0, count: max(placeCount, 2 * places.count) - places.count)
        }
        if tallies.count < count + terms.count {
            let missing = count + terms.count - tallies.count
            tallies += repeatElement(Tally(term: 0), count: max(missing, tallies.count))
        }
    }

    /// Appends each term with its impact below, in the order in which the terms were met, and forgets them.
    ///
    /// - Parameters:
    ///   - title: The share of the title.
    ///   - heading: The share of the heading.
    ///   - body: How many terms the text has.
    mutating func moveEntries(
        title: Double, heading: Double, body: Int, to entries: inout [UInt32]
    ) {
        // Most terms have this impact.
        let once = FieldImpact.quantised(FieldImpact.body(count: 1, length: body))
        entries.append(addingCapacity: count) { entries in
            for i in 0..<count {
                let tally = tallies[i]
                var impact = once
                if !tally.isOnceInBodyAlone {
                    var sum = 0.0
                    if tally.isInTitle { sum += title }
                    if tally.isInHeading { sum += heading }
                    if tally.bodyCount > 0 {
                        sum += FieldImpact.body(count: Int(tally.bodyCount), length: body)
                    }
                    impact = FieldImpact.quantised(sum + tally.phrase)
                }
                entries.append(UInt32(tally.term) << 5 | UInt32(impact))
            }
        }
        count = 0
    }
}
