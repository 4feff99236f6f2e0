import Foundation
import SourceText
import Testing

@testable import SiteBuilder

private let pages = """
    -- Content/site.yaml --
    title: Test
    url: https://example.com/help/
    -- Content/a.md --
    ---
    updated: 2026-11-20
    aliases: [/old/]
    ---
    # A
    -- Content/b.md --
    ---
    noindex: yes
    ---
    # B
    -- Content/丙.md --
    # C
    """

private func locations(_ text: String) -> [String] {
    text.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
}

@Test func theSitemapListsWhatEnginesAreToFindWithItsDay() throws {
    let site = try TestSite(pages)
    try site.build()
    let text = try site.output("sitemap.xml")
    #expect(
        locations(text) == [
            "https://example.com/help/", "https://example.com/help/a/",
            "https://example.com/help/%E4%B8%99/",
        ])
    // The day comes from the metadata alone: a page without one has none.
    #expect(text.ranges(of: "<lastmod>").count == 1)
    #expect(text.contains("<loc>https://example.com/help/a/</loc><lastmod>2026-11-20</lastmod>"))
    #expect(
        try site.output("robots.txt").hasSuffix("Sitemap: https://example.com/help/sitemap.xml\n"))
}

@Test func aSiteWhosePagesAreAllLeftOutHasNoSitemap() throws {
    let site = try TestSite(
        "-- Content/home.md --\n---\ntitle: Home\nnoindex: yes\n---\nText\n"
            + "-- Content/b.md --\n---\nnoindex: yes\n---\n# B")
    try site.build()
    #expect(!site.has("sitemap.xml"))
    #expect(try site.output("robots.txt") == "User-agent: *\nAllow: /\n")
}

@Test func aSitemapWithMoreAddressesThanOneFileMayHoldIsAnIndexOfSeveral() throws {
    let loaded = try TestSite(pages).load()
    let site = try #require(loaded.site)
    func texts(most: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: Sitemap.files(site, most: most).map { file in
                let bytes = (try? file.content.bytes()) ?? []
                return (file.path, String(decoding: bytes, as: UTF8.self))
            })
    }
    let whole = texts(most: 3)
    #expect(whole.keys.sorted() == ["sitemap.xml"])
    let parts = texts(most: 2)
    #expect(parts.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    #expect(
        locations(parts["sitemap.xml"]!) == [
            "https://example.com/help/sitemap-1.xml", "https://example.com/help/sitemap-2.xml",
        ])
    #expect(
        locations(parts["sitemap-1.xml"]!) + locations(parts["sitemap-2.xml"]!)
            == locations(whole["sitemap.xml"]!))
}
