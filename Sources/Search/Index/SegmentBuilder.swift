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
    private var headingTerms: [Int32] = []
    private var headingLength = 0
    private var finder: SynonymFinder
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

    /// Begins a segment that keeps the best postings of each term, and finds pages by what means the same as their words.
    init(
        _ language: SearchLanguage, synonyms: Synonyms = .none, hasReadings: Bool = true,
        mostPostings: Int = TermList.mostPostings
    ) {
        tokeniser = Tokeniser(language)
        finder = SynonymFinder(synonyms)
        self.hasReadings = hasReadings
        self.mostPostings = mostPostings
    }

    /// The segment of the pages so far.
    func segment() -> IndexSegment {
        // The room that texts grew into is given back: segments are in memory until all is written.
        var texts: [UInt8] = []
        texts.reserveCapacity(bytes.count)
        texts += bytes
        return IndexSegment(
            pages: pages, passages: passages, bytes: texts, synonyms: synonyms, textSize: textSize,
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
        addTitle(page)
        var ofTitle = finder.missing()
        var sections = page.sections[...]
        if sections.first?.anchor != nil || sections.isEmpty {
            sections = [SearchSection(anchor: nil, heading: "", text: [])] + sections
        }
        var spelled = page.keywords
        for section in sections {
            add(section, spelled: spelled, ofTitle: ofTitle)
            spelled = []
            ofTitle = []
        }
        pages.append(
            IndexSegment.Page(
                hash: termHash(page.url.utf8.span), header: header,
                passages: firstPassage..<passages.count, sectionCount: sections.count))
    }

    /// Adds a section; `spelled` is what people might type by its sound, `ofTitle` what means the same as the title.
    private mutating func add(_ section: SearchSection, spelled: [String], ofTitle: [Int32]) {
        addHeading(section.heading)
        let ofHeading = ofTitle + finder.missing()
        let text = PassageText.normalised(section.text.span)
        let pieces = PassageText.pieces(of: text)
        if pieces.count == 1 {
            // White space is white space to the tokeniser, so this cuts the one piece too.
            cut(section.text.span)
        } else {
            tokeniser.fold(section.text.span)
            characters.insert(section.text.span)
        }
        finder.note(tokeniser.text)
        let ofText = finder.missing().filter { !ofHeading.contains($0) }
        let phrases = spelled + section.keywords + finder.words(ofHeading)
        let synonyms = section.synonyms + finder.words(ofText)
        let isLead = passages.count == (pages.last?.passages.upperBound ?? 0)
        for (i, range) in pieces.enumerated() {
            let piece = text.span.extracting(range)
            if pieces.count > 1 { tokeniser.cut(piece) }
            if i == 0 {
                weighPassage(
                    isLead: isLead, phrases: phrases, spelled: spelled.count, synonyms: synonyms)
                appendPassage(section, piece, i, phrases, synonyms)
            } else {
                weighPassage(isLead: false, phrases: [], spelled: 0, synonyms: [])
                appendPassage(section, piece, i, [], [])
            }
        }
    }

    /// Weighs the terms of a passage whose text was cut last.
    private mutating func weighPassage(
        isLead: Bool, phrases: [String], spelled: Int, synonyms: [String]
    ) {
        let bodyLength = tokeniser.tokens.count
        touchAll { $0.bodyCount += 1 }
        for term in titleTerms { touch(term) { $0.isInTitle = true } }
        for term in headingTerms { touch(term) { $0.isInHeading = true } }
        for (i, phrase) in phrases.prefix(SegmentBuilder.mostPhrases).enumerated() {
            cut(phrase.utf8.span)
            let share = FieldImpact.phrase(length: tokeniser.tokens.count)
            touchAll { $0.phrase = max($0.phrase, share) }
            if i < spelled {
                for term in readingTerms() { touch(term) { $0.phrase = max($0.phrase, share) } }
            }
        }
        for synonym in synonyms {
            cut(synonym.utf8.span)
            touchAll { $0.bodyCount += 1 }
        }
        appendEntries(isLead: isLead, body: bodyLength)
    }

    private mutating func cut(_ text: Span<UInt8>) {
        tokeniser.cut(text)
        characters.insert(text)
    }

    /// Takes the terms of the title, which each passage has; a character that stands alone would only lengthen it.
    private mutating func addTitle(_ page: SearchPage) {
        finder.begin()
        for keyword in page.keywords {
            cut(keyword.utf8.span)
            finder.note(tokeniser.text)
        }
        cut(page.title.utf8.span)
        finder.note(tokeniser.text)
        titleTerms.removeAll(keepingCapacity: true)
        for token in tokeniser.tokens where !token.term.isSingleCharacter {
            titleTerms.append(table.number(of: token.term))
        }
        titleLength = titleTerms.count
        titleTerms += readingTerms()
    }

    /// Takes the terms of a heading, which each passage of the section has.
    private mutating func addHeading(_ heading: String) {
        finder.begin()
        cut(heading.utf8.span)
        finder.note(tokeniser.text)
        headingTerms.removeAll(keepingCapacity: true)
        for token in tokeniser.tokens { headingTerms.append(table.number(of: token.term)) }
        headingLength = headingTerms.count
        headingTerms += readingTerms()
    }

    /// Notes where the terms of the text that was cut last stand.
    private mutating func touchAll(_ note: (inout Tally) -> Void) {
        for token in tokeniser.tokens { touch(table.number(of: token.term), note) }
    }

    private mutating func touch(_ term: Int32, _ note: (inout Tally) -> Void) {
        let term = Int(term)
        while tallies.count <= term { tallies.append(Tally()) }
        if tallies[term].isNone { touched.append(Int32(term)) }
        note(&tallies[term])
    }

    /// The terms of readings of the text that was cut last; they do not count to a field's length.
    private mutating func readingTerms() -> [Int32] {
        if !hasReadings { return [] }
        return ReadingTerms.all(of: tokeniser.text).map { reading in
            let term = table.number(of: reading.term)
            if let pair = reading.pair { readings.add(term, pair.bits) }
            return term
        }
    }

    private mutating func appendEntries(isLead: Bool, body: Int) {
        let title = FieldImpact.title(length: titleLength, isLead: isLead)
        let heading = FieldImpact.heading(length: headingLength)
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
        bytes.appendJSONText(PassageText.normalised(page.title.utf8.span).span)
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
            bytes.appendJSONText(PassageText.normalised(section.heading.utf8.span).span)
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
