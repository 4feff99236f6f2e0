import Foundation
import TestSupport

/// All that the tests want to know of every page of this repository's site, gathered in one walk through it.
struct SiteSurvey: Sendable {
    /// A page in the windows and schemes that readers have.
    struct Page: Sendable {
        let language: SiteLanguage
        let kind: PageKind?
        let facts: PageFacts
        /// By the width of the window.
        let layouts: [Int: PageLayout]
        /// Faults of contrast, by the name of the scheme.
        let contrast: [String: Findings]
        let skipLink: SkipLink
    }

    /// What the first press of Tab and then of Enter does.
    struct SkipLink: Decodable, Sendable {
        let isFirst: Bool
        let isSeen: Bool
        let leadsToMain: Bool
    }

    let site: SiteUnderTest
    let pages: [Page]
    let console: [BrowserSession.ConsoleEntry]
    /// The text of `main` of each page in a browser that runs no scripts, by path.
    let wordsWithoutScripts: [String: String]

    /// The survey, made once for all tests.
    static var shared: SiteSurvey { get throws { try made.get() } }
    private static let made = Result { try SiteSurvey(of: .repository) }

    private init(of site: SiteUnderTest) throws {
        let paths = try Self.paths(of: site)
        self.site = site
        (pages, console) = try WebDriver.withSession { browser in
            let pages = try paths.map { try Self.visit($0, of: site, with: browser) }
            return (pages, try browser.consoleEntries())
        }
        wordsWithoutScripts = try WebDriver.withSession(BrowserOptions(scripts: false)) { browser in
            var words: [String: String] = [:]
            for path in paths {
                try browser.open(site.origin + path)
                words[path] = try browser.execute(
                    "return document.querySelector('main').innerText"
                ).string
            }
            return words
        }
    }

    /// Every page that `sitemap.xml` names, and the two of each language that it leaves out.
    private static func paths(of site: SiteUnderTest) throws -> [String] {
        let sitemap = try site.client.get("/sitemap.xml").text
        let listed = sitemap.components(separatedBy: "<loc>").dropFirst().compactMap { part in
            URLComponents(string: String(part.prefix { $0 != "<" }))?.percentEncodedPath
        }
        return try listed
            + SiteLanguage.all.flatMap { [$0.path(of: .search), $0.path(of: .missing)] }
    }

    private static func visit(
        _ path: String, of site: SiteUnderTest, with browser: BrowserSession
    ) throws -> Page {
        let languages = try SiteLanguage.all
        guard let language = languages.last(where: { path.hasPrefix($0.home) }) else {
            throw TestFailure("'\(path)' is of no language")
        }
        try browser.present(BrowserOptions())
        try browser.open(site.origin + path)
        let facts: PageFacts = try browser.run("page-facts.js")
        let skipLink = try skip(with: browser)
        var layouts: [Int: PageLayout] = [:]
        var contrast: [String: Findings] = [:]
        layouts[1280] = try browser.run("page-layout.js")
        contrast["light"] = try browser.run("contrast.js")
        for width in [768, 390, 320] {
            try browser.present(BrowserOptions(width: width, height: 740, colorScheme: .dark))
            layouts[width] = try browser.run("page-layout.js")
        }
        contrast["dark"] = try browser.run("contrast.js")
        try browser.present(BrowserOptions(colorScheme: .dark, medium: "print"))
        contrast["print"] = try browser.run("contrast.js")
        return Page(
            language: language,
            kind: PageKind.allCases.first { language.path(of: $0) == path }, facts: facts,
            layouts: layouts, contrast: contrast, skipLink: skipLink)
    }

    private static func skip(with browser: BrowserSession) throws -> SkipLink {
        try browser.press(.tab)
        let first = try browser.execute(
            """
            const { activeElement: link } = document;
            return [link.matches("a.skip-link"), link.getBoundingClientRect().top >= 0];
            """
        ).array
        try browser.press(.enter)
        let target = try browser.execute(
            "return location.hash === '#main' && document.activeElement.localName === 'main'")
        return SkipLink(
            isFirst: first?.first == true, isSeen: first?.last == true, leadsToMain: target == true)
    }
}
