import Foundation
import TestSupport
import Testing

private let immutable = "public, max-age=31536000, immutable"
private let revalidated = "public, max-age=0, must-revalidate"

/// Enough text for search files of every kind, in two locales.
private func largeSite(url: String, _ more: String = "") throws -> TestSite {
    let articles = (1...90).map { number in
        let words = (1...220).map { "word\(number * 7919 % 1009 + $0)" }.joined(separator: " ")
        return "-- Content/en/articles/a\(number).md --\n# Article \(number)\n\n\(words)\n"
    }
    return try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: \(url)
        locales: [en, zh-CN]
        -- Content/zh-CN/articles/a.md --
        # 甲

        軟體與資訊
        \(articles.joined())
        \(more)
        """)
}

/// The path of a file of the output as browsers ask for it.
private func address(_ file: String, below base: String) -> String {
    let page = file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file
    return base + page.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)!
}

@Test(arguments: ["https://help.example.com/", "https://example.com/help/"])
func whatHasAHashInItsNameIsKeptAndNothingElse(url: String) throws {
    let site = try largeSite(url: url)
    try site.build()
    let base = url.hasSuffix("/help/") ? "/help/" : "/"
    let rules = HeaderRules(try site.output("_headers"))
    var kinds: Set<String> = []
    for file in try site.folder.snapshot("Public").paths where !file.hasPrefix(".") {
        let fields = rules.fields(for: address(file, below: base))
        #expect(fields.values.allSatisfy { $0.count == 1 }, "\(file): \(fields)")
        #expect(fields["X-Content-Type-Options"] == ["nosniff"], "\(file)")
        let cache = fields["Cache-Control"]
        switch file {
        case _ where file.hasSuffix("/manifest.json"):
            #expect(cache == [revalidated], "\(file)")
            kinds.insert("manifest")
        case _ where file.hasPrefix("assets/"),
            _ where file.hasPrefix("search/") && file.hasSuffix(".json"):
            #expect(cache == [immutable], "\(file)")
            kinds.insert(file.components(separatedBy: "/").dropLast().last ?? "")
        default:
            #expect(cache == nil, "\(file)")
            kinds.insert("page")
        }
    }
    #expect(kinds.isSuperset(of: ["page", "manifest", "assets", "terms", "folding"]), "\(kinds)")
    #expect(rules.fields(for: "/elsewhere") == [:] || base == "/")
}

@Test func aCopiedFileAmongTheAssetsIsAskedForAnew() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A
        -- Content/assets/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        """)
    try site.build()
    let rules = HeaderRules(try site.output("_headers"))
    #expect(rules.fields(for: "/assets/logo.svg")["Cache-Control"] == nil)
    for file in try site.folder.snapshot("Public/assets").paths where file != "logo.svg" {
        #expect(rules.fields(for: "/assets/" + file)["Cache-Control"] == [immutable], "\(file)")
    }
    #expect(!(try site.output("_nginx.conf")).contains("\"(?s)^/assets/.*$\""))
}

@Test func theRulesStayBelowTheLimitsOfCloudflare() throws {
    let letters = "abcdefgh".map(String.init)
    let locales = letters.flatMap { first in letters.prefix(5).map { first + $0 } }
    let pages = locales.map { "-- Content/\($0)/a.md --\n# A" }
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [\(locales.joined(separator: ", "))]
        \(pages.joined(separator: "\n"))
        """)
    try site.build()
    let rules = HeaderRules(try site.output("_headers"))
    #expect(rules.rules.count <= 100)
    #expect(rules.lines.allSatisfy { $0.utf8.count <= 2_000 })
    #expect(rules.rules.allSatisfy { $0.pattern.count { $0 == "*" } <= 1 }, "one splat a pattern")
}

@Test func twinsAndFeedsHaveTheirTypes() throws {
    let site = try largeSite(url: "https://help.example.com/")
    try site.build()
    let rules = HeaderRules(try site.output("_headers"))
    for twin in ["/index.md", "/faq/late-funds.md", "/zh-CN/articles/a.md"] {
        let fields = rules.fields(for: twin)
        #expect(fields["Content-Type"] == ["text/markdown; charset=utf-8"], "\(twin)")
        #expect(fields["X-Robots-Tag"] == ["noindex"], "\(twin)")
    }
    for feed in ["/feed.xml", "/zh-CN/feed.xml"] {
        #expect(
            rules.fields(for: feed)["Content-Type"] == ["application/atom+xml; charset=utf-8"],
            "\(feed)")
    }
}

@Test(arguments: ["_headers", "_redirects", "_nginx.conf"])
func aFileOfTheContentIsNoneOfThoseForHosts(name: String) throws {
    let site = try TestSite("-- Content/a.md --\n# A\n-- Content/\(name) --\nmine")
    #expect(try site.codes == ["duplicate-address"])
}
