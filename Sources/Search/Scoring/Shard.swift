/// Neighbouring terms of an index with their postings, as a reader sees them; `TermShards` writes them.
struct Shard {
    /// The terms, ascending.
    let terms: [[UInt8]]
    /// What stands beside each.
    let entries: [String]

    /// No terms at all.
    static let empty = Shard(terms: [], entries: [])

    /// Takes terms and entries by turns; nil where they do not pair up, or terms do not ascend.
    init?(_ list: [String]) {
        guard list.count % 2 == 0 else { return nil }
        self.init(
            terms: stride(from: 0, to: list.count, by: 2).map { Array(list[$0].utf8) },
            entries: stride(from: 1, to: list.count, by: 2).map { list[$0] })
        var former: [UInt8] = []
        for term in terms {
            // Also says that no term is empty.
            guard TermOrder.precedes(former, term) else { return nil }
            former = term
        }
    }

    private init(terms: [[UInt8]], entries: [String]) {
        self.terms = terms
        self.entries = entries
    }

    /// Makes the one shard of a small site: its texts are weighed here, as its client does.
    init(
        of texts: [TextPart], in language: SearchLanguage, synonyms: [String], readings: [String]
    ) {
        var pages: [SearchPage] = []
        for page in texts.flatMap(\.pages) {
            let sections = page.sections.map {
                SearchSection(
                    anchor: $0.anchor, heading: $0.heading ?? "", text: $0.text,
                    keywords: $0.phrases,
                    synonyms: $0.synonyms.filter(synonyms.indices.contains).map { synonyms[$0] })
            }
            var former: [SearchSection] = []
            if let last = pages.last, last.url == page.url {
                former = last.sections
                pages.removeLast()
            }
            pages.append(
                SearchPage(
                    url: page.url, title: page.title, kind: page.kind, keywords: [],
                    sections: former + sections))
        }
        var builder = SegmentBuilder(language, hasReadings: false, mostPostings: .max)
        for page in pages { builder.add(page) }
        let list = TermList([builder.segment()])
        var terms: [(term: [UInt8], entry: String)] = (0..<list.count).map { place in
            var postings: [UInt8] = []
            list.appendPostings(at: place, atMost: .max, to: &postings)
            return (Array(list[place]), String(decoding: postings, as: UTF8.self))
        }
        for i in stride(from: 0, to: readings.count - 1, by: 2) {
            terms.append((Array(readings[i].utf8), readings[i + 1]))
        }
        terms.sort { TermOrder.precedes($0.term, $1.term) }
        self.init(terms: terms.map(\.term), entries: terms.map(\.entry))
    }

    /// The place at which a term stands or would stand.
    func place(of term: [UInt8]) -> Int {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if TermOrder.precedes(terms[middle], term) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
