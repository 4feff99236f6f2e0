import Foundation
import Testing

@testable import Search

@Suite struct IndexFilesTests {
    /// Many pages of words drawn by a fixed generator, so that the index is large enough for files of its own.
    static func manyPages(_ count: Int) -> [SearchPage] {
        var state: UInt64 = 20_261_123
        func draw(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        func text(_ length: Int) -> String {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<length {
                // Few characters are common and many are rare, as in a real text.
                let value = draw(900) * draw(900) / 900
                scalars.append(value == 0 ? "，" : Unicode.Scalar(UInt32(0x4E00 + value * 7)) ?? "一")
            }
            return String(scalars)
        }
        return (0..<count).map { i in
            SearchPage("/articles/\(i)/", text(8), text(200), sections: [(text(5), text(300))])
        }
    }

    static let many = manyPages(300)

    @Test func theOrderOfThePagesDoesNotMatter() {
        let analysed = IndexFilesTests.many.map(SearchIndex.analyse)
        let files = SearchIndex.files(analysed)
        #expect(SearchIndex.files(analysed.reversed()) == files)
        #expect(SearchIndex.files(analysed.sorted { $0.terms.count < $1.terms.count }) == files)
    }

    @Test func aWordAddedToOnePageChangesFewShards() {
        var pages = IndexFilesTests.many
        let before = SearchIndex.files(pages.map(SearchIndex.analyse))
        let page = pages[150]
        pages[150] = SearchPage(
            url: page.url, title: page.title, kind: page.kind, keywords: page.keywords,
            sections: [
                page.sections[0],
                SearchSection(
                    anchor: "s1", heading: page.sections[1].heading,
                    text: page.sections[1].text + "，饕餮"),
            ])
        let after = SearchIndex.files(pages.map(SearchIndex.analyse))
        let changed = Set(after).subtracting(before)
        let shards = after.filter { $0.path.hasPrefix("terms/") }
        #expect(shards.count > 100)
        // The length of the text changes too, and with it some rounded impacts of its other terms.
        #expect(changed.filter { $0.path.hasPrefix("terms/") }.count <= shards.count / 10)
        #expect(changed.filter { $0.path.hasPrefix("texts/") }.count <= 3)
    }

    @Test func filesHaveTheSizesThatTheFormatGives() {
        let files = SearchIndex.files(IndexFilesTests.many.map(SearchIndex.analyse))
        let shards = files.filter { $0.path.hasPrefix("terms/") }.map(\.bytes.count)
        #expect(shards.allSatisfy { $0 <= 8_100 })
        #expect((3_000...5_000).contains(shards.reduce(0, +) / shards.count))
        let texts = files.filter { $0.path.hasPrefix("texts/") }.map(\.bytes.count)
        #expect(texts.allSatisfy { $0 <= 4_096 })
    }

    @Test func aSmallSiteIsOneFileWithTheSameResults() throws {
        let small = try TestIndex(SamplePages.all)
        #expect(small.files.map(\.path) == ["manifest.json"])
        #expect(small.files[0].isManifest)
        let large = try TestIndex(SamplePages.all + IndexFilesTests.many)
        #expect(large.files.count > 100)
        #expect(large.files.filter(\.isManifest).map(\.path) == ["manifest.json"])
        #expect(try large.urls("忘记密码").first == (try small.urls("忘记密码").first))
    }

    @Test func eachFileButTheManifestIsNamedAfterItsContent() {
        for file in SearchIndex.files(IndexFilesTests.many.map(SearchIndex.analyse))
        where !file.isManifest {
            let name = file.path.split(separator: "/").last.map(String.init)
            #expect(name?.count == 15 && name?.hasSuffix(".json") == true)
        }
    }

    @Test func everyFileIsJSONOfDocumentedFieldsAlone() throws {
        let documented: [String: Set<String>] = [
            "": ["version", "pages", "continued", "shards", "texts", "folding", "light", "inline"],
            "shards": ["first", "files"], "texts": ["passages", "files"],
            "folding": ["file", "needed"],
        ]
        for pages in [SamplePages.all, IndexFilesTests.many] {
            for file in SearchIndex.files(pages.map(SearchIndex.analyse)) {
                let json = try JSONSerialization.jsonObject(with: Data(file.bytes))
                if file.isManifest {
                    let manifest = try #require(json as? [String: Any])
                    #expect(Set(manifest.keys).isSubset(of: documented[""]!))
                    for (field, keys) in documented where !field.isEmpty {
                        #expect(Set((manifest[field] as! [String: Any]).keys) == keys)
                    }
                    for (path, content) in manifest["inline"] as? [String: Any] ?? [:] {
                        expectDocumented(path, content)
                    }
                } else {
                    expectDocumented(file.path, json)
                }
            }
        }
    }

    private func expectDocumented(_ path: String, _ json: Any) {
        switch path.prefix(while: { $0 != "/" }) {
        case "terms":
            let list = json as? [String] ?? []
            #expect(!list.isEmpty && list.count % 2 == 0)
            let terms = stride(from: 0, to: list.count, by: 2).map { Array(list[$0].utf16) }
            #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        case "texts":
            let part = json as? [String: [[String: Any]]] ?? [:]
            #expect(Array(part.keys) == ["pages"])
            for page in part["pages"] ?? [] {
                #expect(Set(page.keys) == ["url", "title", "kind", "sections"])
                for section in page["sections"] as? [[String: Any]] ?? [] {
                    #expect(Set(section.keys).isSubset(of: ["anchor", "heading", "text"]))
                    #expect(section["text"] is String)
                }
            }
        case "folding":
            let keys = (json as? [String: String])?.keys.sorted()
            #expect(keys == ["expansions", "folds", "gone", "pairs", "unicode", "words"])
        default: Issue.record("no file is documented at \(path)")
        }
    }

    @Test func sectionsAreCountedWithTheirLeads() {
        let pages = SamplePages.all.map(SearchIndex.analyse)
        #expect(SearchIndex.sectionCount(pages) == 12)
        let headless = SearchPage(
            url: "/", title: "标题", kind: "article", keywords: [],
            sections: [SearchSection(anchor: "a", heading: "一", text: "文字")])
        #expect(SearchIndex.analyse(headless).sectionCount == 2)
    }

    @Test func aBrokenFileIsNamed() throws {
        let files = SearchIndex.files(IndexFilesTests.many.map(SearchIndex.analyse))
        let manifest = try #require(files.last).bytes
        #expect(throws: SearchIndexError.malformed(path: "manifest.json")) {
            try SearchScorer { _ in Array("{}".utf8) }
        }
        let scorer = try SearchScorer { $0 == "manifest.json" ? manifest : Array("[1]".utf8) }
        #expect(throws: SearchIndexError.self) { try scorer.search("一", limit: 10) }
        let other = String(decoding: manifest, as: UTF8.self)
            .replacingOccurrences(of: "\"version\":1", with: "\"version\":9")
        #expect(throws: SearchIndexError.version(9)) { try SearchScorer { _ in Array(other.utf8) } }
    }
}
