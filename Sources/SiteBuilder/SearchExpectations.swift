import Search
import SiteModel
import SourceText

/// Judges a site's search by what its writers expect of it.
struct SearchExpectations {
    let site: Site
    /// The files of the index, by their paths below the output folder.
    let files: [String: [UInt8]]

    /// A diagnostic for each expectation that the index does not meet.
    func diagnostics() throws -> [Diagnostic] {
        var found: [Diagnostic] = []
        for edition in site.editions {
            let expectations = site.expectations.filter { $0.locale == edition.tag }
            guard !expectations.isEmpty else { continue }
            let scorer = try SearchScorer(files: { path in
                files["search/\(edition.tag)/\(path)"] ?? []
            })
            for expectation in expectations {
                found += try diagnostic(expectation, scorer).map { [$0] } ?? []
            }
        }
        return found
    }

    private func diagnostic(
        _ expectation: SearchExpectation, _ scorer: SearchScorer
    ) throws -> Diagnostic? {
        let results = try scorer.search(expectation.query, limit: 3)
        let urls = results.results.map(\.url)
        let expected: Wording
        let isMet: Bool
        switch expectation.outcome {
        case .first(let page):
            expected = Wording("\(page.path) first", zh: "“\(page.path)”排第一")
            isMet = urls.first == site.configuration.url.path(to: page)
        case .inFirstThree(let page):
            expected = Wording("\(page.path) among the first three", zh: "“\(page.path)”排在前三")
            isMet = urls.contains(site.configuration.url.path(to: page))
        case .noSureAnswer:
            expected = Diagnostic.noSureAnswer
            isMet = !results.sure
        }
        if isMet { return nil }
        return .brokenExpectation(
            expectation.query, expected: expected, found: urls, isSure: results.sure,
            at: expectation.location)
    }
}
