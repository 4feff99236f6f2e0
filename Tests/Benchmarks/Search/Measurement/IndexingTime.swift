import Measuring

/// How long it takes to index a site of many short articles.
struct IndexingTime {
    /// How many articles there are.
    static let articles = 10_000
    /// A build with all pages in the index.
    let withSearch: Effort
    /// A build of the same pages with `search: off` in each.
    let withoutSearch: Effort
    /// Pagefind's run over the rendered pages.
    let pagefind: Effort

    /// What the index costs a build.
    var guidepost: Effort { withSearch - withoutSearch }

    /// Builds and indexes articles made of a corpus's sentences, three times each.
    init(sentencesOf corpus: Corpus, pagefind python: String) throws {
        let articles = try GeneratedArticles(from: corpus)
        let plain = try BenchmarkSite(of: articles, count: Self.articles, searched: false)
        let site = try BenchmarkSite(of: articles, count: Self.articles, searched: true)
        // In turns: where the machine has other work, it slows both.
        let rounds = try (0..<3).map { _ in (try plain.build(), try site.build()) }
        withoutSearch = Effort(medianOf: rounds.map(\.0))
        withSearch = Effort(medianOf: rounds.map(\.1))
        let addresses = (0..<Self.articles).map { "/s\($0 / 100)/a\($0)/" }
        let engine = try PagefindEngine(
            python: python, pages: addresses, of: site, language: .chinese)
        pagefind = Effort(medianOf: try (0..<3).map { _ in try engine.index() })
    }
}
