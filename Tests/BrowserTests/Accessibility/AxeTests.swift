import Foundation
import TestSupport
import Testing

/// The windows in which each page is judged, light and dark.
private let widths = [390, 1280]

extension BrowserAccessibilitySuite {
    /// axe-core finds nothing amiss by WCAG 2.2, A and AA, and by its own best practices.
    @Suite struct AxeTests {
        @Test func everyKindOfPageIsFreeOfViolations() throws {
            try withAxe { page, site in
                for language in try SiteLanguage.all {
                    for kind in PageKind.allCases {
                        let path = language.path(of: kind)
                        try page.open(site + path)
                        try page.expectNoViolations(path, widths: language.judgedWidths)
                    }
                }
            }
        }

        @Test func everyAnswerOfTheSearchIsFreeOfViolations() throws {
            try withAxe { page, site in
                for language in try SiteLanguage.all {
                    for query in language.queries {
                        let path = language.path(of: .search) + "?q=" + HostileSite.encoded(query)
                        try page.open(site + path)
                        _ = try page.waitFor("#results [role=status] + *")
                        try page.expectNoViolations(path, widths: language.judgedWidths)
                    }
                }
            }
        }

        @Test func theListBelowTheBoxIsFreeOfViolations() throws {
            try withAxe { page, site in
                for language in try SiteLanguage.all {
                    for query in language.queries {
                        try page.open(site + language.path(of: .question))
                        let field = try page.find("header input[name=q]")
                        try field.type(query)
                        _ = try page.waitFor(".suggestions [role=option]")
                        try page.expectNoViolations(
                            "below the box: \(query)", widths: language.judgedWidths)
                        try page.press(.down)
                        try page.expectNoViolations(
                            "an option is chosen: \(query)", widths: [390])
                    }
                }
            }
        }

        @Test func noticesAndMenuPathsAreFreeOfViolations() throws {
            let site = try SiteUnderTest(building: noticesInAllSeverities)
            try withAxe { page, _ in
                for path in ["/", "/ar/"] {
                    try page.open(site.origin + path)
                    #expect(try page.findAll("main .notices .callout").count == 3)
                    #expect(try page.findAll("main .term").count == 2)
                    try page.expectNoViolations("notices on \(path)")
                }
            }
        }

        @Test func everyAnswerOfTheCheckIsFreeOfViolations() throws {
            let site = try VerifySite()
            try withAxe { page, _ in
                try page.open(site.origin + "/verify/")
                let field = try page.waitFor("#verify-contact")
                // Nothing, what is listed, what is not, what looks alike, what is reported, and what is no contact.
                for text in [
                    "", "+1 202 555 0143 care-desk@help.example.org https://www.gojek.com/help/",
                    "+49 30 901820 https://bit.ly/wallet @nobody", "g0jek.com",
                    "desk@gojek.com @wallet.service wallets.example", "Add wallet_88",
                ] {
                    try field.clear()
                    try field.type(text)
                    try page.find("#verify-form button").click()
                    _ = try page.waitFor("#verify-answers *")
                    try page.expectNoViolations("the answer to '\(text)'")
                }
            }
        }
    }
}

/// A page with a notice of each severity and a menu path, and its translation with some of their words in another language.
private let noticesInAllSeverities = """
    -- Content/site.yaml --
    title: Help
    url: https://help.example.com/
    locales: [en, ar]
    -- Content/terms.yaml --
    help: {en: [Me, Help]}
    -- Content/en/home.md --
    # Home

    Open <term:help>.
    -- Content/ar/home.md --
    # مساعدة

    <term:help>
    -- Content/en/notices/critical.md --
    ---
    from: 2026-01-01
    until: 2099-12-31
    scope: site
    severity: critical
    title: Fraud
    ---
    Give nobody your code; see <term:help>.

    - One
    - [Two](../home.md)
    -- Content/en/notices/warning.md --
    ---
    from: 2026-01-01
    until: 2099-12-31
    scope: site
    severity: warning
    ---
    Top-ups are late.
    -- Content/en/notices/info.md --
    ---
    from: 2026-01-01
    until: 2099-12-31
    scope: site
    severity: info
    ---
    A new office opens.
    """

/// Opens a browser whose pages have axe-core, beside this repository's site.
private func withAxe(_ body: (BrowserSession, _ site: String) throws -> Void) throws {
    let site = try SiteUnderTest.repository
    let axe = try Checker.axe.text
    try WebDriver.withSession { page in
        // As a part of the browser: the policy of the pages lets no such script in.
        try page.devTools("Page.addScriptToEvaluateOnNewDocument", ["source": .string(axe)])
        try body(page, site.origin)
    }
}

extension BrowserSession {
    /// Expects axe-core to find nothing amiss in the page as it is, on a phone and on a desk, light, and on the last of them
    /// dark: `LegibilityTests` measures the colours of all pages in either scheme.
    fileprivate func expectNoViolations(
        _ what: String, widths: [Int] = widths, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for width in widths {
            let schemes: [BrowserOptions.ColorScheme] =
                width == widths.last ? [.light, .dark] : [.light]
            for scheme in schemes {
                // What is under the pointer changes its colours in a moment, which is none of those that stay.
                try present(
                    BrowserOptions(
                        width: width, height: 800, colorScheme: scheme, reducedMotion: true))
                // A scheme changes colours alone.
                let findings: Findings = try run("axe.js", .bool(scheme == .dark))
                let comment: Comment = "\(what), \(width) \(scheme)"
                #expect(findings.faults == [], comment, sourceLocation: sourceLocation)
                #expect(
                    findings.count > (scheme == .dark ? 0 : 15), comment,
                    sourceLocation: sourceLocation)
            }
        }
    }
}

extension SiteLanguage {
    fileprivate var queries: [String] { [answered, unsure, unanswered] }

    /// Another language has other words in the same markup: what is wide is seen on a phone.
    fileprivate var judgedWidths: [Int] { home == "/" ? widths : [390] }
}
