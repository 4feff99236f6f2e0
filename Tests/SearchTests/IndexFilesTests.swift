import Foundation
import Testing

@testable import Search

@Suite struct IndexFilesTests {
    static let files = SearchIndex.files(of: GeneratedPages.many)

    @Test func shardsAndTextsAreOfTheSizesThatTheFormatGives() {
        let shards = IndexFilesTests.files.filter { $0.path.hasPrefix("terms/") }.map(\.bytes.count)
        #expect(shards.count > 100)
        #expect(shards.allSatisfy { $0 <= 5_100 })
        #expect((1_500...3_500).contains(shards.reduce(0, +) / shards.count))
        let texts = IndexFilesTests.files.filter { $0.path.hasPrefix("texts/") }.map(\.bytes.count)
        #expect(texts.count > 100)
        #expect(texts.allSatisfy { $0 <= 4_096 })
    }

    @Test func aSmallSiteIsAManifestWithItsTextsAndNoPostings() throws {
        let small = try TestIndex(SamplePages.all)
        #expect(small.files.map(\.isManifest) == [false, true])
        #expect(small.files[0].path.hasPrefix("folding/"))
        let manifest = String(decoding: small.files[1].bytes, as: UTF8.self)
        #expect(manifest.contains("\"inline\"") && !manifest.contains("\"terms\""))
        #expect(manifest.contains("多数登录失败不需要联系客服。"))
        #expect(!manifest.contains("\"登录\""))
    }

    @Test func aSmallSiteAndALargeOneAreSearchedAlike() throws {
        let small = try TestIndex(SamplePages.all)
        let large = try TestIndex(SamplePages.all + GeneratedPages.many)
        #expect(large.files.count > 100)
        for query in ["忘记密码", "wangjimima", "mima", "pasword", "帳戶", "登", "怎么"] {
            let found = try small.urls(query)
            #expect(!found.isEmpty, "\(query)")
            let among = try large.search(query, limit: 400).results.map(\.url)
            #expect(among.filter(found.contains).first == found.first, "\(query)")
        }
    }

    @Test func eachFileButTheManifestHasANameThatItsContentGivesIt() {
        let files = IndexFilesTests.files
        #expect(files.filter(\.isManifest).map(\.path) == ["manifest.json"])
        #expect(files.last?.isManifest == true)
        for file in files where !file.isManifest {
            let parts = file.path.split(separator: "/")
            #expect(["folding", "han", "terms", "texts"].contains(parts[0]))
            let name = parts[1].prefix { $0 != "." }
            #expect(name.count >= 6, "\(file.path)")
            #expect(name.allSatisfy { "0123456789abcdefghijklmnopqrstuv".contains($0) })
            #expect(parts.count == (parts[0] == "texts" ? 3 : 2))
        }
        #expect(Set(files.map(\.path)).count == files.count)
    }

    @Test func namesOfOneKindAreLongEnoughToDifferAndEquallyLong() {
        // 30 bits: among 100,000 contents some share their first six characters.
        let names = FileNames(of: (0..<100_000).map { Array("\($0)".utf8) })
        #expect(names.width > 6)
        #expect(Set(names.names).count == 100_000)
        #expect(names.names.allSatisfy { $0.utf8.count == names.width })
        let equal = FileNames(of: [Array("a".utf8), Array("a".utf8)])
        #expect(equal.width == 6 && equal.names[0] == equal.names[1])
    }

    @Test func aTermOfManyPassagesKeepsTheBestAndItsTrueNumber() throws {
        let filler = String(repeating: "许多别的文字，", count: 30)
        let pages = (0..<500).map { i in
            SearchPage("/\(i + 1000)/", i % 100 == 99 ? "罕见" : "标题", "罕见。" + filler)
        }
        let index = try TestIndex(pages)
        let found = try index.search("罕见", limit: 1_000).results.map(\.url)
        #expect(found.count == TermList.mostPostings)
        #expect(
            found.prefix(5) == ["/1099/", "/1199/", "/1299/", "/1399/", "/1499/"],
            "the best stay, however late they come")
        #expect(found[5] == "/1000/" && found.last == "/1296/")
        // Where the texts are sent instead of postings, none are left out.
        let small = try TestIndex(pages.map { SearchPage($0.url, $0.title, "罕见。") })
        #expect(try small.search("罕见", limit: 1_000).results.count == 500)
    }

    @Test func sectionsAreCountedWithTheirLeads() {
        #expect(SearchIndex(of: SamplePages.all).sectionCount == 12)
        let headless = SearchPage(
            url: "/", title: "标题", kind: "article", keywords: [],
            sections: [SearchSection(anchor: "a", heading: "一", text: "文字")])
        #expect(SearchIndex(of: [headless]).sectionCount == 2)
    }

    @Test func aBrokenFileIsNamed() throws {
        let manifest = try #require(IndexFilesTests.files.last).bytes
        #expect(throws: SearchIndexError.malformed(path: "manifest.json")) {
            try SearchScorer(files: { _ in Array("{}".utf8) })
        }
        let scorer = try SearchScorer { $0 == "manifest.json" ? manifest : Array("[1]".utf8) }
        #expect(throws: SearchIndexError.self) { try scorer.search("一丁", limit: 10) }
        let text = String(decoding: manifest, as: UTF8.self)
        let other = text.replacingOccurrences(of: "\"version\":2", with: "\"version\":9")
        #expect(other != text)
        #expect(throws: SearchIndexError.version(9)) {
            try SearchScorer(files: { _ in Array(other.utf8) })
        }
    }

    @Test func aManifestOfWhichAnyPartIsMissingIsRefusedOrReadAndCrashesNothing() throws {
        for files in [IndexFilesTests.files, SearchIndex.files(of: SamplePages.all)] {
            let manifest = try #require(files.last).bytes
            let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
            for start in stride(from: 0, to: manifest.count - 9, by: manifest.count / 200 + 1) {
                let broken = Array(manifest[..<start] + manifest[(start + 3)...])
                let scorer = try? SearchScorer { path in
                    path == "manifest.json" ? broken : byPath[path] ?? []
                }
                _ = try? scorer?.search("密码 一丁", limit: 10)
            }
        }
    }
}
