/// Makes what is shown of the pages that were found. FORMAT.md, "Scoring", steps 8 and 9, and "Excerpts".
struct Presentation {
    private let clues: [Clue]
    private let source: String
    private let joinedTerms: [UInt8]
    private var tokeniser: Tokeniser
    /// What each term that was found weighs, to choose and mark excerpts by.
    private var weights: [Term: Int] = [:]
    /// How each term was first written in what is shown.
    private var seen: [Term: String] = [:]

    /// Prepares to show what clues of a query found.
    init(_ clues: [Clue], _ query: Query) {
        self.clues = clues
        source = query.source
        joinedTerms = query.joinedTerms
        tokeniser = query.tokeniser
        for clue in clues {
            for candidate in clue.candidates {
                for text in [candidate.text] + candidate.postings.pairs {
                    let term = tokeniser.term(text)
                    weights[term] = max(weights[term] ?? 0, clue.weight)
                }
            }
        }
    }

    /// A page with its passages, and whether its title is what was asked.
    mutating func result(
        _ score: Int, _ texts: [(page: TextPart.Page, section: TextPart.Section)]
    ) -> (isTitle: Bool, page: SearchResults.Page) {
        let head = texts[0].page
        tokeniser.cut(head.title)
        let isTitle = tokeniser.joinedTerms() == joinedTerms
        let titleMarks = marks(in: head.title)
        let sections = texts.map { text in
            let heading = text.section.heading ?? ""
            let headingMarks = marks(in: heading)
            let excerpt = Excerpt(of: text.section.text, weights, &tokeniser, seen: &seen)
            return SearchResults.Section(
                url: head.url + (text.section.anchor.map { "#" + $0 } ?? ""), heading: heading,
                headingMarks: headingMarks, excerpt: excerpt.text, marks: excerpt.marks)
        }
        return (
            isTitle,
            SearchResults.Page(
                url: head.url, title: head.title, titleMarks: titleMarks, kind: head.kind,
                trail: head.trail, score: score, sections: sections)
        )
    }

    /// What to mark in a text that is shown whole.
    private mutating func marks(in text: String) -> [Range<Int>] {
        let units = Array(text.utf16)
        return Matches(in: text, units, weights, &tokeniser, seen: &seen).marks(in: units.indices)
    }

    /// The query with what was found in place of what was not; nil where that is the same.
    mutating func corrected() -> String? {
        var units = Array(source.utf16)
        let mended = clues.compactMap { clue in clue.replaces.map { (place: $0, clue: clue) } }
            .sorted {
                (-$0.place.lowerBound, $0.place.upperBound) < (
                    -$1.place.lowerBound, $1.place.upperBound
                )
            }
        // From the end, so that places stay; the whole of a name is left where a part of it was replaced.
        var limit = units.count
        for (place, clue) in mended where place.upperBound <= limit {
            let written =
                clue.han.map { String(decoding: $0, as: UTF8.self) }
                ?? clue.candidates.first.flatMap { seen[tokeniser.term($0.text)] }
            guard let written else { continue }
            units.replaceSubrange(place, with: written.utf16)
            limit = place.lowerBound
        }
        let text = String(decoding: units, as: UTF16.self)
        return text.utf16.elementsEqual(source.utf16) ? nil : text
    }
}
