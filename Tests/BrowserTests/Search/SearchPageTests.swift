import TestSupport
import Testing

private let first = "main .results li a"

extension BrowserSearchSuite {
    /// The page that shows all results.
    @Suite struct SearchPageTests {
        @Test func theQueryStandsInTheAddressAndBackLeadsToTheOneBefore() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E7%99%BB%E5%BD%95")
                try expectResults(of: "登录", leadingTo: "/faq/cannot-log-in/", on: page)

                // Typed and left to stand, then typed further: one query, one step back.
                let field = try page.find("input[name=q]")
                try field.clear()
                try field.type("钱")
                try page.wait(for: "the first letter") { try $0.address.hasSuffix("?q=%E9%92%B1") }
                try field.type("没到")
                try page.wait(for: "the query in the address") {
                    try $0.address.hasSuffix("/search/?q=%E9%92%B1%E6%B2%A1%E5%88%B0")
                }
                try field.type("\n")
                try expectResults(of: "钱没到", leadingTo: "/faq/late-funds/", on: page)

                try page.find(first).click()
                try page.wait(for: "the answer") { try $0.path == "/faq/late-funds/" }
                try page.back()
                try expectResults(of: "钱没到", leadingTo: "/faq/late-funds/", on: page)
                try page.back()
                try expectResults(of: "登录", leadingTo: "/faq/cannot-log-in/", on: page)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func theNumberOfResultsIsSaidAloud() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E5%AF%86%E7%A0%81")
                _ = try page.waitFor(first)
                let count = try page.findAll("main .results > li").count
                #expect(count > 1)
                #expect(
                    try page.find("main [role=status]").text.hasPrefix("找到 \(count) 条结果"))
                #expect(try page.title.hasPrefix("密码"))
            }
        }

        @Test func theNumberOfResultsIsSaidInTheFormThatTheLanguageHasForIt() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/")
                _ = try page.execute(
                    """
                    // Arabic has a form for each of these: two, few, many.
                    document.documentElement.lang = "ar";
                    const { dataset } = document.querySelector("form.search");
                    Object.assign(dataset, { countTwo: "two", countFew: "few {count}", countMany: "many {count}" });
                    return null;
                    """)
                let field = try page.find("header input[name=q]")
                var said: Set<String> = []
                for query in ["登录", "密码", "印尼", "指南", "钱", "客服", "换手机号", "KYC", "余额"] {
                    try field.clear()
                    try field.type(query)
                    let count = try page.wait(for: "the answer") { page -> Int? in
                        guard try page.title.hasPrefix(query + " ") else { return nil }
                        let count = try page.findAll("main .results > li").count
                        let isSaid =
                            try count > 0 && page.find("main [role=status] p").text == word(count)
                        return isSaid ? count : nil
                    }
                    said.insert(word(count))
                }
                #expect(said.count > 2, "\(said)")
            }
        }

        @Test func eachResultSaysWhereItLies() throws {
            let site = try SiteUnderTest(
                building: """
                    -- Content/site.yaml --
                    title: Example
                    url: https://example.com/
                    locales: [en]
                    -- Content/en/articles/wallet/index.md --
                    # The wallet
                    -- Content/en/articles/wallet/cards/index.md --
                    # Cards
                    -- Content/en/articles/wallet/cards/locked.md --
                    # A card is locked

                    Wait a day.
                    """)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=locked")
                _ = try page.waitFor(first)
                #expect(try page.find("main .results .kind").text == "Guide · The wallet › Cards")
                #expect(try page.find("main .results h2 mark").text == "locked")
            }
        }

        @Test func nothingFoundLeadsToTheContactGuideAndWhatIsUrgent() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/search/?q=%E9%BE%98%E9%9D%90%E9%BD%89")
                try page.wait(for: "the answer") {
                    try $0.find("main [role=status]").text == "没有找到“龘靐齉”"
                }
                #expect(try page.findAll("main .results li").isEmpty)
                #expect(try page.find("main .ways-on a[href='/contact/']").isDisplayed)
                #expect(try page.find("main a[href='/faq/account-compromised/']").isDisplayed)
                #expect(try page.find("main a[href='/topics/security/']").isDisplayed)
            }
        }

        @Test func anIndexThatIsMissingIsSaidAndEveryLinkStays() throws {
            let own = try SiteUnderTest.repository
            let site = try SiteUnderTest(folder: own.folder, hiding: "/search/zh-CN/")
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E7%99%BB%E5%BD%95")
                try page.wait(for: "the failure") {
                    try $0.find("main [role=status]").text.hasPrefix("搜索没能打开")
                }
                #expect(try page.find("main a[href='/faq/cannot-log-in/']").isDisplayed)
                #expect(try page.find("main a[href='/topics/technical/']").isDisplayed)

                try page.open(site.origin + "/faq/")
                try page.find("header input[name=q]").type("登录")
                let note = try page.waitFor(".suggestions .suggestion-note")
                #expect(try note.text.hasPrefix("搜索没能打开"))
                #expect(try page.findAll(".suggestions [role=option]")[2].text == "联系客服")
                for _ in 0..<3 { try page.press(.down) }
                try page.press(.enter)
                try page.wait(for: "the contact guide") { try $0.path == "/contact/" }
            }
        }

        @Test func theTextOfAPageIsNeverTakenForMarkup() throws {
            let site = try SiteUnderTest(
                building: """
                    -- Content/site.yaml --
                    title: Example
                    url: https://example.com/
                    -- Content/hostile.md --
                    ---
                    title: '<img src=x onerror="document.title=1"> & Schloß'
                    ---
                    The words `<script>alert(1)</script>` and `<b>bold</b>` stand here as text about Schloß.
                    """)
            let title = #"<img src=x onerror="document.title=1"> & Schloß"#
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=schloss%20script")
                #expect(try page.waitFor(first).text == title)
                #expect(try page.find("main .results").text.contains("<b>bold</b>"))
                try page.open(
                    site.origin + "/search/?q=%3Cimg%20src=x%20onerror=alert(1)%3E%20zzzz")
                _ = try page.waitFor("main .ways-on, main .results")
                try page.open(site.origin + "/")
                try page.find("input[name=q]").type("schloß <b>")
                #expect(try page.waitFor(".suggestions .option-title").text == title)
                #expect(try page.findAll("img, .suggestions b, main b").isEmpty)
                try expectNoConsoleErrors(page)
            }
        }
    }
}

/// How the number of results is said in the test of plural forms.
private func word(_ count: Int) -> String {
    switch count {
    case 1: "找到 1 条结果"
    case 2: "two"
    case 3...10: "few \(count)"
    default: "many \(count)"
    }
}

private func expectResults(
    of query: String, leadingTo path: String, on page: BrowserSession,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    try page.wait(for: "the results of '\(query)'") {
        try $0.find(first).attribute("href") == path
    }
    #expect(
        try page.find("input[name=q]").property("value").string == query,
        sourceLocation: sourceLocation)
}
