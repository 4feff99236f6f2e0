import Foundation
import TestSupport
import Testing

private func feed(_ archive: String, path: String = "feed.xml") throws -> AtomDocument {
    let site = try TestSite(archive)
    try site.build()
    return try AtomDocument(try site.folder.bytes("Public/" + path))
}

private func page(_ name: String, _ facts: String, title: String = "A") -> String {
    "-- Content/\(name).md --\n---\ntitle: \(title)\n\(facts)\n---\n"
}

@Test func theFeedIsAsTheStandardSays() throws {
    let feed = try feed(
        """
        -- Content/site.yaml --
        title: Help & more
        description: Help <here>.
        url: https://help.example.com/help/
        publisher: {name: "Guide \\"A\\"", relation: official}
        -- Content/a.md --
        ---
        title: "First & <b>*"
        description: "What \\"it\\" says."
        published: 2026-10-01
        updated: 2026-11-02
        ---
        -- Content/ü b.md --
        ---
        title: Second
        published: 2026-11-03
        ---
        -- Content/c.md --
        # Without a day
        """)
    #expect(feed.faults == [])
    #expect(feed.language == "en")
    #expect(feed.texts(of: "id") == ["https://help.example.com/help/feed.xml"])
    #expect(feed.texts(of: "title") == ["Help & more"])
    #expect(feed.texts(of: "subtitle") == ["Help <here>."])
    #expect(feed.texts(of: "updated") == ["2026-11-03T00:00:00Z"])
    #expect(feed.authors == ["Guide \"A\""])
    #expect(
        feed.links == [
            "self https://help.example.com/help/feed.xml",
            "alternate https://help.example.com/help/",
        ])
    #expect(feed.entries.map { $0["title"] } == ["Second", "First & <b>*"])
    #expect(
        feed.entries.map { $0["id"] } == [
            "https://help.example.com/help/%C3%BC%20b/", "https://help.example.com/help/a/",
        ])
    #expect(feed.entries[1]["link"] == "https://help.example.com/help/a/")
    #expect(feed.entries[1]["updated"] == "2026-11-02T00:00:00Z")
    #expect(feed.entries[1]["published"] == "2026-10-01T00:00:00Z")
    #expect(feed.entries[1]["summary"] == "What \"it\" says.")
    #expect(feed.entries[0]["summary"] == nil)
}

@Test func theFeedLeavesOutWhatNobodyIsToFindThere() throws {
    let feed = try feed(
        page("draft", "draft: yes\nupdated: 2026-11-01") + page("later", "published: 2026-12-01")
            + page("gone", "updated: 2026-01-01\nexpires: 2026-02-01")
            + page("hidden", "noindex: yes\nupdated: 2026-11-01")
            + page("shown", "updated: 2026-11-01", title: "Shown")
            + page("unsearched", "search: off\nupdated: 2026-11-01", title: "Unsearched"))
    #expect(feed.entries.map { $0["title"] } == ["Shown", "Unsearched"])
}

@Test func theNewestFiftyPagesAreInTheFeed() throws {
    let pages = (1...60).map { number in
        page(
            "p\(number)",
            "updated: 2026-0\(number % 2 + 1)-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)")
    }
    let feed = try feed(pages.joined())
    #expect(feed.entries.count == 50)
    let order = feed.entries.map { ($0["updated"] ?? "", $0["id"] ?? "") }
    #expect(order.map(\.0) == order.map(\.0).sorted(by: >))
    for (left, right) in zip(order, order.dropFirst()) where left.0 == right.0 {
        #expect(left.1 < right.1)
    }
    #expect(feed.texts(of: "updated") == [order[0].0])
}

@Test func aListThatIsSplitIsOneEntry() throws {
    let pages = (1...210).map { "-- Content/many/p\($0).md --\n# Page \($0)\n" }
    let feed = try feed(pages.joined() + page("many/index", "updated: 2026-11-01", title: "Many"))
    #expect(feed.entries.map { $0["title"] } == ["Many"])
}

@Test func aSiteWithoutADayHasNoFeed() throws {
    let site = try TestSite("-- Content/a.md --\n# A")
    try site.build()
    #expect(!site.has("feed.xml"))
    #expect(!(try site.output("a/index.html")).contains("atom+xml"))
}

@Test func eachLocaleHasItsFeedAndItsPagesLeadToIt() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/help/
        locales: [zh-CN, en]
        -- Content/zh-CN/articles/a.md --
        # 甲
        -- Content/en/articles/a.md --
        ---
        title: A
        updated: 2026-11-01
        ---
        """)
    try site.build()
    #expect(!site.has("feed.xml"))
    let feed = try AtomDocument(try site.folder.bytes("Public/en/feed.xml"))
    #expect(feed.faults == [])
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/help/en/feed.xml\">"
    for path in ["en/index.html", "en/articles/a/index.html", "en/404.html"] {
        #expect(try site.output(path).contains(link), "\(path)")
    }
    #expect(!(try site.output("index.html")).contains("atom+xml"))
}

@Test(arguments: [
    (#""]]> & &amp; <![CDATA[ \" '""#, "]]> & &amp; <![CDATA[ \" '"),
    (#""\U0001F600\u0085\uFFFD""#, "😀\u{85}\u{FFFD}"),
    ("'<?xml version=\"1.1\"?><!DOCTYPE x>'", "<?xml version=\"1.1\"?><!DOCTYPE x>"),
])
func aHostileTitleLeavesTheFeedWellFormed(written: String, read: String) throws {
    let feed = try feed(page("a", "updated: 2026-11-01\ndescription: \(written)", title: written))
    #expect(feed.faults == [])
    #expect(feed.entries[0]["title"] == read)
    #expect(feed.entries[0]["summary"] == read)
}

@Test func whatXMLCannotHoldIsNotInTheFeed() throws {
    let feed = try feed(
        "-- Content/a.md --\n---\nupdated: 2026-11-01\n---\n# a\u{1}\u{8}\u{1F}b\u{FFFE}c\u{FFFF}d\n"
    )
    #expect(feed.faults == [])
    #expect(feed.entries[0]["title"] == "abcd")
}
