import SourceText

/// The terms of an index and their postings, as files of neighbouring terms.
struct TermShards {
    /// How many terms are written at a time.
    private static let runLength = 2_000

    /// The shortest text that is above all terms of the shard before and not above the first term of this one.
    private(set) var firsts: [String] = []
    /// The files' contents.
    private(set) var shards: [[UInt8]] = []

    /// Cuts a list of terms into shards.
    ///
    /// Entries are written in parallel, some neighbouring ones at a time; where files end is decided in order.
    init(_ terms: TermList, threads: Int) {
        let runs = stride(from: 0, to: terms.count, by: TermShards.runLength).map {
            $0..<min($0 + TermShards.runLength, terms.count)
        }
        var boundary = ContentBoundary(least: 1_200, average: 2_200, greatest: 5_000)
        var shard: [UInt8] = []
        for entries in parallelMap(runs, threads: threads, { TermEntries($0, of: terms) }) {
            var start = 0
            for entry in entries.entries {
                let ends = boundary.ends(
                    beforeItemOf: entry.end - start, hash: entry.hash,
                    preference: entry.beginsAlike ? 0.2 : 20)
                if ends { close(&shard) }
                if shard.isEmpty {
                    let former = entry.place > 0 ? terms[entry.place - 1] : []
                    firsts.append(separator(former, terms[entry.place]))
                }
                shard += entries.bytes[start..<entry.end]
                start = entry.end
            }
        }
        if !shard.isEmpty { close(&shard) }
    }

    /// What begins each shard, in one text: FORMAT.md, "Shards".
    func firstsText() -> String {
        var texts: [String] = []
        var former: [Unicode.Scalar] = []
        for first in firsts {
            let scalars = Array(first.unicodeScalars)
            var shared = zip(former, scalars).prefix { $0 == $1 }.count
            var units = scalars[..<shared].reduce(0) { $0 + UTF16.width($1) }
            while units > 9 {
                shared -= 1
                units -= UTF16.width(scalars[shared])
            }
            texts.append("\(units)" + String(String.UnicodeScalarView(scalars[shared...])))
            former = scalars
        }
        return texts.joined(separator: " ")
    }

    /// What begins each shard, as UTF-8, from its text; nil where that is malformed.
    static func firsts(from text: String) -> [[UInt8]]? {
        var firsts: [[UInt8]] = []
        var former: [Unicode.Scalar] = []
        for entry in text.unicodeScalars.split(separator: " ") {
            guard let digit = entry.first, var units = Int(String(digit)) else { return nil }
            var shared: [Unicode.Scalar] = []
            for scalar in former where units > 0 {
                shared.append(scalar)
                units -= UTF16.width(scalar)
            }
            guard units == 0 else { return nil }
            former = shared + entry.dropFirst()
            firsts.append(Array(String(String.UnicodeScalarView(former)).utf8))
        }
        return firsts
    }

    /// The terms of readings alone, as one file; an empty list where there are none.
    static func readings(of terms: TermList) -> [UInt8] {
        var shard: [UInt8] = []
        for place in 0..<terms.count where terms[place].first == ReadingTerms.mark {
            TermEntries.append(place, of: terms, to: &shard)
        }
        if shard.isEmpty { return Array("[]\n".utf8) }
        shard[0] = UInt8(ascii: "[")
        return shard + "]\n".utf8
    }

    private mutating func close(_ shard: inout [UInt8]) {
        shard[0] = UInt8(ascii: "[")
        shard += "]\n".utf8
        shards.append(shard[...].withoutSpareRoom)
        shard.removeAll(keepingCapacity: true)
    }

    private func separator(_ former: ArraySlice<UInt8>, _ first: ArraySlice<UInt8>) -> String {
        if former.isEmpty { return "" }
        var common = 0
        for (left, right) in zip(former, first) {
            guard left == right else { break }
            common += 1
        }
        var end = first.startIndex + common + 1
        while end < first.endIndex, first[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: first[..<end], as: UTF8.self)
    }
}
