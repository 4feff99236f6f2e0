import TestSupport
import Testing

extension BrowserSuite {
    /// Where the page of a channel says whether somebody answers now.
    @Suite struct ContactHoursTests {
        private let inPoints = ".find-it [data-hours]"
        private let inFacts = ".facts [data-hours]"

        @Test func itIsSaidOnceAndBesideTheContactOnAPhone() throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession(.phone) { page in
                try page.setClock("2026-11-26T02:00:00Z", zone: "Asia/Jakarta")
                try page.open(site.origin + "/en/contact/phone/")
                #expect(try page.badge(inPoints) == "Open now, until 12:00")
                #expect(try page.badge(inFacts) == nil)
                try page.advance(to: "2026-11-26T05:00:00Z")
                #expect(try page.badge(inPoints) == "Closed now, opens 13:00")
                // The hours are known no longer.
                try page.advance(to: "2027-04-01T03:00:00Z")
                #expect(try page.badge(inPoints) == nil)
                try page.present(BrowserOptions(width: 1280))
                try page.setClock("2026-11-26T02:00:00Z", zone: "Asia/Jakarta")
                try page.open(site.origin + "/en/contact/phone/")
                #expect(try page.badge(inPoints) == nil)
                #expect(try page.badge(inFacts) == "Open now, until 12:00")
            }
        }

        @Test func itIsNotPrinted() throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession(BrowserOptions(width: 700, medium: "print")) { page in
                try page.setClock("2026-11-26T02:00:00Z", zone: "Asia/Jakarta")
                try page.open(site.origin + "/en/contact/phone/")
                #expect(try page.badge(inPoints) == nil)
                #expect(try page.badge(inFacts) == nil)
                #expect(try page.find(".facts [data-hours-block]").isDisplayed)
            }
        }
    }
}
