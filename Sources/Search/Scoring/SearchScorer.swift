/// Searches an index through its emitted files: the reference for the browser client, with the same results.
///
/// It reads what a client would read and no more. FORMAT.md, "Scoring", says what is computed; both sides use whole
/// numbers, and doubles only where IEEE 754 fixes every bit.
public struct SearchScorer {
    /// The share of a query, in hundredths, that the first result must have for an answer to be sure.
    private static let sureCoverage = 35

    private let reader: IndexReader

    /// Opens an index; `files` gives the bytes of a file by its path relative to the manifest's folder.
    public init(files reader: @escaping (String) throws -> [UInt8]) throws {
        self.reader = try IndexReader(reader)
    }

    /// The pages that answer a query best, at most `limit`.
    public func search(_ query: String, limit: Int) throws -> SearchResults {
        var query = Query(query, light: reader.light)
        let found = try ClueFinder(reader: reader).find(&query)
        let pages = Ranking(found.clues, reader).pages(limit: max(0, limit))
        return SearchResults(
            sure: pages.first.map { $0.coverage >= SearchScorer.sureCoverage } ?? false,
            results: try pages.map { try result($0, found, &query) })
    }

    private func result(
        _ page: Ranking.Page, _ found: ClueFinder.Found, _ query: inout Query
    ) throws -> SearchResults.Page {
        let texts = try page.passages.map { try reader.text(of: $0) }
        let head = texts[0].page
        let sections = texts.map { text in
            let excerpt = query.excerpt(of: text.section.text, found)
            return SearchResults.Section(
                url: head.url + (text.section.anchor.map { "#" + $0 } ?? ""),
                heading: text.section.heading ?? "", excerpt: excerpt.text, marks: excerpt.marks)
        }
        return SearchResults.Page(
            url: head.url, title: head.title, kind: head.kind, score: page.score,
            sections: sections)
    }
}

extension Query {
    /// The number of a term of the index.
    mutating func term(_ text: [UInt8]) -> Term { tokeniser.term(text) }

    /// The excerpt of a text.
    mutating func excerpt(of text: String, _ found: ClueFinder.Found) -> Excerpt {
        Excerpt(of: text, found, &tokeniser)
    }
}
