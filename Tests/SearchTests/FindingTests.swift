@testable import Search
import TestSupport
import Testing

@Suite struct FindingTests {
    let index: TestIndex

    init() throws { index = try TestIndex(SamplePages.all) }

    @Test func eachRunOfTwoToSixHanCharactersFindsItsSection() throws {
        for page in SamplePages.all {
            for section in page.sections {
                let scalars = Array(String(decoding: section.text, as: UTF8.self).unicodeScalars)
                for length in 2...6 where scalars.count >= length {
                    for start in 0...scalars.count - length {
                        let run = scalars[start..<start + length]
                        guard run.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) else {
                            continue
                        }
                        try expectSection(String(String.UnicodeScalarView(run)), page, section)
                    }
                }
            }
        }
    }

    private func expectSection(
        _ query: String, _ page: SearchPage, _ section: SearchSection
    ) throws {
        let result = try index.search(query)
        guard let found = result.results.first(where: { $0.url == page.url }) else {
            Issue.record("\(query) does not find \(page.url)")
            return
        }
        // The best sections are shown: where others of the page hold the run too, this need not be one.
        let isShown = found.sections.contains {
            $0.url == page.url + (section.anchor.map { "#" + $0 } ?? "")
        }
        let others = page.sections.filter {
            ($0.heading + String(decoding: $0.text, as: UTF8.self)).contains(query)
        }.count
        #expect(isShown || others > 1 || page.title.contains(query), "\(query) in \(page.url)")
    }

    @Test func aMatchInTheTitleBeatsOneInTheText() throws {
        let index = try TestIndex([
            SearchPage("/a/", "其他", "提现 提现 提现 提现，说明提现的步骤。"),
            SearchPage("/b/", "提现", "说明步骤。"),
        ])
        #expect(try index.urls("提现") == ["/b/", "/a/"])
    }

    @Test func keywordsFindAPageThatDoesNotHaveThemInItsText() throws {
        #expect(try index.urls("登不上").first == "/faq/cannot-log-in/")
        #expect(try index.urls("钱没到").first == "/faq/late-funds/")
    }

    @Test(arguments: [
        ("我都快急死了钱转出去两天了一直没有到账到底怎么回事啊！！！", "/faq/late-funds/"),
        ("请问一下我忘记密码了现在登录不了账户应该怎么办？", "/faq/cannot-log-in/"),
        ("help!! i forgot my password and how can i reset it please", "/en/reset/"),
    ])
    func aWholeUpsetSentenceFindsItsPage(_ sentence: String, _ url: String) throws {
        let results = try index.search(sentence)
        #expect(results.results.first?.url == url)
    }

    @Test func aWordMissingFromTheIndexDoesNotHideTheOthers() throws {
        #expect(try index.urls("登录 qqqqqq").first == "/faq/cannot-log-in/")
    }

    @Test(arguments: ["ＰＡＳＳＷＯＲＤ", "PassWord", "password", "ｐａｓｓｗｏｒｄｓ"])
    func widthCaseAndPluralDoNotMatter(_ query: String) throws {
        #expect(try index.urls(query) == ["/en/reset/"])
    }

    @Test(arguments: ["", " ", "\n\t", "，。！？", "---", "🙂", "\u{301}", "\u{0}\u{1}\u{7F}"])
    func aQueryWithoutTermsGivesNothing(_ query: String) throws {
        #expect(try index.search(query) == SearchResults.nothing)
    }

    @Test(arguments: ["passw", "verif", "configu", "notif", "goP"])
    func theLastLatinWordMayBeUnfinished(_ query: String) throws {
        #expect(try index.urls(query).first == "/en/reset/")
    }

    @Test func onlyTheLastWordMayBeUnfinished() throws {
        #expect(try index.urls("passw 提现").contains("/en/reset/") == false)
    }

    @Test func aSingleHanCharacterFindsTheWordsItBegins() throws {
        #expect(try index.urls("钓") == ["/articles/safety/"])
    }

    @Test func equalPagesComeByAddress() throws {
        let index = try TestIndex(["/b/", "/a/", "/c/"].map { SearchPage($0, "同一个标题", "同样的文字") })
        #expect(try index.urls("标题") == ["/a/", "/b/", "/c/"])
    }

    @Test func aPageShowsAtMostTwoSectionsAndResultsKeepToTheLimit() throws {
        let sections = (1...5).map { ("提现 \($0)", "提现的说明") }
        let index = try TestIndex(
            (1...5).map { SearchPage("/\($0)/", "提现", sections: sections) })
        let results = try index.search("提现", limit: 3).results
        #expect(results.count == 3)
        #expect(results.allSatisfy { $0.sections.count == 2 })
        #expect(try index.search("提现", limit: 0).results.isEmpty)
        #expect(try index.search("提现", limit: -1).results.isEmpty)
    }

    @Test(.mustEnd) func hostileQueriesEndAndCrashNothing() throws {
        var queries = [
            String(repeating: "登录", count: 5_000), String(repeating: "a", count: 10_000),
            String(repeating: "a-", count: 5_000), String(repeating: "\u{301}", count: 10_000),
            String(repeating: "密", count: 1), "\u{FFFD}\u{FFFE}", "<script>alert(1)</script>",
            "\"],\"x\":[\"", "__proto__ constructor toString", "𠮷\u{10FFFF}",
        ]
        queries.append(
            String(String.UnicodeScalarView((1...10_000).compactMap(Unicode.Scalar.init))))
        for query in queries { _ = try index.search(query) }
    }

    @Test func anIndexWithoutPagesFindsNothing() throws {
        #expect(try TestIndex([]).search("登录") == SearchResults.nothing)
    }
}

extension SearchResults {
    /// What a query finds that asks for nothing.
    static let nothing = SearchResults(corrected: nil, sure: false, results: [])
}
