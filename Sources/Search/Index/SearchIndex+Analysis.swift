extension SearchIndex {
    /// Cuts a page into passages and weighs their terms.
    public static func analyse(_ page: SearchPage) -> AnalysedPage {
        var analysis = PageAnalysis()
        return analysis.run(page)
    }
}

/// The work of analysing one page; a value so that the steps share their storage.
private struct PageAnalysis {
    /// The fields of an entry; a keyword phrase has a number of its own from `firstPhrase` on.
    private enum Field {
        static let body: UInt64 = 0
        static let title: UInt64 = 1
        static let heading: UInt64 = 2
        static let firstPhrase: UInt64 = 3
        static let bits: UInt64 = 16
        static let mostPhrases = 60_000
    }

    private var tokeniser = Tokeniser()
    /// A term and the field it stands in, once for each time: term bits above, field below.
    private var entries: [UInt64] = []
    private var titleEntries: [UInt64] = []
    private var phraseLengths: [Int] = []
    private var terms: [UInt64] = []
    private var impacts: [UInt8] = []
    private var passages: [AnalysedPage.Passage] = []
    private var needsFolding = false

    mutating func run(_ page: SearchPage) -> AnalysedPage {
        var sections = page.sections
        if sections.first?.anchor != nil || sections.isEmpty {
            sections.insert(SearchSection(anchor: nil, heading: "", text: ""), at: 0)
        }
        note(page.title)
        cutTitle(page.title)
        for (i, section) in sections.enumerated() {
            let pieces = PassageText.pieces(of: PassageText.normalised(section.text))
            for (k, piece) in pieces.enumerated() {
                let isLead = i == 0 && k == 0
                addPassage(section, piece, continues: k > 0, lead: isLead ? page : nil, salt: k)
            }
        }
        return AnalysedPage(
            url: Array(page.url.utf8), header: header(page), passages: passages, terms: terms,
            impacts: impacts, lexicon: tokeniser.lexicon, needsFolding: needsFolding,
            sectionCount: sections.count)
    }

    private mutating func addPassage(
        _ section: SearchSection, _ text: String, continues: Bool, lead page: SearchPage?, salt: Int
    ) {
        entries.removeAll(keepingCapacity: true)
        phraseLengths.removeAll(keepingCapacity: true)
        entries += titleEntries
        if let page {
            for phrase in page.keywords.prefix(Field.mostPhrases) {
                let field = Field.firstPhrase + UInt64(phraseLengths.count)
                phraseLengths.append(add(phrase, field))
            }
        }
        let headingLength = add(section.heading, Field.heading)
        let bodyLength = add(text, Field.body)
        note(section.heading)
        note(text)
        let first = terms.count
        weighEntries(isLead: page != nil, heading: headingLength, body: bodyLength)
        let anchor = section.anchor ?? ""
        passages.append(
            AnalysedPage.Passage(
                continues: continues,
                boundaryHash: termHash(Array(anchor.utf8) + [UInt8(salt & 255)]),
                json: json(section, text), postings: first..<terms.count))
    }

    /// The terms of the title, which each passage has; a character that stands alone would only lengthen it.
    private mutating func cutTitle(_ title: String) {
        tokeniser.cut(title)
        titleEntries = tokeniser.tokens.filter { !$0.term.isSingleCharacter }
            .map { $0.term.bits << Field.bits | Field.title }
    }

    /// Adds the terms of a field and counts them.
    private mutating func add(_ text: String, _ field: UInt64) -> Int {
        tokeniser.cut(text)
        for token in tokeniser.tokens {
            entries.append(token.term.bits << Field.bits | field)
        }
        return tokeniser.tokens.count
    }

    private mutating func weighEntries(isLead: Bool, heading: Int, body: Int) {
        entries.sort()
        var i = 0
        while i < entries.count {
            let term = entries[i] >> Field.bits
            var count = 0
            var sum = 0.0
            var bestPhrase = 0.0
            var former = UInt64.max
            while i < entries.count, entries[i] >> Field.bits == term {
                let field = entries[i] & (1 << Field.bits - 1)
                if field == Field.body {
                    count += 1
                } else if field != former {
                    switch field {
                    case Field.title:
                        sum += FieldImpact.title(length: titleEntries.count, isLead: isLead)
                    case Field.heading: sum += FieldImpact.shortField(length: heading)
                    default:
                        let length = phraseLengths[Int(field - Field.firstPhrase)]
                        bestPhrase = max(bestPhrase, FieldImpact.shortField(length: length))
                    }
                }
                former = field
                i += 1
            }
            if count > 0 { sum += FieldImpact.body(count: count, length: body) }
            terms.append(term)
            impacts.append(FieldImpact.quantised(sum + bestPhrase))
        }
    }

    private mutating func note(_ text: String) {
        needsFolding = needsFolding || !PlainCharacters.isPlain(text)
    }

    private func header(_ page: SearchPage) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes += #""url":"#.utf8
        bytes.appendJSONText(page.url)
        bytes += #","title":"#.utf8
        bytes.appendJSONText(PassageText.normalised(page.title))
        bytes += #","kind":"#.utf8
        bytes.appendJSONText(page.kind)
        return bytes
    }

    private func json(_ section: SearchSection, _ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 80)
        bytes += "{".utf8
        if let anchor = section.anchor {
            bytes += #""anchor":"#.utf8
            bytes.appendJSONText(anchor)
            bytes += ",".utf8
        }
        if !section.heading.isEmpty {
            bytes += #""heading":"#.utf8
            bytes.appendJSONText(PassageText.normalised(section.heading))
            bytes += ",".utf8
        }
        bytes += #""text":"#.utf8
        bytes.appendJSONText(text)
        bytes += "}".utf8
        return bytes
    }
}
