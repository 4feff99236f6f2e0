import TestSupport
import Testing

private let query = "?q=%E7%99%BB%E5%BD%95"
private let option = ".suggestions [role=option]"

extension BrowserSearchSuite {
    /// What a reader is told where the network is slow or files are missing, and how one gets on.
    @Suite struct SearchFaultTests {
        @Test func aSlowNetworkIsSaidToBeWaitedFor() throws {
            let faults = SearchFaults(in: "/search/zh-CN/")
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: faults.delay)
            defer { faults.end() }
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/" + query)
                try page.wait(for: "the word") {
                    try $0.find("main [role=status]").text == "正在搜索“登录”…"
                }
                try page.wait(for: "the list of all pages") {
                    try $0.find("main a[href='/faq/cannot-log-in/']").isDisplayed
                }
                faults.end()
                _ = try page.waitFor("main .results mark")
                #expect(try page.find("main [role=status]").text.hasPrefix("找到"))
                try expectNoConsoleErrors(page)
            }
        }

        @Test(arguments: ["/search/zh-CN/", "/assets/search."])
        func aSearchThatFailedIsTriedAgain(_ part: String) throws {
            let faults = SearchFaults(in: part)
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: faults.hide)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/" + query)
                let button = try page.waitFor("#results button")
                #expect(try button.text == "再试一次")
                #expect(try page.find("main [role=status]").text.hasPrefix("搜索没能打开"))
                // The second attempt has failed when its own button stands there.
                _ = try page.execute(
                    "document.querySelector('#results button').dataset.first = ''; return null;")
                try button.click()
                let second = try page.waitFor("#results button:not([data-first])")
                faults.end()
                try second.click()
                _ = try page.waitFor("main .results mark")
                #expect(try page.findAll("#results button").isEmpty)
                #expect(try page.find("main [role=status]").text.hasPrefix("找到"))
                // This browser forgets that a module failed. Others need not, so each attempt has its own address.
                let attempts: [String] = try page.execute(
                    """
                    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
                    return loaded.filter((name) => name.includes("/assets/search.")).map((name) => new URL(name).search);
                    """
                ).decoded()
                #expect(attempts == (part.hasPrefix("/assets/") ? ["", "?1", "?2"] : [""]))
            }
        }

        @Test(arguments: [true, false])
        func belowTheBoxAFailureIsTriedAgainByOptionAndByTyping(_ isTyped: Bool) throws {
            let faults = SearchFaults(in: "/assets/search.")
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: faults.hide)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                let field = try page.find("header input[name=q]")
                try field.type("登")
                let note = try page.waitFor(".suggestions .suggestion-note")
                #expect(try note.text.hasPrefix("搜索没能打开"))
                #expect(
                    try page.findAll(option).prefix(3).map { try $0.text }
                        == ["再试一次", "急着解决，直接找：电话客服", "联系客服"])
                faults.end()
                if isTyped {
                    try field.type("录")
                } else {
                    try page.press(.down)
                    try page.press(.enter)
                }
                _ = try page.waitFor(".suggestions .option-title")
                #expect(try page.findAll(".suggestions .suggestion-note").isEmpty)
                #expect(try page.path == "/faq/")
            }
        }

        @Test func anIncompleteAnswerSaysSoAndIsAskedForAgain() throws {
            // Only letters that are not plain need the folding file.
            let faults = SearchFaults(in: "/search/zh-CN/folding/")
            let folder = try SiteUnderTest.repository.folder
            let site = try SiteUnderTest(folder: folder, answering: faults.hide)
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/" + query + "%20caf%C3%A9")
                _ = try page.waitFor("main .results")
                let status = try page.find("main [role=status]")
                #expect(try status.text.hasSuffix("有些内容没能载入，结果可能不全。再试一次，也许就齐了。"))
                faults.end()
                try page.find("#results button").click()
                try page.wait(for: "the whole answer") { try $0.findAll("#results button").isEmpty }
                #expect(try !status.text.contains("没能载入"))
                _ = try page.waitFor("main .results")
            }
        }
    }
}
