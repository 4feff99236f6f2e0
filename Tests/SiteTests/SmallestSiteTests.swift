import Testing

@Test func aTitleAnAddressAndOneHeadingMakeASite() throws {
    let site = try TestSite(
        """
        -- Content/hello.md --
        # Hello there

        How to get **money** back.
        """)
    try site.build()
    let page = try site.output("hello/index.html")
    #expect(page.ranges(of: "Hello there</h1>").count == 1, "the title stands once")
    #expect(
        try site.main("hello/index.html").contains("<p>How to get <strong>money</strong> back.</p>")
    )
    #expect(page.contains("<title>Hello there · Test</title>"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://help.example.com/hello/\""))
    #expect(try site.output("index.html").contains("href=\"/hello/\""))
    for path in [
        "404.html", "search/index.html", "sitemap.xml", "robots.txt", "search/en/manifest.json",
    ] {
        #expect(site.has(path), "\(path)")
    }
    #expect(!site.has("contact/index.html"), "a site without channels has no contact guide")
    #expect(!site.has("faq/index.html"), "a site without questions has no list of them")
}

@Test func aFolderOfPlainFilesBecomesSections() throws {
    let site = try TestSite(
        """
        -- Content/guide/first.md --
        # First
        -- Content/guide/second.md --
        # Second
        -- Content/guide/deep/third.md --
        # Third
        -- Content/guide/index.md --
        # The guide
        """)
    try site.build()
    let section = try site.main("guide/index.html")
    #expect(section.contains("href=\"/guide/first/\""))
    #expect(section.contains("href=\"/guide/deep/\""))
    #expect(try site.main("guide/deep/index.html").contains("href=\"/guide/deep/third/\""))
    let first = try site.output("guide/first/index.html")
    #expect(first.contains("href=\"/guide/second/\""), "the next page is linked")
    let third = try site.output("guide/deep/third/index.html")
    let breadcrumb = ["href=\"/\"", "href=\"/guide/\"", "href=\"/guide/deep/\""]
    for link in breadcrumb { #expect(third.contains(link), "\(link)") }
}

@Test func aPageNamedInChineseKeepsItsLettersOnDiskAndIsEncodedInLinks() throws {
    let site = try TestSite(
        """
        -- Content/指南/开始.md --
        # 开始
        -- Content/other.md --
        # Other

        [开始](指南/开始.md)
        """)
    try site.build()
    #expect(site.has("指南/开始/index.html"))
    #expect(
        try site.main("other/index.html").contains(
            "href=\"/%E6%8C%87%E5%8D%97/%E5%BC%80%E5%A7%8B/\""))
}

@Test func missingFilesAreToldByName() throws {
    let site = try TestSite("-- Content/page.md --\n# Page")
    try site.remove("Content/site.yaml")
    #expect(try site.codes == ["missing-file"])
}
