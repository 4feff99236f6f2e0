extension SearchIndex {
    /// Cuts a page into passages and weighs their terms.
    public static func analyse(_ page: SearchPage, in language: SearchLanguage) -> AnalysedPage {
        var analysis = PageAnalysis(language, hasReadings: true)
        return analysis.run(page)
    }
}

/// The work of analysing one page; a value so that the steps share their storage.
struct PageAnalysis {
    /// The fields of an entry; a phrase has a number of its own from `firstPhrase` on.
    private enum Field {
        static let body: UInt64 = 0
        static let title: UInt64 = 1
        static let heading: UInt64 = 2
        static let firstPhrase: UInt64 = 3
        static let bits: UInt64 = 16
        static let mostPhrases = 60_000
    }

    /// Whether titles, headings and phrases are to be found by their sound too.
    let hasReadings: Bool

    private var tokeniser: Tokeniser
    /// A term and the field it stands in, once for each time: term bits above, field below.
    private var entries: [UInt64] = []
    private var titleEntries: [UInt64] = []
    private var titleLength = 0
    private var phraseLengths: [Int] = []
    private var terms: [UInt64] = []
    private var impacts: [UInt8] = []
    private var passages: [AnalysedPage.Passage] = []
    private var readings: Set<AnalysedPage.Reading> = []
    private var characters: Set<UInt32> = []

    init(_ language: SearchLanguage, hasReadings: Bool) {
        tokeniser = Tokeniser(language)
        self.hasReadings = hasReadings
    }

    mutating func run(_ page: SearchPage) -> AnalysedPage {
        var sections = page.sections
        if sections.first?.anchor != nil || sections.isEmpty {
            sections.insert(SearchSection(anchor: nil, heading: "", text: ""), at: 0)
        }
        note(page.title)
        cutTitle(page.title)
        for (i, section) in sections.enumerated() {
            let pieces = PassageText.pieces(of: PassageText.normalised(section.text))
            let spelled = i == 0 ? page.keywords : []
            for (k, piece) in pieces.enumerated() {
                addPassage(
                    section, piece, k, phrases: k == 0 ? spelled + section.keywords : [],
                    spelled: spelled.count, synonyms: k == 0 ? section.synonyms : [],
                    isLead: i == 0 && k == 0)
            }
        }
        return AnalysedPage(
            url: Array(page.url.utf8), header: header(page), passages: passages, terms: terms,
            impacts: impacts, lexicon: tokeniser.lexicon, readings: readings,
            characters: characters.sorted(), sectionCount: sections.count)
    }

    private mutating func addPassage(
        _ section: SearchSection, _ text: String, _ piece: Int, phrases: [String],
        spelled: Int, synonyms: [String], isLead: Bool
    ) {
        entries.removeAll(keepingCapacity: true)
        phraseLengths.removeAll(keepingCapacity: true)
        entries += titleEntries
        for (i, phrase) in phrases.prefix(Field.mostPhrases).enumerated() {
            let field = Field.firstPhrase + UInt64(i)
            phraseLengths.append(add(phrase, field, isSpelled: i < spelled))
            note(phrase)
        }
        let headingLength = add(section.heading, Field.heading, isSpelled: true)
        let bodyLength = add(text, Field.body)
        for synonym in synonyms {
            _ = add(synonym, Field.body)
            note(synonym)
        }
        note(section.heading)
        note(text)
        let first = terms.count
        weighEntries(isLead: isLead, heading: headingLength, body: bodyLength)
        let anchor = section.anchor ?? ""
        passages.append(
            AnalysedPage.Passage(
                continues: piece > 0,
                boundaryHash: termHash(Array(anchor.utf8) + [UInt8(piece & 255)]),
                json: json(section, text), phrases: json(phrases), synonyms: synonyms,
                postings: first..<terms.count))
    }

    /// The terms of the title, which each passage has; a character that stands alone would only lengthen it.
    private mutating func cutTitle(_ title: String) {
        tokeniser.cut(title)
        titleEntries = tokeniser.tokens.filter { !$0.term.isSingleCharacter }
            .map { $0.term.bits << Field.bits | Field.title }
        titleLength = titleEntries.count
        if hasReadings { titleEntries += readingEntries(Field.title) }
    }

    /// Adds the terms of a field and counts them; those of readings only where people might spell it.
    private mutating func add(_ text: String, _ field: UInt64, isSpelled: Bool = false) -> Int {
        tokeniser.cut(text)
        for token in tokeniser.tokens {
            entries.append(token.term.bits << Field.bits | field)
        }
        if hasReadings, isSpelled { entries += readingEntries(field) }
        return tokeniser.tokens.count
    }

    /// The terms of readings of the text that was cut last; they do not count to a field's length.
    private mutating func readingEntries(_ field: UInt64) -> [UInt64] {
        ReadingTerms.all(of: tokeniser.text).map { reading in
            let term = tokeniser.term(word: reading.term)
            if let pair = reading.pair {
                readings.insert(AnalysedPage.Reading(term: term.bits, pair: pair.bits))
            }
            return term.bits << Field.bits | field
        }
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
                        sum += FieldImpact.title(length: titleLength, isLead: isLead)
                    case Field.heading: sum += FieldImpact.heading(length: heading)
                    default:
                        let length = phraseLengths[Int(field - Field.firstPhrase)]
                        bestPhrase = max(bestPhrase, FieldImpact.phrase(length: length))
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
        if PlainCharacters.areASCII(text) { return }
        for scalar in text.unicodeScalars where !PlainCharacters.isPlain(scalar.value) {
            characters.insert(scalar.value)
        }
    }

    private func header(_ page: SearchPage) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes += #""url":"#.utf8
        bytes.appendJSONText(page.url)
        bytes += #","title":"#.utf8
        bytes.appendJSONText(PassageText.normalised(page.title))
        bytes += #","kind":"#.utf8
        bytes.appendJSONText(page.kind)
        if let topic = page.topic {
            bytes += #","topic":"#.utf8
            bytes.appendJSONText(topic)
        }
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
        return bytes
    }

    private func json(_ phrases: [String]) -> [UInt8] {
        if phrases.isEmpty { return [] }
        var bytes = Array(#","phrases":"#.utf8)
        bytes.appendJSONTexts(phrases)
        return bytes
    }
}
