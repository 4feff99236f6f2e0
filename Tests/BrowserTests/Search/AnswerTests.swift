import TestSupport
import Testing

private let option = ".suggestions [role=option]"

/// Answers of each sort, as the search client gives them.
private let answers = """
    {
      "sure": {"sure": true, "corrected": "登录", "results": [
        {"url": "/faq/late-funds/", "title": "Late", "titleMarks": [[0, 4]], "kind": "question", "trail": ["帮助", "资金问题"], "score": 9, "sections": [
          {"url": "/faq/late-funds/", "heading": "", "headingMarks": [], "excerpt": "one two one", "marks": [[0, 3], [8, 11]]},
          {"url": "/faq/late-funds/#a", "heading": "Then", "headingMarks": [[1, 3]], "excerpt": "<b>three</b>", "marks": []},
          {"url": "/faq/late-funds/#b", "heading": "Last", "headingMarks": [], "excerpt": "four", "marks": []}]},
        {"url": "/contact/phone/", "title": "Phone", "titleMarks": [], "kind": "channel", "trail": [], "score": 8, "sections": [
          {"url": "/contact/phone/", "heading": "", "headingMarks": [], "excerpt": "", "marks": []}]}]},
      "unsure": {"sure": false, "corrected": "unsurf", "results": [
        {"url": "/a/", "title": "A", "titleMarks": [], "kind": "article", "trail": [], "score": 9, "sections": [
          {"url": "/a/#s", "heading": "Section", "headingMarks": [], "excerpt": "words", "marks": [[0, 5]]}]},
        {"url": "/b/", "title": "B", "titleMarks": [], "kind": "topic", "trail": [], "score": 8, "sections": []}]},
      "nothing": {"sure": false, "results": []},
      "quick": {"sure": true, "results": [{"url": "/q/", "title": "Q", "titleMarks": [], "kind": "faq", "trail": [], "score": 1, "sections": []}]},
      "slow": {"held": true, "sure": true, "results": [
        {"url": "/s/", "title": "S", "titleMarks": [], "kind": "faq", "trail": [], "score": 1, "sections": []}]}
    }
    """

extension BrowserSearchSuite {
    /// What a reader is told of an answer, on the search page and below the search box.
    @Suite struct AnswerTests {
        @Test func eachResultSaysWhatItIsAndShowsItsTwoBestSections() throws {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=sure")
                let first = try page.waitFor("main .results > li")
                #expect(try page.findAll("main .results > li").count == 2)
                #expect(
                    try first.text
                        == "Late\n问题 · 帮助 › 资金问题\none two one\nThen\n<b>three</b>")
                #expect(
                    try first.findAll("mark").map { try $0.text } == ["Late", "one", "one", "he"])
                #expect(
                    try first.find(".excerpt-heading a").attribute("href") == "/faq/late-funds/#a")
                #expect(try page.find("main .results > li:last-child .kind").text == "渠道")
                try expectNoConsoleErrors(page)
            }
        }

        @Test func eachSuggestionSaysWhatItIs() throws {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("sure")
                _ = try page.waitFor(option)
                #expect(
                    try page.findAll(".suggestions .option-kind").map { try $0.text }
                        == ["问题 · 帮助 › 资金问题", "渠道"])
                #expect(
                    try page.findAll(".suggestions mark").map { try $0.text } == [
                        "Late", "one", "one",
                    ])
                #expect(try page.findAll(option).last?.text == "查看全部结果")
                #expect(try notes(page) == ["已按“登录”搜索"])
                try page.wait(for: "the answer to be said") {
                    try said($0) == "找到 2 条结果 已按“登录”搜索"
                }
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aQueryThatWasMendedIsNamed() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=denglu")
                try page.wait(for: "the answer") {
                    try $0.find("main [role=status]").text.hasSuffix("条结果\n已按“登录”搜索")
                }
                #expect(try page.find("input[name=q]").property("value").string == "denglu")
            }
        }

        @Test
        func anUnsureAnswerOffersTheClosestPagesThenTheRecommendedChannelTheGuideAndTheTopics()
            throws
        {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=unsure")
                _ = try page.waitFor("main .results")
                #expect(
                    try page.find("main [role=status]").text == "没有找到“unsure”的确切答案\n已按“unsurf”搜索")
                #expect(try page.find("#results h2").text == "最接近的页面")
                #expect(try page.find("main .results").text == "A\n指南\nB\n问题类别")
                #expect(
                    try page.find("#results .recommended a").property("href").string
                        == site.origin + "/contact/phone/")
                #expect(try page.find("#results .button[href='/contact/']").text == "联系客服")
                #expect(
                    try page.findAll("#results .topic-links a").count
                        == page.findAll("main .browse a[href^='/topics/']").count)

                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("unsure")
                _ = try page.waitFor(option)
                #expect(
                    try page.findAll(option).map { try $0.text }
                        == ["A\n指南", "B\n问题类别"] + waysOn)
                #expect(
                    try notes(page) == [
                        "没有找到“unsure”的确切答案", "已按“unsurf”搜索", "最接近的页面",
                    ])
                for _ in 0..<4 { try page.press(.up) }
                try page.press(.enter)
                try page.wait(for: "the contact guide") { try $0.path == "/contact/" }
                try expectNoConsoleErrors(page)
            }
        }

        @Test(arguments: [BrowserOptions.ColorScheme.light, .dark])
        func allThatIsSaidStandsOutFromItsGround(_ scheme: BrowserOptions.ColorScheme) throws {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession(BrowserOptions(colorScheme: scheme)) { page in
                try page.open(site.origin + "/search/?q=unsure")
                _ = try page.waitFor("#results .button")
                #expect(try page.run("contrast.js", as: Findings.self).faults == [])
                try page.open(site.origin + "/faq/")
                for query in ["sure", "unsure"] {
                    try page.find("header input[name=q]").clear()
                    try page.find("header input[name=q]").type(query)
                    try page.wait(for: "the answer") {
                        try notes($0).contains { $0.contains("un") == (query == "unsure") }
                    }
                    #expect(try page.run("contrast.js", as: Findings.self).faults == [])
                }
            }
        }

        @Test
        func anEmptyAnswerBelowTheBoxLeadsToTheRecommendedChannelTheGuideAndTheMostUrgentTopics()
            throws
        {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("nothing")
                _ = try page.waitFor(option)
                #expect(
                    try page.findAll(option).map { try $0.text }
                        == waysOn)
                #expect(try notes(page) == ["没有找到“nothing”"])
            }
        }

        @Test func aLaterQueryWinsAndTheOneBeforeIsGivenUp() throws {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                for (path, results) in [
                    ("/search/", "main .results a"), ("/faq/", ".suggestions .option-title"),
                ] {
                    try page.open(site.origin + path)
                    let field = try page.find("header input[name=q]")
                    try field.type("slow")
                    try page.wait(for: "the question") { try asked($0) == ["slow"] }
                    try field.clear()
                    try field.type("quick")
                    #expect(try page.waitFor(results).text == "Q")
                    let aborted = try page.executeAsync(
                        """
                        const [done] = arguments;
                        searchStub.release("slow");
                        setTimeout(() => done(searchStub.aborted), 50);
                        """)
                    #expect(aborted == ["slow"])
                    #expect(try page.findAll(results).map { try $0.text } == ["Q"], "\(path)")
                }
            }
        }

        @Test func aSlowAnswerIsSaidToBeOnItsWayAndAQuickOneIsNot() throws {
            let site = try SiteUnderTest.withSearch(answering: answers)
            try WebDriver.withSession { page in
                for path in ["/search/", "/faq/"] {
                    try page.open(site.origin + path)
                    let field = try page.find("header input[name=q]")
                    try field.type("quick")
                    _ = try page.waitFor("main .results a, .suggestions .option-title")
                    _ = try page.execute(
                        """
                        window.said = new Set();
                        new MutationObserver(() => {
                          for (const { textContent } of document.querySelectorAll("[role=status]")) {
                            if (textContent.startsWith("正在搜索")) said.add(textContent);
                          }
                        }).observe(document.body, { childList: true, subtree: true, characterData: true });
                        """)
                    for query in ["sure", "slow"] {
                        try field.clear()
                        try field.type(query)
                        try page.wait(for: "the question") { try asked($0).last == query }
                        if query == "slow" {
                            try page.wait(for: "the word") { try hasSaid($0) == ["正在搜索“slow”…"] }
                            _ = try page.execute("searchStub.release('slow')")
                        }
                        let title = query == "slow" ? "S" : "Late"
                        try page.wait(for: "the answer") {
                            try $0.find("main .results a, .suggestions .option-title").text == title
                        }
                        if query == "sure" { #expect(try hasSaid(page) == []) }
                    }
                    try page.wait(for: "the last word") { try !said($0).contains("正在搜索") }
                }
            }
        }
    }
}

/// What there is below the box where there is no answer.
private let waysOn = [
    "急着解决，直接找：电话客服", "联系客服", "账户安全\n问题类别", "资金问题\n问题类别", "技术问题\n问题类别",
]

/// The queries that the stub was asked; none before it is loaded.
private func asked(_ page: BrowserSession) throws -> [String] {
    try page.execute("return window.searchStub?.asked ?? []").decoded()
}

/// What the live region said of searching since it was watched.
private func hasSaid(_ page: BrowserSession) throws -> [String] {
    try page.execute("return [...said]").decoded()
}

/// What the live region says.
private func said(_ page: BrowserSession) throws -> String {
    try page.find("[role=status]").property("textContent").string ?? ""
}

/// The lines above the suggestions.
private func notes(_ page: BrowserSession) throws -> [String] {
    try page.findAll(".suggestions .suggestion-note").map { try $0.text }
}
