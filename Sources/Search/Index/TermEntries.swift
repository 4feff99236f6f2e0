/// Neighbouring terms of an index as they stand in shards, with what decides where a shard ends.
struct TermEntries: Sendable {
    struct Entry: Sendable {
        let place: Int
        /// Where it ends in `bytes`.
        let end: Int
        let hash: UInt32
        /// Whether it has the same first character as the term before; where not, one character parts them in the manifest.
        let beginsAlike: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []

    /// Writes the terms at some places of a list.
    init(_ places: Range<Int>, of terms: TermList) {
        entries.reserveCapacity(places.count)
        var former = places.first.map { $0 > 0 ? terms[$0 - 1] : [] } ?? []
        for place in places {
            let term = terms[place]
            TermEntries.append(place, of: terms, to: &bytes)
            entries.append(
                Entry(
                    place: place, end: bytes.count, hash: termHash(term.span),
                    beginsAlike: TermEntries.beginAlike(former.span, term.span)))
            former = term
        }
    }

    /// Appends a term and its postings, a comma first.
    static func append(_ place: Int, of terms: TermList, to shard: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let comma = UInt8(ascii: ",")
        shard.append(comma)
        shard.append(quote)
        shard += terms[place]
        shard.append(quote)
        shard.append(comma)
        shard.append(quote)
        terms.appendPostings(at: place, to: &shard)
        shard.append(quote)
    }

    private static func beginAlike(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard let first = right.isEmpty ? nil : right[0] else { return false }
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard left.count >= count else { return false }
        for i in 0..<count where left[i] != right[i] { return false }
        return true
    }
}
