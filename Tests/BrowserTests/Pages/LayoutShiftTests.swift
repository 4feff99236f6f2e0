import TestSupport
import Testing

extension BrowserSuite {
    /// Nothing moves under a finger while a page comes: what scripts fill or show has its room before they run.
    @Suite struct LayoutShiftTests {
        @Test(
            arguments: ["/search/?q=%E9%92%B1%E6%B2%A1%E5%88%B0", "/verify/", "/contact/prepare/"],
            [390, 1280])
        func nothingMovesWhileAPageComes(path: String, width: Int) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(width: width, height: 844)) { page in
                try page.open(site.origin + path)
                _ = try page.waitFor(
                    "main :is(.results, .verify-form:not([hidden]), .copy:not([hidden]))")
                // Web Vitals call up to 0.1 good; half of it leaves room for a slow machine, which draws while the page comes.
                let shift = try page.execute(
                    """
                    const observer = new PerformanceObserver(() => {});
                    observer.observe({ type: "layout-shift", buffered: true });
                    return observer.takeRecords().reduce((sum, entry) => sum + entry.value, 0);
                    """
                ).number
                #expect(try #require(shift) < 0.05)
            }
        }

        @Test func whatWaitsForAnswersShowsWhereThereIsNoQuestion() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/")
                try page.wait(for: "the list of pages") { try $0.find(".browse h2").isDisplayed }
            }
        }

        @Test func whatWaitsForAnswersFollowsThem() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E9%92%B1%E6%B2%A1%E5%88%B0")
                _ = try page.waitFor("main .results mark")
                try page.wait(for: "the list of pages") { try $0.find(".browse h2").isDisplayed }
            }
        }
    }
}
