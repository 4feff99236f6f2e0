/// All terms of an index in their order, with their postings: what shards are cut from.
struct TermList {
    /// A term and its number in `postings`.
    struct Entry {
        let text: ArraySlice<UInt8>
        let number: Int
    }

    /// The greatest number of passages listed for a term; the best are kept, and the true number stands beside them.
    static let mostPostings = 300
    /// The most pairs of Han characters that a term of readings names.
    private static let mostPairs = 6

    let entries: [Entry]
    /// The Han characters that terms consist of.
    let hanCharacters: Set<UInt32>
    private let postings: Postings
    /// For a term of readings the pairs that are read so, as UTF-8, those of most pages first.
    private let pairs: [Int: [UInt8]]

    /// Merges the terms of pages, which are in the order of their addresses.
    init(_ pages: [AnalysedPage]) {
        var numbering = TermNumbering()
        var numbers: [[Int32]] = []
        var pairCounts: [Int: [UInt64: Int]] = [:]
        numbers.reserveCapacity(pages.count)
        for page in pages {
            let numbered = numbering.numbers(of: page)
            numbers.append(numbered.terms)
            for (term, pair) in numbered.readings {
                pairCounts[Int(term), default: [:]][pair, default: 0] += 1
            }
        }
        postings = Postings(pages, numbers: numbers, termCount: numbering.terms.count)
        entries = TermList.sorted(numbering)
        hanCharacters = TermList.hanCharacters(numbering.terms)
        pairs = pairCounts.mapValues { TermList.text($0, numbering.lexicon) }
    }

    /// Appends what stands beside a term: FORMAT.md, "Shards".
    func appendPostings(
        of entry: Entry, atMost most: Int = TermList.mostPostings, to output: inout [UInt8]
    ) {
        if let pairs = pairs[entry.number] {
            output += pairs
            output.append(UInt8(ascii: " "))
        }
        postings.append(entry.number, atMost: most, to: &output)
    }

    private static func text(_ counts: [UInt64: Int], _ lexicon: Lexicon) -> [UInt8] {
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var text: [UInt8] = []
        for (pair, _) in ordered.prefix(mostPairs) {
            lexicon.append(Term(bits: pair), to: &text)
        }
        return text
    }

    private static func hanCharacters(_ terms: [UInt64]) -> Set<UInt32> {
        var characters: Set<UInt32> = []
        for bits in terms where Term(bits: bits).wordIndex == nil {
            characters.insert(UInt32(bits >> 21))
            characters.insert(UInt32(bits & 0x1F_FFFF))
        }
        characters.remove(0)
        return characters
    }

    private static func sorted(_ numbering: TermNumbering) -> [Entry] {
        var arena: [UInt8] = []
        var ends: [Int] = []
        for bits in numbering.terms {
            numbering.lexicon.append(Term(bits: bits), to: &arena)
            ends.append(arena.count)
        }
        var terms: [(prefix: UInt64, entry: Entry)] = []
        terms.reserveCapacity(ends.count)
        var start = 0
        for (number, end) in ends.enumerated() {
            let text = arena[start..<end]
            terms.append((TermOrder.prefix(text), Entry(text: text, number: number)))
            start = end
        }
        terms.sort {
            $0.prefix != $1.prefix
                ? $0.prefix < $1.prefix : TermOrder.precedes($0.entry.text, $1.entry.text)
        }
        return terms.map(\.entry)
    }
}
