import Foundation
import Measuring
import TestSupport

/// Guidepost and Pagefind on the pages and queries of one corpus.
struct CorpusMeasurements {
    let corpus: Corpus
    let engines: [EngineMeasurements]

    /// Builds the site, has Pagefind index its pages, and asks both every `step`-th query.
    init(_ corpus: Corpus, every step: Int, pagefind python: String) throws {
        self.corpus = corpus
        let queries = corpus.queries(every: step)
        let site = try BenchmarkSite(of: corpus)
        let building = Effort(medianOf: try (0..<3).map { _ in try site.build() })
        let addresses = corpus.pages.map { corpus.addresses.address(of: $0) }
        let missing = addresses.filter {
            !FileManager.default.fileExists(atPath: site.output + $0 + "index.html")
        }
        guard missing.isEmpty else {
            throw TestFailure("the site has no \(missing.prefix(10).joined(separator: ", "))")
        }
        // Pagefind first: what serving leaves in the site's folder is then in no copy.
        let pagefind = try PagefindEngine(
            python: python, pages: addresses, of: site, language: corpus.language)
        let indexing = Effort(medianOf: try (0..<3).map { _ in try pagefind.index() })
        engines = [
            try EngineMeasurements(
                GuidepostEngine(site: site), build: building, queries: queries),
            try EngineMeasurements(pagefind, build: indexing, queries: queries),
        ]
    }
}
