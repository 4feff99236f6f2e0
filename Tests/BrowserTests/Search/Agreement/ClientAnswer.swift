import Search
import TestSupport
import Testing

extension SearchResults {
    /// All of an answer as text, a line for each part: what `Scripts/search-all.js` makes of the client's.
    var lines: String {
        var lines = [(sure ? "sure" : "unsure") + (corrected.map { " \($0)" } ?? "")]
        for page in results {
            lines.append(
                "\(page.score) \(page.url) \(page.kind) \(page.trail.joined(separator: "/")) \(page.title)"
            )
            lines.append("  " + written(page.titleMarks))
            for section in page.sections {
                lines.append("  \(section.url) \(section.heading) \(written(section.headingMarks))")
                lines.append("  \(section.excerpt)")
                lines.append("  " + written(section.marks))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func written(_ marks: [Range<Int>]) -> String {
        "[" + marks.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
    }
}

/// Expects the client to give the answers of the reference scorer to all queries; gives the number of results.
@discardableResult
func expectEqualAnswers(
    to queries: [String], from files: ServedSearch.Files,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> Int {
    let limit = 10
    let scorer = try SearchScorer { path in
        guard let bytes = files[path] else { throw TestFailure("no file '\(path)'") }
        return bytes
    }
    let site = try ServedSearch(files)
    let answers = try WebDriver.withSession { page in
        try page.open(site.origin + "/")
        return try queries.chunked(by: 250).flatMap { queries in
            try page.run(
                "search-all.js", .array(queries.map { .string($0) }), .number(Double(limit)),
                as: [String].self)
        }
    }
    #expect(answers.count == queries.count, sourceLocation: sourceLocation)
    var found = 0
    for (query, answer) in zip(queries, answers) {
        let reference = try scorer.search(query, limit: limit)
        expectEqualText(
            answer, reference.lines, "query \(query.debugDescription)",
            sourceLocation: sourceLocation)
        found += reference.results.count
    }
    return found
}

extension Array {
    /// The elements in runs of at most `count`.
    func chunked(by count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map {
            Array(self[$0..<Swift.min($0 + count, self.count)])
        }
    }
}
