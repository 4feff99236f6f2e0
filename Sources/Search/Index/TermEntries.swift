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
        for place in places {
            TermEntries.append(place, of: terms, to: &bytes)
            let former = place > 0 ? terms[place - 1] : []
            entries.append(
                Entry(
                    place: place, end: bytes.count, hash: termHash(terms[place].span),
                    beginsAlike: TermEntries.beginAlike(former, terms[place])))
        }
    }

    /// Appends a term and its postings, a comma first.
    static func append(_ place: Int, of terms: TermList, to shard: inout [UInt8]) {
        shard += ",\"".utf8
        shard += terms[place]
        shard += "\",\"".utf8
        terms.appendPostings(at: place, to: &shard)
        shard.append(UInt8(ascii: "\""))
    }

    private static func beginAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        guard let first = right.first, left.first == first else { return false }
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return left.prefix(count) == right.prefix(count)
    }
}
