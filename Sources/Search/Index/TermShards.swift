/// The postings of all pages, as files of neighbouring terms.
struct TermShards {
    /// The greatest number of passages listed for a term; the best are kept, and the true number stands beside them.
    static let mostPostings = 1_000

    /// The shortest text that is above all terms of the shard before and not above the first term of this one.
    private(set) var firsts: [String] = []
    private(set) var names: [String] = []
    private(set) var files: [SearchFile] = []

    /// Merges the postings of pages, which are in the order of their addresses.
    init(_ pages: [AnalysedPage]) {
        var numbering = TermNumbering()
        let numbers = pages.map { numbering.numbers(of: $0) }
        let postings = Postings(pages, numbers: numbers, termCount: numbering.terms.count)
        write(postings, inOrder: TermShards.sorted(numbering))
    }

    private static func sorted(_ numbering: TermNumbering) -> [(
        number: Int, text: ArraySlice<UInt8>
    )] {
        var arena: [UInt8] = []
        var ends: [Int] = []
        for bits in numbering.terms {
            numbering.lexicon.append(Term(bits: bits), to: &arena)
            ends.append(arena.count)
        }
        var terms: [(prefix: UInt64, number: Int, text: ArraySlice<UInt8>)] = []
        var start = 0
        for (number, end) in ends.enumerated() {
            let text = arena[start..<end]
            terms.append((TermOrder.prefix(text), number, text))
            start = end
        }
        terms.sort {
            $0.prefix != $1.prefix
                ? $0.prefix < $1.prefix : TermOrder.precedes($0.text, $1.text)
        }
        return terms.map { ($0.number, $0.text) }
    }

    private mutating func write(
        _ postings: Postings, inOrder terms: [(number: Int, text: ArraySlice<UInt8>)]
    ) {
        var boundary = ContentBoundary(least: 2_000, average: 4_000, greatest: 8_000)
        var shard: [UInt8] = []
        var item: [UInt8] = []
        var former: ArraySlice<UInt8> = []
        for term in terms {
            item.removeAll(keepingCapacity: true)
            item += ",\"".utf8
            item += term.text
            item += "\",\"".utf8
            postings.append(term.number, to: &item)
            item.append(UInt8(ascii: "\""))
            let ends = boundary.ends(beforeItemOf: item.count, hash: termHash(term.text))
            if ends { close(&shard) }
            if shard.isEmpty { firsts.append(separator(former, term.text)) }
            shard += item
            former = term.text
        }
        if !shard.isEmpty { close(&shard) }
    }

    private mutating func close(_ shard: inout [UInt8]) {
        shard[0] = UInt8(ascii: "[")
        shard += "]\n".utf8
        let file = SearchFile(in: "terms", bytes: shard)
        names.append(file.name)
        files.append(file)
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
