import Foundation
import SiteModel
import TestSupport
import Testing

@testable import SiteBuilder

private let immutable = "public, max-age=31536000, immutable"
private let revalidated = "public, max-age=0, must-revalidate"

/// The path of a file of the output as browsers ask for it.
private func address(_ file: String, below base: String) -> String {
    let page = file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file
    return base + page.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)!
}

@Test(arguments: [
    // Text for search files of every kind takes more than fits into the manifest.
    ("https://help.example.com/", "/", 90, ["assets", "folding", "manifest", "page", "terms"]),
    ("https://example.com/help/", "/help/", 1, ["assets", "folding", "manifest", "page"]),
])
func whatHasAHashInItsNameIsKeptAndNothingElse(
    url: String, base: String, articles: Int, expected: [String]
) throws {
    let pages = (1...articles).map { number in
        let words = (1...220).map { "word\(number * 7919 % 1009 + $0)" }.joined(separator: " ")
        return "-- Content/en/articles/a\(number).md --\n# Article \(number)\n\n\(words)\n"
    }
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: \(url)
        locales: [en, zh-CN]
        -- Content/zh-CN/articles/甲.md --
        # 甲
        \(pages.joined())
        """)
    let rules = HeaderRules(try #require(try site.hostFiles()["_headers"]))
    let builder = try #require(SiteBuilder(try site.load(), threads: 2))
    var kinds: Set<String> = []
    for file in (builder.files() + builder.searchFiles().files).map(\.path) {
        let fields = rules.fields(for: address(file, below: base))
        #expect(fields.values.allSatisfy { $0.count == 1 }, "\(file): \(fields)")
        #expect(fields["X-Content-Type-Options"] == ["nosniff"], "\(file)")
        let cache = fields["Cache-Control"]
        if file.hasSuffix("/manifest.json") {
            #expect(cache == [revalidated], "\(file)")
            kinds.insert("manifest")
        } else if file.hasPrefix("assets/") || file.hasPrefix("search/") && file.hasSuffix(".json")
        {
            #expect(cache == [immutable], "\(file)")
            kinds.insert(
                file.components(separatedBy: "/").first {
                    $0 != "search" && $0 != "en" && $0 != "zh-CN"
                }!)
        } else {
            #expect(cache == nil, "\(file)")
            kinds.insert("page")
        }
    }
    #expect(kinds.isSuperset(of: expected), "\(kinds)")
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
    let files = try site.hostFiles()
    let rules = HeaderRules(try #require(files["_headers"]))
    #expect(rules.fields(for: "/assets/logo.svg")["Cache-Control"] == nil)
    let assets = try #require(try site.load().theme).assets.assets.map(\.permalink.path)
    #expect(assets.count > 5)
    for asset in assets {
        #expect(rules.fields(for: asset)["Cache-Control"] == [immutable], "\(asset)")
    }
    #expect(try #require(files["_nginx.conf"]).contains("^/assets/") == true)
    #expect(try #require(files["_nginx.conf"]).contains("^/assets/.*") == false)
}

@Test(arguments: [
    ("-- Content/assets/guide.md --\n# Guide", "/assets/guide/"),
    ("-- Content/assets.md --\n# Assets", "/assets/"),
    (
        "-- Content/a.md --\n---\naliases: [/assets/old/, /assets/old.html]\n---\n# A",
        "/assets/old/"
    ),
])
func aPageAmongTheAssetsIsAskedForAnew(page: String, address: String) throws {
    let site = try TestSite(page)
    let files = try site.hostFiles()
    let rules = HeaderRules(try #require(files["_headers"]))
    for path in [address, address.dropLast() + ".html", address.dropLast() + ".md"] {
        #expect(rules.fields(for: path)["Cache-Control"] == nil, "\(path)")
    }
    for asset in try #require(try site.load().theme).assets.assets.map(\.permalink.path) {
        #expect(rules.fields(for: asset)["Cache-Control"] == [immutable], "\(asset)")
    }
    #expect(try #require(files["_nginx.conf"]).contains("^/assets/.*") == false)
}

@Test func rulesThatMayBeTooManyComeLast() throws {
    let site = try TestSite(
        "-- Content/a.md --\n# A\n-- Content/assets/logo.svg --\n<svg/>\n"
            + (0..<100).map { "-- Templates/assets/icon-\($0).svg --\n<svg/>\n" }.joined())
    let rules = HeaderRules(try #require(try site.hostFiles()["_headers"])).rules.map(\.pattern)
    #expect(rules.count > 100)
    let assets = try #require(rules.firstIndex { $0.hasPrefix("/assets/") })
    #expect(rules[assets...].allSatisfy { $0.hasPrefix("/assets/") })
    for general in ["/*", "/search/:any/manifest.json", "/*.md", "/feed.xml"] {
        #expect(rules[..<assets].contains(general), "\(general)")
    }
    #expect(rules[..<assets].count { $0.hasPrefix("/search/:any/") } == 5)
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
    let rules = HeaderRules(try #require(try site.hostFiles()["_headers"]))
    #expect(rules.rules.count <= 100)
    #expect(rules.lines.allSatisfy { $0.utf8.count <= 2_000 })
    #expect(rules.rules.allSatisfy { $0.pattern.count { $0 == "*" } <= 1 }, "one splat a pattern")
}

@Test func twinsAndFeedsHaveTheirTypes() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/en/articles/a.md --
        # A
        -- Content/zh-CN/articles/a.md --
        # 甲
        """)
    let rules = HeaderRules(try #require(try site.hostFiles()["_headers"]))
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
