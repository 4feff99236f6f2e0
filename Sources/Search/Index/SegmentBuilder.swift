import SourceText

/// Cuts pages into passages and weighs their terms, one page after another.
struct SegmentBuilder {
    private static let mostPhrases = 60_000

    /// Whether titles, headings and phrases are to be found by their sound too.
    private let hasReadings: Bool
    private let mostPostings: Int

    private var tokeniser: Tokeniser
    private var table = TermTable()
    private var passageTerms = PassageTerms()
    /// The terms of the text that was cut last, by their numbers.
    private var terms: [Int32] = []
    private var titleTerms: [Int32] = []
    private var titleLength = 0
    private var headingTerms: [Int32] = []
    private var headingLength = 0
    private var finder: SynonymFinder
    /// The terms of each word of the synonyms that was met, so that it is cut once.
    private var termsOfWord: [[Int32]]
    private var readings = PageCounts()
    private var characters = CharacterSet()

    private var pages: [IndexSegment.Page] = []
    private var texts = PassageTexts()
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
        termsOfWord = [[Int32]](repeating: [], count: synonyms.words.count)
        self.hasReadings = hasReadings
        self.mostPostings = mostPostings
    }

    /// The segment of the pages so far.
    func segment() -> IndexSegment {
        IndexSegment(
            texts: IndexSegment.Texts(
                pages: pages, passages: texts.passages[...].withoutSpareRoom,
                bytes: texts.bytes[...].withoutSpareRoom, synonyms: texts.synonyms),
            textSize: texts.textSize,
            terms: table.terms, lexicon: tokeniser.lexicon,
            postings: Postings(
                entries, ends: entryEnds, termCount: table.terms.count, most: mostPostings),
            readings: readings.all(), characters: characters.withoutPlain())
    }

    /// Adds a page.
    mutating func add(_ page: SearchPage) {
        readings.beginPage()
        let firstPassage = texts.passages.count
        let header = texts.append(headerOf: page)
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
                passages: firstPassage..<texts.passages.count, sectionCount: sections.count))
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
        let isLead = texts.passages.count == (pages.last?.passages.upperBound ?? 0)
        for (i, range) in pieces.enumerated() {
            let piece = text.span.extracting(range)
            if pieces.count > 1 { tokeniser.cut(piece) }
            if i == 0 {
                weighPassage(
                    isLead: isLead, phrases: phrases, spelled: spelled.count,
                    synonyms: section.synonyms, words: ofText)
                texts.append(
                    piece, piece: i, of: section, phrases: phrases, synonyms: synonyms)
            } else {
                weighPassage(isLead: false, phrases: [], spelled: 0, synonyms: [], words: [])
                texts.append(piece, piece: i, of: section, phrases: [], synonyms: [])
            }
        }
    }

    /// Weighs the terms of a passage whose text was cut last; `words` are further synonyms, by their numbers in `finder`.
    private mutating func weighPassage(
        isLead: Bool, phrases: [String], spelled: Int, synonyms: [String], words: [Int32]
    ) {
        takeTerms()
        let bodyLength = terms.count
        passageTerms.countInBody(terms)
        passageTerms.noteInTitle(titleTerms)
        passageTerms.noteInHeading(headingTerms)
        for (i, phrase) in phrases.prefix(SegmentBuilder.mostPhrases).enumerated() {
            cutTerms(phrase.utf8.span)
            let share = FieldImpact.phrase(length: terms.count)
            passageTerms.note(terms, inPhraseOf: share)
            if i < spelled { passageTerms.note(readingTerms(), inPhraseOf: share) }
        }
        for synonym in synonyms {
            cutTerms(synonym.utf8.span)
            passageTerms.countInBody(terms)
        }
        for word in words.map(Int.init) {
            if termsOfWord[word].isEmpty {
                cutTerms(finder.words[word].utf8.span)
                termsOfWord[word] = terms
            }
            passageTerms.countInBody(termsOfWord[word])
        }
        passageTerms.moveEntries(
            title: FieldImpact.title(length: titleLength, isLead: isLead),
            heading: FieldImpact.heading(length: headingLength), body: bodyLength, to: &entries)
        entryEnds.append(entries.count)
    }

    /// Cuts a text into `terms`.
    private mutating func cutTerms(_ text: Span<UInt8>) {
        cut(text)
        takeTerms()
    }

    /// Takes the terms of the text that was cut last.
    private mutating func takeTerms() {
        terms.removeAll(keepingCapacity: true)
        table.appendNumbers(of: tokeniser.tokens, to: &terms)
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
        cutTerms(heading.utf8.span)
        finder.note(tokeniser.text)
        headingTerms.removeAll(keepingCapacity: true)
        headingTerms += terms
        headingLength = terms.count
        headingTerms += readingTerms()
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
}
