import Foundation
import Testing

/// A host sends the page for any address, however deep: a relative link in it would lead elsewhere each time.
@Test(arguments: [
    ("https://help.example.com/", "/"), ("https://example.com/help/", "/help/"),
])
func thePageForWhatIsMissingWorksBelowAnyPath(url: String, base: String) throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: \(url)
        locales: [en, zh-CN]
        -- Content/en/faq/lost.md --
        ---
        question: Lost?
        answer: Look again.
        ---
        -- Content/zh-CN/articles/a.md --
        # 甲
        """)
    try site.build()
    for (file, prefix) in [("404.html", base), ("zh-CN/404.html", base + "zh-CN/")] {
        let page = try site.output(file)
        let addresses = page.matches(
            of: /(?:href|src|action|data-module|data-manifest)="([^"]*)"/
        ).map { String($0.1) }
        #expect(addresses.count > 8)
        for address in addresses where address != "#main" {
            #expect(
                address.hasPrefix(base) || address.hasPrefix("https://"), "\(address) in \(file)")
        }
        #expect(addresses.contains(prefix), "a link to the home page in \(file)")
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!page.contains("rel=\"canonical\""), "nothing has the address of what is missing")
    }
}

@Test(arguments: [
    ("https://help.example.com/", "https://help.example.com/"),
    ("https://example.com/help/", "https://example.com/help/"),
])
func everyPageForEnginesNamesItsOwnAddress(url: String, origin: String) throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: \(url)
        -- Content/guide/a.md --
        # A
        """)
    try site.build()
    for (file, path) in [("index.html", ""), ("guide/a/index.html", "guide/a/")] {
        let page = try site.output(file)
        #expect(page.contains("<link rel=\"canonical\" href=\"\(origin)\(path)\">"), "\(file)")
        #expect(page.contains("<meta property=\"og:url\" content=\"\(origin)\(path)\">"), "\(file)")
    }
}
