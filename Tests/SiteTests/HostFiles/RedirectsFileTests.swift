import Foundation
import Testing

/// The rules of `_redirects`, each by its three words.
private func rules(_ text: String) -> [[String]] {
    text.components(separatedBy: "\n").filter { !$0.isEmpty && !$0.hasPrefix("#") }
        .map { $0.components(separatedBy: " ") }
}

@Test func eachFormerAddressHasALine() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/en/articles/new.md --
        ---
        aliases: [/old/page/, /older.html, "/旧 页/", "/%E6%97%A7/", /a:b/, /all*/]
        ---
        # New
        -- Content/zh-CN/articles/新.md --
        ---
        aliases: [/zh-CN/old/, /zh-CN/articles/new/]
        ---
        # 新
        """)
    expectRules(
        try site.hostFiles()["_redirects"],
        [
            "/a%3Ab/ /articles/new/ 301",
            "/all%2A/ /articles/new/ 301",
            "/old/page/ /articles/new/ 301",
            "/older.html /articles/new/ 301",
            "/zh-CN/articles/new/ /zh-CN/articles/%E6%96%B0/ 301",
            "/zh-CN/old/ /zh-CN/articles/%E6%96%B0/ 301",
            "/%E6%97%A7%20%E9%A1%B5/ /articles/new/ 301",
            "/%E6%97%A7/ /articles/new/ 301",
        ])
}

@Test func aBasePathStandsOnBothSides() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://example.com/help/
        -- Content/new.md --
        ---
        aliases: [/old/]
        ---
        # New
        """)
    expectRules(try site.hostFiles()["_redirects"], ["/help/old/ /help/new/ 301"])
}

@Test func aSiteWithoutFormerAddressesHasNoList() throws {
    let site = try TestSite("-- Content/a.md --\n# A")
    let files = try site.hostFiles()
    #expect(files["_redirects"] == nil)
    #expect(try #require(files["_nginx.conf"]).contains("return 301") == false)
}

/// A loop needs a rule over a page; that is an error already where it is written.
@Test(arguments: ["/b/", "/B/", "/b/index.html", "/", "/404.html", "/search/", "/a/"])
func noRuleStandsOverAPage(alias: String) throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        ---
        aliases: [\(alias)]
        ---
        # A
        -- Content/b.md --
        # B
        """)
    let codes = Set(try site.codes)
    #expect(!codes.isEmpty && codes.isSubset(of: ["duplicate-address", "bad-alias"]), "\(codes)")
}

/// Beyond the limits, too, a page stands at each former address and leads on.
@Test func theLimitsOfHostsAreMarkedWhereTheyAreReached() throws {
    let aliases = (0..<10_001).map { "/old/\(10_000 + $0)/" }.joined(separator: ", ")
    let site = try TestSite("-- Content/a.md --\n---\naliases: [\(aliases)]\n---\n# A")
    let files = try site.hostFiles()
    let text = try #require(files["_redirects"])
    #expect(rules(text).count == 10_001)
    let parts = text.components(separatedBy: "# Cloudflare Pages reads no further")
    #expect(parts.count == 2 && rules(parts[0]).count == 2_000)
    let include = try #require(files["_nginx.conf"])
    #expect(include.components(separatedBy: "return 301 ").count == 10_001)
    #expect(
        include.hasSuffix(
            "# There are more former addresses than nginx is fit for: at the others pages lead on.\n"
        ))
}

private func expectRules(
    _ text: String?, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(
        rules(text ?? "").map { $0.joined(separator: " ") } == expected,
        sourceLocation: sourceLocation)
}
