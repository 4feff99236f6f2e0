import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// Notices that are over, in a page that was built before: the made-up service's own site, whose notice ends with
    /// 2027-01-30 in Shanghai.
    @Suite struct NoticeTests {
        private static let page = "/faq/late-funds/"

        /// The end is an instant: it is the same for readers in all zones.
        @Test(arguments: [
            ("2027-01-30T15:59:59Z", true), ("2027-01-30T16:00:00Z", false),
            ("2027-01-31T01:00:00+09:00", false), ("2028-01-01T00:00:00Z", false),
        ])
        func aNoticeGoesWithTheEndOfItsLastDay(time: String, isShown: Bool) throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession { page in
                try page.shiftClock(to: time)
                try page.open(site.origin + Self.page)
                // A module runs before the page is loaded whole.
                let notices = try page.findAll("main .notices")
                #expect(notices.count == (isShown ? 1 : 0))
                if isShown {
                    #expect(try notices[0].text.hasPrefix("提醒：聊天排队较久"))
                    #expect(try notices[0].text.contains("有效至 2027年1月30日"))
                }
                // Nothing of it is left above the heading.
                let first = try page.execute("return main.firstElementChild.className").string
                #expect(first == (isShown ? "notices prose" : "page-head"))
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aPageThatStaysOpenOverTheDayDropsIt() throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession { page in
                try page.shiftClock(to: "2027-01-30T15:59:00Z")
                try page.open(site.origin + Self.page)
                #expect(try page.findAll("main .notices").count == 1)
                _ = try page.execute("setFakeTime(Date.parse('2027-01-30T16:00:01Z'))")
                _ = try page.execute("document.dispatchEvent(new Event('visibilitychange'))")
                #expect(try page.findAll("main .notices").isEmpty)
            }
        }

        @Test func ofSeveralEachGoesInItsTime() throws {
            let site = try SiteUnderTest(building: twoNotices)
            try WebDriver.withSession { page in
                try page.shiftClock(to: "2098-06-01T00:00:00Z")
                try page.open(site.origin + "/")
                #expect(try page.find("main .notices").text.contains("Second"))
                #expect(try !page.find("main .notices").text.contains("First"))
                _ = try page.execute("setFakeTime(Date.parse('2099-06-01T00:00:00Z'))")
                _ = try page.execute("document.dispatchEvent(new Event('visibilitychange'))")
                #expect(try page.findAll("main .notices").isEmpty)
            }
        }

        @Test func withoutScriptsTheDateTells() throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + Self.page)
                let notice = try page.find("main .notices")
                #expect(try notice.isDisplayed)
                #expect(try notice.text.contains("有效至 2027年1月30日"))
            }
        }
    }
}

private let twoNotices = """
    -- Content/site.yaml --
    title: Help
    url: https://help.example.com/
    -- Content/home.md --
    # Home
    -- Content/notices/a.md --
    ---
    from: 2026-01-01
    until: 2097-12-31
    scope: site
    severity: info
    ---
    First.
    -- Content/notices/b.md --
    ---
    from: 2026-01-01
    until: 2098-12-31
    scope: site
    severity: info
    ---
    Second.
    """
