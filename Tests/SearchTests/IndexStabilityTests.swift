import Search
import TestSupport
import Testing

/// The index depends on the pages alone, and a small change of them is a small change of it.
@Suite struct IndexStabilityTests {
    private static let language = SearchLanguage(tag: "zh-CN")
    private static let thousand = GeneratedPages.pages(1_000)
    private static let analysed = thousand.map { SearchIndex.analyse($0, in: language) }

    @Test func theOrderOfThePagesDoesNotMatter() {
        let pages = Array(IndexStabilityTests.analysed.prefix(300))
        let files = SearchIndex.files(pages, in: IndexStabilityTests.language)
        #expect(SearchIndex.files(pages.reversed(), in: IndexStabilityTests.language) == files)
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3 {
            let shuffled = pages.shuffled(using: &generator)
            #expect(SearchIndex.files(shuffled, in: IndexStabilityTests.language) == files)
        }
    }

    @Test func aWordAddedToOneOfAThousandArticlesChangesFewFiles() {
        let former = SearchIndex.files(
            IndexStabilityTests.analysed, in: IndexStabilityTests.language)
        var pages = IndexStabilityTests.analysed
        let page = IndexStabilityTests.thousand[500]
        let section = page.sections[1]
        let edited = SearchPage(
            url: page.url, title: page.title, kind: page.kind, keywords: page.keywords,
            sections: [
                page.sections[0],
                SearchSection(
                    anchor: section.anchor, heading: section.heading, text: section.text + "，饕餮"),
            ])
        pages[500] = SearchIndex.analyse(edited, in: IndexStabilityTests.language)
        let files = SearchIndex.files(pages, in: IndexStabilityTests.language)
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
        let former = SearchIndex.files(
            IndexStabilityTests.analysed, in: IndexStabilityTests.language)
        var pages = IndexStabilityTests.analysed
        pages.remove(at: 500)
        let files = SearchIndex.files(pages, in: IndexStabilityTests.language)
        let texts = files.filter { $0.path.hasPrefix("texts/") }
        let changed = Set(texts).subtracting(former)
        #expect(texts.count > 500)
        // At most two groups of names, of at most 32 parts each.
        #expect(changed.count <= 64)
    }
}
