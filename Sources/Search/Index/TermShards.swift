/// The terms of an index and their postings, as files of neighbouring terms.
struct TermShards {
    /// The shortest text that is above all terms of the shard before and not above the first term of this one.
    private(set) var firsts: [String] = []
    /// The files' contents.
    private(set) var shards: [[UInt8]] = []

    /// Cuts a list of terms into shards.
    init(_ terms: TermList) {
        var boundary = ContentBoundary(least: 1_200, average: 2_200, greatest: 5_000)
        var shard: [UInt8] = []
        var item: [UInt8] = []
        var former: ArraySlice<UInt8> = []
        for term in terms.entries {
            item.removeAll(keepingCapacity: true)
            TermShards.append(term, of: terms, to: &item)
            let ends = boundary.ends(
                beforeItemOf: item.count, hash: termHash(term.text),
                preference: TermShards.beginAlike(former, term.text) ? 0.2 : 20)
            if ends { close(&shard) }
            if shard.isEmpty { firsts.append(separator(former, term.text)) }
            shard += item
            former = term.text
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
        for term in terms.entries where term.text.first == ReadingTerms.mark {
            append(term, of: terms, to: &shard)
        }
        if shard.isEmpty { return Array("[]\n".utf8) }
        shard[0] = UInt8(ascii: "[")
        return shard + "]\n".utf8
    }

    private static func append(
        _ term: TermList.Entry, of terms: TermList, to shard: inout [UInt8]
    ) {
        shard += ",\"".utf8
        shard += term.text
        shard += "\",\"".utf8
        terms.appendPostings(of: term, to: &shard)
        shard.append(UInt8(ascii: "\""))
    }

    private mutating func close(_ shard: inout [UInt8]) {
        shard[0] = UInt8(ascii: "[")
        shard += "]\n".utf8
        shards.append(shard)
        shard.removeAll(keepingCapacity: true)
    }

    /// Whether two terms have the same first character; where they have not, one character parts them in the manifest.
    private static func beginAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        guard let first = right.first, left.first == first else { return false }
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return left.prefix(count) == right.prefix(count)
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
