import TestSupport
import Testing

extension BrowserSuite {
    /// What a reader has whose browser runs no scripts.
    @Suite struct WithoutScriptsTests {
        @Test func everyPageSaysTheSame() throws {
            let survey = try SiteSurvey.shared
            for page in survey.pages where page.kind != .search && page.kind != .verification {
                let facts = page.facts
                let words = try #require(survey.wordsWithoutScripts[facts.path])
                expectEqualText(words, facts.words, "\(facts.path)")
            }
        }

        @Test func theSearchPageListsEveryQuestionUnderItsTopic() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/search/")
                var listed: [String: [String]] = [:]
                for section in try page.findAll("main .browse > section") {
                    guard let heading = try section.findAll("h3 a[href^='/topics/']").first else {
                        continue
                    }
                    let path = try #require(try heading.attribute("href"))
                    listed[path] = try paths(section, "li > a[href]").sorted()
                }
                #expect(listed.count >= 6)
                for (path, pages) in listed {
                    try page.open(site.origin + path)
                    let own = try page.findAll(
                        "main section[aria-labelledby=questions], main section[aria-labelledby=articles]"
                    )
                    #expect(
                        try own.flatMap { try paths($0, "li a[href]") }.sorted() == pages, "\(path)"
                    )
                }
                #expect(listed.values.contains { $0.contains("/faq/cannot-log-in/") })
            }
        }

        @Test func theSearchBoxLeadsToAPageThatListsTheWholeSite() throws {
            let survey = try SiteSurvey.shared
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(survey.site.origin + "/contact/phone/")
                try page.find("header input[name=q]").type("登录\n")
                try page.wait(for: "the search page") { try $0.path == "/search/" }
                #expect(try page.address.hasSuffix("/search/?q=%E7%99%BB%E5%BD%95"))
                #expect(try page.find("main noscript .notice").isDisplayed)
                let links = Set(
                    try page.findAll("main a[href]").compactMap { try $0.attribute("href") })
                let wanted = survey.pages.map(\.facts.path).filter { path in
                    ["/faq/", "/topics/", "/contact/", "/articles/"].contains(where: path.hasPrefix)
                        && path != "/faq/"
                }
                #expect(wanted.count >= 25)
                for path in wanted { #expect(links.contains(path)) }
                try expectNoConsoleErrors(page)
            }
        }
    }
}

/// The addresses of the links inside an element that a selector matches.
private func paths(_ element: BrowserElement, _ selector: String) throws -> [String] {
    try element.findAll(selector).compactMap { try $0.attribute("href") }
}
