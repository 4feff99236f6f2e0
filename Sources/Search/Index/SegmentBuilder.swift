/// Cuts pages into passages and weighs their terms, one page after another.
struct SegmentBuilder {
    /// Where a term stands in a passage.
    private struct Tally {
        var bodyCount: UInt32 = 0
        var isInTitle = false
        var isInHeading = false
        /// The share of the best phrase that has it.
        var phrase = 0.0

        var isNone: Bool { bodyCount == 0 && !isInTitle && !isInHeading && phrase == 0 }
    }

    private static let mostPhrases = 60_000

    /// Whether titles, headings and phrases are to be found by their sound too.
    private let hasReadings: Bool
    private let mostPostings: Int

    private var tokeniser: Tokeniser
    private var table = TermTable()
    /// What is known of each term in the passage at hand, and which terms those are.
    private var tallies: [Tally] = []
    private var touched: [Int32] = []
    private var titleTerms: [Int32] = []
    private var titleLength = 0
    private var readings = PageCounts()
    private var characters = CharacterSet()

    private var pages: [IndexSegment.Page] = []
    private var passages: [IndexSegment.Passage] = []
    private var bytes: [UInt8] = []
    private var synonyms: [String] = []
    private var textSize = 0
    /// Terms above, impacts in the low five bits, and where those of each passage end.
    private var entries: [UInt32] = []
    private var entryEnds: [Int] = []

    /// Begins a segment that keeps the best postings of each term.
    init(
        _ language: SearchLanguage, hasReadings: Bool = true,
        mostPostings: Int = TermList.mostPostings
    ) {
        tokeniser = Tokeniser(language)
        self.hasReadings = hasReadings
        self.mostPostings = mostPostings
    }

    /// The segment of the pages so far.
    func segment() -> IndexSegment {
        IndexSegment(
            pages: pages, passages: passages, bytes: bytes, synonyms: synonyms, textSize: textSize,
            terms: table.terms, lexicon: tokeniser.lexicon,
            postings: Postings(
                entries, ends: entryEnds, termCount: table.terms.count, most: mostPostings),
            readings: readings.all(), characters: characters.withoutPlain())
    }

    /// Adds a page.
    mutating func add(_ page: SearchPage) {
        readings.beginPage()
        let firstPassage = passages.count
        let header = appendHeader(page)
        addTitle(page.title)
        var sectionCount = 0
        if page.sections.first?.anchor != nil || page.sections.isEmpty {
            add(
                SearchSection(anchor: nil, heading: "", text: ""), spelled: page.keywords,
                isFirst: true)
            sectionCount = 1
        }
        for section in page.sections {
            let isFirst = sectionCount == 0
            add(section, spelled: isFirst ? page.keywords : [], isFirst: isFirst)
            sectionCount += 1
        }
        pages.append(
            IndexSegment.Page(
                hash: termHash(page.url.utf8.span), header: header,
                passages: firstPassage..<passages.count, sectionCount: sectionCount))
    }

    /// Adds a section; `spelled` is what people might type by its sound.
    private mutating func add(_ section: SearchSection, spelled: [String], isFirst: Bool) {
        let text = PassageText.normalised(section.text)
        for (piece, range) in PassageText.pieces(of: text).enumerated() {
            let text = text.span.extracting(range)
            let isWhole = piece == 0
            addPassage(
                section, text, piece, phrases: isWhole ? spelled + section.keywords : [],
                spelled: spelled.count, synonyms: isWhole ? section.synonyms : [],
                isLead: isFirst && isWhole)
        }
    }

    private mutating func addPassage(
        _ section: SearchSection, _ text: Span<UInt8>, _ piece: Int, phrases: [String],
        spelled: Int, synonyms: [String], isLead: Bool
    ) {
        for term in titleTerms { touch(term) { $0.isInTitle = true } }
        for (i, phrase) in phrases.prefix(SegmentBuilder.mostPhrases).enumerated() {
            cut(phrase.utf8.span)
            let share = FieldImpact.phrase(length: tokeniser.tokens.count)
            touchAll(isSpelled: i < spelled) { $0.phrase = max($0.phrase, share) }
        }
        cut(section.heading.utf8.span)
        let headingLength = tokeniser.tokens.count
        touchAll(isSpelled: true) { $0.isInHeading = true }
        cut(text)
        let bodyLength = tokeniser.tokens.count
        touchAll(isSpelled: false) { $0.bodyCount += 1 }
        for synonym in synonyms {
            cut(synonym.utf8.span)
            touchAll(isSpelled: false) { $0.bodyCount += 1 }
        }
        appendEntries(isLead: isLead, heading: headingLength, body: bodyLength)
        appendPassage(section, text, piece, phrases, synonyms)
    }

    private mutating func cut(_ text: Span<UInt8>) {
        tokeniser.cut(text)
        characters.insert(text)
    }

    /// The terms of the title, which each passage has; a character that stands alone would only lengthen it.
    private mutating func addTitle(_ title: String) {
        cut(title.utf8.span)
        titleTerms.removeAll(keepingCapacity: true)
        for token in tokeniser.tokens where !token.term.isSingleCharacter {
            titleTerms.append(table.number(of: token.term))
        }
        titleLength = titleTerms.count
        if hasReadings { titleTerms += readingTerms() }
    }

    /// Notes where the terms of the text that was cut last stand; those of readings only where people might spell it.
    private mutating func touchAll(isSpelled: Bool, _ note: (inout Tally) -> Void) {
        for token in tokeniser.tokens { touch(table.number(of: token.term), note) }
        if hasReadings, isSpelled { for term in readingTerms() { touch(term, note) } }
    }

    private mutating func touch(_ term: Int32, _ note: (inout Tally) -> Void) {
        let term = Int(term)
        while tallies.count <= term { tallies.append(Tally()) }
        if tallies[term].isNone { touched.append(Int32(term)) }
        note(&tallies[term])
    }

    /// The terms of readings of the text that was cut last; they do not count to a field's length.
    private mutating func readingTerms() -> [Int32] {
        ReadingTerms.all(of: tokeniser.text).map { reading in
            let term = table.number(of: tokeniser.term(word: reading.term))
            if let pair = reading.pair { readings.add(term, pair.bits) }
            return term
        }
    }

    private mutating func appendEntries(isLead: Bool, heading: Int, body: Int) {
        let title = FieldImpact.title(length: titleLength, isLead: isLead)
        let heading = FieldImpact.heading(length: heading)
        for term in touched {
            let tally = tallies[Int(term)]
            var sum = 0.0
            if tally.isInTitle { sum += title }
            if tally.isInHeading { sum += heading }
            if tally.bodyCount > 0 {
                sum += FieldImpact.body(count: Int(tally.bodyCount), length: body)
            }
            let impact = FieldImpact.quantised(sum + tally.phrase)
            entries.append(UInt32(term) << 5 | UInt32(impact))
            tallies[Int(term)] = Tally()
        }
        touched.removeAll(keepingCapacity: true)
        entryEnds.append(entries.count)
    }
}

extension SegmentBuilder {
    private mutating func appendHeader(_ page: SearchPage) -> Range<Int> {
        let start = bytes.count
        bytes += #""url":"#.utf8
        bytes.appendJSONText(page.url)
        bytes += #","title":"#.utf8
        bytes.appendJSONText(PassageText.normalised(page.title).span)
        bytes += #","kind":"#.utf8
        bytes.appendJSONText(page.kind)
        if let topic = page.topic {
            bytes += #","topic":"#.utf8
            bytes.appendJSONText(topic)
        }
        return start..<bytes.count
    }

    private mutating func appendPassage(
        _ section: SearchSection, _ text: Span<UInt8>, _ piece: Int, _ phrases: [String],
        _ synonyms: [String]
    ) {
        let start = bytes.count
        bytes += "{".utf8
        if let anchor = section.anchor {
            bytes += #""anchor":"#.utf8
            bytes.appendJSONText(anchor)
            bytes += ",".utf8
        }
        if !section.heading.isEmpty {
            bytes += #""heading":"#.utf8
            bytes.appendJSONText(PassageText.normalised(section.heading).span)
            bytes += ",".utf8
        }
        bytes += #""text":"#.utf8
        bytes.appendJSONText(text)
        let end = bytes.count
        if !phrases.isEmpty {
            bytes += #","phrases":"#.utf8
            bytes.appendJSONTexts(phrases)
        }
        textSize += bytes.count - start
        let firstSynonym = self.synonyms.count
        if textSize <= SearchIndex.mostInlineBytes {
            self.synonyms += synonyms
        } else {
            // Only a manifest that carries the texts says by what else they are found.
            bytes.removeLast(bytes.count - end)
        }
        passages.append(
            IndexSegment.Passage(
                continues: piece > 0,
                boundaryHash: termHash(
                    Array((section.anchor ?? "").utf8) + [UInt8(piece & 255)]),
                json: start..<end, phrases: end..<bytes.count,
                synonyms: firstSynonym..<self.synonyms.count))
    }
}
