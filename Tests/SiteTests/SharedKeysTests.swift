import Metadata
import Mustache
import TestSupport
import Testing

@testable import SiteBuilder
@testable import SiteModel

/// Keys marked as shared are read from one page of a kind and locale: each other page must say the same.
@Test(arguments: [("", "2026-11-26"), ("/Tests/OfficialSite", OfficialSite.today)])
func aPageIsAsItWouldBeIfPagesSharedNothing(folder: String, today: String) throws {
    let loaded = try SiteLoader.load(
        SiteRequest(
            folder: SharedFolder.checkout + folder, builtInTheme: try TestSite.theme.get(),
            today: { _ in CalendarDate(iso8601: today)! }))
    let site = try #require(loaded.site)
    let theme = try #require(loaded.theme)
    let renderer = SiteRenderer(site: site, theme: theme)
    for (index, page) in site.pages.enumerated() {
        let kind = PageKind(page.content)
        var alone: [UInt8] = []
        theme.templates.prepared(kind.rawValue, theme.contexts[kind])
            .render(PageView(all: renderer.view, index: index), into: &alone)
        let file = renderer.page(index)
        #expect(try file.content.bytes() == alone, "\(page.permalink.path)")
    }
}
