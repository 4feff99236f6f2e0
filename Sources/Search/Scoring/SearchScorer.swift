/// Searches an index through its emitted files: the reference for the browser client, with the same results.
///
/// It reads what a client would read and no more. FORMAT.md, "Scoring", says what is computed; both sides use whole
/// numbers, and doubles only where IEEE 754 fixes every bit.
public struct SearchScorer {
    /// How many results show a second section.
    private static let resultsOfTwoSections = 3

    private let reader: IndexReader

    /// Opens an index; `files` gives the bytes of a file by its path relative to the manifest's folder.
    public init(files reader: @escaping (String) throws -> [UInt8]) throws {
        self.reader = try IndexReader(reader)
    }

    /// The pages that answer a query best, at most `limit`.
    public func search(_ query: String, limit: Int) throws -> SearchResults {
        let query = Query(query, reader)
        let clues = try ClueFinder(reader: reader).clues(query.parts)
        let pages = Ranking(clues, reader).pages(limit: max(0, limit))
        var presentation = Presentation(clues, query)
        var results: [SearchResults.Page] = []
        var hasTitle = false
        for (i, page) in pages.enumerated() {
            let passages = page.passages.prefix(i < SearchScorer.resultsOfTwoSections ? 2 : 1)
            let texts = try passages.map { try reader.text(of: $0) }
            var (isTitle, result) = presentation.result(page.score, texts)
            if isTitle, !hasTitle {
                hasTitle = true
                if let first = results.first { result.score = first.score + 1 }
                results.insert(result, at: 0)
            } else {
                results.append(result)
            }
        }
        let asksSomething = clues.contains { !$0.isLight }
        return SearchResults(
            corrected: presentation.corrected(),
            sure: asksSomething && pages.first?.isSure ?? false, results: results)
    }
}
