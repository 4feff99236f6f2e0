import Testing

@Test func aFormerAddressLeadsToThePage() throws {
    let site = try TestSite(
        """
        -- Content/new.md --
        ---
        aliases: [/old/page/, /older.html]
        ---
        # New
        """)
    try site.build()
    for path in ["old/page/index.html", "older.html"] {
        let stub = try site.output(path)
        #expect(stub.contains("url=/new/"), "\(path)")
        #expect(stub.contains("<a href=\"/new/\""), "\(path)")
        #expect(stub.contains("href=\"https://help.example.com/new/\""), "canonical in \(path)")
    }
    #expect(!(try site.output("sitemap.xml")).contains("old"))
}

@Test(arguments: [
    "-- Content/guide.md --\n# A\n-- Content/guide/index.md --\n# B",
    "-- Content/Guide.md --\n# A\n-- Content/guide.md --\n# B",
    "-- Content/e\u{301}.md --\n# A\n-- Content/\u{E9}.md --\n# B",
    "-- Content/search.md --\n# A",
    "-- Content/a.md --\n---\naliases: [/b/]\n---\n# A\n-- Content/b.md --\n# B",
    "-- Content/home.md --\n# A\n-- Content/index.md --\n# B",
    "-- Content/a.md --\n# A\n-- Content/a --\nno page",
    "-- Content/robots.txt --\nmine\n-- Content/a.md --\n# A",
    "-- Content/a.md --\n# A\n-- Content/search/en/manifest.json --\nmine",
])
func twoPagesMayNotShareAnAddress(archive: String) throws {
    let site = try TestSite(archive)
    #expect(try site.codes.contains("duplicate-address"))
}

@Test(arguments: [
    (
        "-- Content/search/en/terms/a.md --\n# A", "Content/search/en/terms/a.md:1:1",
        "move the page to another folder"
    ),
    (
        "-- Content/search/en.md --\n# A", "Content/search/en.md:1:1",
        "move the page to another folder"
    ),
    (
        "-- Content/search/en/a.svg --\n<svg/>", "Content/search/en/a.svg",
        "move the file to another folder"
    ),
    (
        "-- Content/a.md --\n---\naliases: [/search/en/old/]\n---\n# A", "Content/a.md:2:11",
        "write another address, or remove it"
    ),
])
func nothingButTheSearchLiesInItsFolder(archive: String, place: String, mend: String) throws {
    let site = try TestSite(archive)
    // A page there also takes the address of the search page, by the folders that it lies in.
    let lines = try site.lines.filter { !$0.hasSuffix("[duplicate-address]") }
    #expect(lines == ["\(place) [duplicate-address] \(mend)"])
}

@Test func aFormerAddressMayLieBesideTheFoldersOfTheSearch() throws {
    let site = try TestSite("-- Content/a.md --\n---\naliases: [/search/tips/]\n---\n# A")
    try site.expectDiagnostics([])
}

@Test(arguments: ["/old", "/a/../b/", "//b/", "/b/?x/"])
func aFormerAddressThatNoHostCanServeIsRefused(alias: String) throws {
    let site = try TestSite("-- Content/a.md --\n---\naliases: [\(alias)]\n---\n# A")
    #expect(try site.codes == ["bad-alias"])
}

@Test func theSecondLocaleStandsBelowItsTag() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/help/
        locales: [zh-CN, en]
        -- Content/zh-CN/articles/a.md --
        # 甲
        -- Content/en/articles/a.md --
        # A
        """)
    try site.build()
    #expect(try site.output("articles/a/index.html").contains("<html lang=\"zh-CN\""))
    let english = try site.output("en/articles/a/index.html")
    #expect(english.contains("<html lang=\"en\""))
    #expect(english.contains("href=\"/help/en/\""))
    #expect(site.has("en/404.html") && site.has("en/search/index.html"))
    #expect(site.has("search/en/manifest.json") && site.has("search/zh-CN/manifest.json"))
}

@Test func aLongListIsSplitOverPages() throws {
    let pages = (1...450).map { "-- Content/many/p\($0).md --\n# Page \($0)" }
    let site = try TestSite(pages.joined(separator: "\n"))
    try site.build()
    #expect(site.has("many/page/2/index.html") && site.has("many/page/3/index.html"))
    #expect(!site.has("many/page/4/index.html"))
    let parts = try ["many/index.html", "many/page/2/index.html", "many/page/3/index.html"].map(
        site.main)
    for number in 1...450 {
        let link = "href=\"/many/p\(number)/\""
        #expect(parts.filter { $0.contains(link) }.count == 1, "page \(number) is listed once")
    }
    #expect(parts[0].contains("href=\"/many/page/2/\""))
    #expect(parts[1].contains("href=\"/many/\"") && parts[1].contains("href=\"/many/page/3/\""))
}
