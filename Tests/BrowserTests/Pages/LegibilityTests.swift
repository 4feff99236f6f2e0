import TestSupport
import Testing

/// One page of each kind that looks different.
private let kinds = [
    "/", "/contact/", "/contact/email/", "/faq/", "/faq/cannot-log-in/", "/topics/security/",
    "/articles/", "/articles/indonesia/scams/", "/search/?q=%E7%99%BB%E5%BD%95", "/404.html",
]

extension BrowserSuite {
    /// What WCAG 2.2 asks of the looks of a page, seen in the styles that a browser computes.
    @Suite struct LegibilityTests {
        @Test(arguments: ["light", "dark", "print"])
        func allTextStandsOutFromItsGround(_ scheme: String) throws {
            for page in try SiteSurvey.shared.pages {
                let findings = try #require(page.contrast[scheme])
                #expect(findings.faults == [], "\(page.facts.path)")
                #expect(findings.count > 10, "\(page.facts.path)")
            }
        }

        @Test(arguments: [BrowserOptions.ColorScheme.light, .dark])
        func theFocusIsSeenOnEverythingThatTakesIt(_ scheme: BrowserOptions.ColorScheme) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(colorScheme: scheme)) { page in
                for path in kinds {
                    try page.open(site.origin + path)
                    // What stands below answers waits for them.
                    if path.contains("?q=") { _ = try page.waitFor("main .results") }
                    try page.press(.tab)
                    let findings: Findings = try page.run("focus.js")
                    #expect(findings.faults == [], "\(path)")
                    #expect(findings.count > 10, "\(path)")
                }
            }
        }

        @Test func searchResultsStandOutFromTheirGroundToo() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E7%99%BB%E5%BD%95")
                _ = try page.waitFor("main .results mark")
                for scheme in [BrowserOptions.ColorScheme.light, .dark] {
                    try page.present(BrowserOptions(colorScheme: scheme))
                    let findings: Findings = try page.run("contrast.js")
                    #expect(findings.faults == [], "\(scheme)")
                }
            }
        }

        @Test func paperShowsTheContentAndNoWayThroughTheSite() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(medium: "print")) { page in
                for path in kinds {
                    try page.open(site.origin + path)
                    #expect(try page.find("main h1").isDisplayed, "\(path)")
                    #expect(try page.find(".disclosure").isDisplayed, "\(path)")
                    for selector in ["nav", ".search", ".contact-link", ".skip-link"] {
                        for element in try page.findAll(selector) {
                            #expect(try !element.isDisplayed, "\(path): \(selector)")
                        }
                    }
                }
            }
        }
    }
}
