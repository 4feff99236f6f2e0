import TestSupport
import Testing

extension BrowserSuite {
    /// What a reader has whose browser runs no scripts.
    @Suite struct WithoutScriptsTests {
        @Test func everyPageSaysTheSame() throws {
            let survey = try SiteSurvey.shared
            for facts in survey.pages.map(\.facts) where facts.path != "/search/" {
                let words = try #require(survey.wordsWithoutScripts[facts.path])
                expectEqualText(words, facts.words, "\(facts.path)")
            }
        }

        @Test func theSearchBoxLeadsToAPageWithAllQuestionsAndTopics() throws {
            let survey = try SiteSurvey.shared
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(survey.site.origin + "/contact/phone/")
                try page.find("header input[name=q]").type("登录\n")
                try page.wait(for: "the search page") { try $0.path == "/search/" }
                #expect(try page.address.hasSuffix("/search/?q=%E7%99%BB%E5%BD%95"))
                #expect(try page.find("main noscript .notice").isDisplayed)
                let links = Set(
                    try page.findAll("main a[href]").compactMap { try $0.attribute("href") })
                let wanted = survey.pages.map(\.facts.path).filter {
                    $0.hasPrefix("/faq/") && $0 != "/faq/" || $0.hasPrefix("/topics/")
                }
                #expect(wanted.count >= 12)
                for path in wanted { #expect(links.contains(path)) }
                try expectNoConsoleErrors(page)
            }
        }
    }
}
