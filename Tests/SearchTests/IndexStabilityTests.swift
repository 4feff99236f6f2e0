import Search
import TestSupport
import Testing

/// The index depends on the pages alone, and a small change of them is a small change of it.
@Suite struct IndexStabilityTests {
    private static let thousand = GeneratedPages.pages(1_000)

    @Test func theOrderOfThePagesDoesNotMatter() {
        let pages = Array(IndexStabilityTests.thousand.prefix(300))
        let files = SearchIndex.files(of: pages)
        #expect(SearchIndex.files(of: pages.reversed()) == files)
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3 {
            let shuffled = pages.shuffled(using: &generator)
            #expect(SearchIndex.files(of: shuffled) == files)
        }
    }

    /// Other numbers of threads cut the pages into other segments.
    @Test(arguments: [1, 2, 3, 7, 64, 1_000])
    func theNumberOfThreadsDoesNotMatter(threads: Int) {
        let pages = Array((GeneratedPages.many + SamplePages.all).prefix(700))
        let index = SearchIndex(of: pages, threads: threads)
        #expect(index.files == SearchIndex.files(of: pages))
        #expect(index.sectionCount == SearchIndex(of: pages).sectionCount)
    }

    @Test func aWordAddedToOneOfAThousandArticlesChangesFewFiles() {
        let former = SearchIndex.files(of: IndexStabilityTests.thousand)
        var pages = IndexStabilityTests.thousand
        let page = IndexStabilityTests.thousand[500]
        let section = page.sections[1]
        let edited = SearchPage(
            url: page.url, title: page.title, kind: page.kind, keywords: page.keywords,
            sections: [
                page.sections[0],
                SearchSection(
                    anchor: section.anchor, heading: section.heading,
                    text: section.text + "，饕餮".utf8),
            ])
        pages[500] = edited
        let files = SearchIndex.files(of: pages)
        let changed = Set(files).subtracting(former)
        func count(_ folder: String, in files: some Sequence<SearchFile>) -> Int {
            files.count { $0.path.hasPrefix(folder) }
        }
        #expect(count("terms/", in: files) > 500)
        // The length of the text changes too, and with it some rounded impacts of its other terms.
        #expect(count("terms/", in: changed) <= 12)
        #expect(count("texts/", in: changed) <= 40)
        #expect(count("folding/", in: changed) + count("han/", in: changed) <= 1)
    }

    @Test func aPageThatGoesLeavesMostTextsAsTheyAre() {
        let former = SearchIndex.files(of: IndexStabilityTests.thousand)
        var pages = IndexStabilityTests.thousand
        pages.remove(at: 500)
        let files = SearchIndex.files(of: pages)
        let texts = files.filter { $0.path.hasPrefix("texts/") }
        let changed = Set(texts).subtracting(former)
        #expect(texts.count > 500)
        // At most two groups of names, of at most 32 parts each.
        #expect(changed.count <= 64)
    }
}
