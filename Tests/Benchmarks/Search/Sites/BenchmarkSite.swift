import Measuring
import TestSupport

/// A site in a folder of its own, built with the `guidepost` executable.
struct BenchmarkSite {
    private let folder: TemporaryFolder

    /// Makes a site without pages.
    init(language: Language) throws {
        folder = try TemporaryFolder()
        try folder.write(
            CorpusSite.configuration(locale: language.locale), to: "Content/site.yaml")
    }

    /// Makes a site of the pages of a corpus.
    init(of corpus: Corpus) throws {
        try self.init(language: corpus.language)
        try CorpusSite.write(corpus.pages, of: corpus.folder, corpus.addresses, to: folder)
    }

    /// Makes a site of generated articles.
    init(of articles: GeneratedArticles, count: Int, searched: Bool) throws {
        try self.init(language: .chinese)
        try articles.write(count, to: folder, searched: searched)
    }

    /// The folder that is served.
    var output: String { folder.path("Public") }

    /// Builds it from nothing and tells what that took.
    func build() throws -> Effort {
        if folder.contains("Public") { try folder.remove("Public") }
        return try MeteredRun(guidepostBinary, ["build", folder.path]).effort
    }
}
