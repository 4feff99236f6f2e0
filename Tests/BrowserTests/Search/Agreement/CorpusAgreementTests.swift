import Search
import TestSupport
import Testing

extension BrowserSearchSuite {
    /// The client and the Swift implementation agree on real sites and on every third of the queries that are known for
    /// them.
    @Suite struct CorpusAgreementTests {
        @Test(
            .enabled(
                if: SharedFolder.path("search") != nil,
                "the corpora of ../shared/search do not stand beside this checkout"),
            arguments: [("vue-zh", "zh-CN"), ("hugo-en", "en")])
        func theQueriesOfACorpusAreAnsweredAlike(name: String, locale: String) throws {
            let corpus = try #require(SharedFolder.path("search/\(name)"))
            let site = try CorpusSite(corpus: corpus, locale: locale)
            try SiteUnderTest.build(site.folder.path, to: site.folder.path("Public"))
            let files = try ServedSearch.files(below: site.folder.path("Public/search/\(locale)"))
            #expect(site.queries.count > 700)
            let queries = stride(from: 0, to: site.queries.count, by: 3).map { site.queries[$0] }
            let found = try expectEqualAnswers(to: queries, from: files)
            #expect(found > 5 * queries.count)
        }
    }
}
