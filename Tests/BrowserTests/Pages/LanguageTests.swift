import TestSupport
import Testing

extension BrowserSuite {
    /// A site in four languages, one of which is written from right to left.
    @Suite struct LanguageTests {
        @Test func noPageScrollsSidewaysInAnyLanguage() throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession { page in
                for prefix in LanguageSite.prefixes.values.sorted() {
                    for path in [
                        "", "contact/", "contact/phone/", "contact/email/", "faq/late-funds/",
                        "topics/funds/", "verify/", "search/", "contact/prepare/",
                    ] {
                        try page.open(site.origin + prefix + path)
                        for width in [1280, 768, 390, 320] {
                            try page.present(BrowserOptions(width: width))
                            #expect(try page.overflow == 0, "\(prefix)\(path) at \(width)")
                        }
                    }
                }
            }
        }

        @Test(arguments: [390, 1280])
        func aPageFromRightToLeftIsMirrored(width: Int) throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession(BrowserOptions(width: width)) { page in
                func places(_ path: String) throws -> [Double] {
                    try page.open(site.origin + path)
                    return try page.execute(
                        """
                        return [".brand", "header .contact-link", "h1", ".steps li", ".search button"].map((selector) => {
                          const range = document.createRange();
                          range.selectNodeContents(document.querySelector(selector));
                          const { left, right } = range.getBoundingClientRect();
                          return left + right - innerWidth;
                        });
                        """
                    ).array?.compactMap(\.number) ?? []
                }
                let latin = try places("/id/contact/phone/")
                let arabic = try places("/ar/contact/phone/")
                #expect(latin.count == 5 && arabic.count == 5)
                for (left, right) in zip(latin, arabic) {
                    #expect(left * right < 0, "\(latin) and \(arabic)")
                }
            }
        }

        @Test func aNumberKeepsItsOrderInAPageFromRightToLeft() throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession { page in
                try page.shiftClock(to: LanguageSite.today + "T05:00:00Z")
                try page.open(site.origin + "/ar/contact/phone/")
                let places =
                    try page.execute(
                        """
                        const text = document.querySelector(".point bdi").firstChild;
                        return [...text.data].map((_, i) => {
                          const range = document.createRange();
                          range.setStart(text, i);
                          range.setEnd(text, i + 1);
                          return range.getBoundingClientRect().left;
                        });
                        """
                    ).array?.compactMap(\.number) ?? []
                #expect(places.count > 8)
                #expect(places == places.sorted())
            }
        }

        @Test func theSwitchOnTheSearchPageTakesTheQuestionAlong() throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=a%26b")
                _ = try page.waitFor("#results [role=status] p")
                let link = ".languages a[hreflang=id]"
                #expect(try page.find(link).property("search").string == "?q=a%26b")
                let field = try page.find("header input[name=q]")
                try field.clear()
                try field.type("钱")
                try page.wait(for: "the switch to follow") {
                    try $0.find(link).property("search") == "?q=%E9%92%B1"
                }
                try page.find(link).click()
                try page.wait(for: "the same question on the other search page") {
                    try $0.path == "/id/search/"
                        && $0.find("header input[name=q]").property("value") == "钱"
                }
            }
        }

        @Test func theSwitchLeadsToTheSamePage() throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession { page in
                try page.open(site.origin + "/ar/contact/email/")
                try page.find(".languages a[hreflang='id']").click()
                try page.wait(for: "the page in Indonesian") {
                    try $0.path == "/id/contact/email/"
                }
                #expect(try page.find(".fallback-notice").isDisplayed)
                try page.find(".languages a[hreflang='zh-CN']").click()
                try page.wait(for: "the original") { try $0.path == "/contact/email/" }
                #expect(try page.findAll(".fallback-notice").isEmpty)
            }
        }

        @Test(arguments: [
            ("/zh-TW/", "錢沒入帳"), ("/id/", "uang belum masuk"), ("/ar/", "لم يصل المال"),
        ])
        func searchAnswersInTheLanguageOfThePage(prefix: String, query: String) throws {
            let site = try SiteUnderTest.languages
            try WebDriver.withSession { page in
                try page.open(site.origin + prefix + "search/?q=" + HostileSite.encoded(query))
                let first = try page.waitFor("main .results a")
                #expect(try first.property("pathname").string == prefix + "faq/late-funds/")
                try expectNoConsoleErrors(page)
            }
        }
    }
}
