import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// Contacts that nobody checked in time, in a page that was built before: the made-up service's own site, whose
    /// number counts until 2027-01-30.
    @Suite struct ReviewTests {
        @Test func onTheLastDayThePointIsShown() throws {
            try withSite(at: "2027-01-30T12:00:00") { site, page in
                try page.open(site.origin + "/contact/phone/")
                #expect(try page.findAll("main a[href^='tel:']").count == 2)
                #expect(try page.findAll("main .stale-note").allSatisfy { try !$0.isDisplayed })
                #expect(try page.findAll("main .facts div[data-review-by]").count == 2)
                try page.open(site.origin + "/contact/")
                #expect(try page.find("main .prose a[href^='tel:']").isDisplayed)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func onTheNextDayItIsGoneWithItsLinksAndHours() throws {
            try withSite(at: "2027-01-31T12:00:00") { site, page in
                try page.open(site.origin + "/contact/phone/")
                let notes = try page.findAll("main .stale-note")
                #expect(notes.count == 2)
                for note in notes {
                    #expect(try note.isDisplayed)
                    #expect(try note.text == "最近核实 2026-11-01，可能已过期")
                }
                let words = try page.find("main").text
                #expect(
                    !words.contains("555-0143") && !words.contains("雅加达")
                        && !words.contains("免费"))
                #expect(try page.findAll("[href^='tel:']").isEmpty)
                let markup = try #require(try page.execute("return document.body.innerHTML").string)
                #expect(!markup.contains("2025550143"))
                #expect(try page.find("#find-it").isDisplayed)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aReferenceInATextLeadsToTheOfficialPlace() throws {
            try withSite(at: "2027-06-01T00:00:01") { site, page in
                try page.open(site.origin + "/contact/")
                let links = try page.findAll("main .prose a")
                #expect(try links.map { try $0.text } == ["电话客服的官方入口", "邮件的官方入口"])
                #expect(
                    try links.map { try $0.attribute("href") }
                        == ["/contact/phone/#find-it", "/contact/email/#find-it"])
                // A link with words of its own keeps them.
                try page.open(site.origin + "/articles/about/")
                let named = try page.find("main .prose a[href='/contact/chat/#find-it']")
                #expect(try named.text == "聊天从这里进")
                try expectNoConsoleErrors(page)
            }
        }

        @Test(arguments: [("2027-01-30T12:00:00", false), ("2027-01-31T12:00:00", true)])
        func aLetterThatLostItsAddressSaysSo(day: String, isLost: Bool) throws {
            try withSite(at: day) { site, page in
                try page.open(site.origin + "/contact/email/")
                let note = try page.find("main [data-stale].quiet")
                #expect(try note.isDisplayed == isLost)
                #expect(try !isLost || note.text.hasPrefix("收件人是空的"))
                let address = try page.find("main .mail a").attribute("href") ?? ""
                #expect(address.hasPrefix(isLost ? "mailto:?" : "mailto:help@example.com?"))
            }
        }

        @Test func aPageThatStaysOpenOverTheDayWithdrawsIt() throws {
            try withSite(at: "2027-01-30T23:59:00") { site, page in
                try page.open(site.origin + "/contact/phone/")
                #expect(try page.findAll("main a[href^='tel:']").count == 2)
                _ = try page.execute("setFakeTime(new Date(2027, 0, 31, 0, 0, 1).getTime())")
                _ = try page.execute("document.dispatchEvent(new Event('visibilitychange'))")
                #expect(try page.findAll("[href^='tel:']").isEmpty)
                #expect(try page.find("main .stale-note").isDisplayed)
            }
        }

        /// Opens a browser whose clock stands at a local time.
        private func withSite(
            at time: String, _ body: (SiteUnderTest, BrowserSession) throws -> Void
        ) throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession { page in
                try page.shiftClock(to: time)
                try body(site, page)
            }
        }
    }
}
