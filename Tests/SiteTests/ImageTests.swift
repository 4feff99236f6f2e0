import Testing

@Test func anImageTellsItsSizeBeforeItComes() throws {
    let site = try TestSite(
        """
        -- Content/hello.md --
        # Hello
        ![A way](way.svg)
        -- Content/way.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"></svg>
        """)
    try site.build()
    let page = try site.output("hello/index.html")
    let attributes = "loading=\"lazy\" decoding=\"async\""
    #expect(
        page.contains(
            "<img src=\"/way.svg\" width=\"320\" height=\"200\" \(attributes) alt=\"A way\" />"))
}

@Test func anImageThatIsNoneIsShownWithoutASize() throws {
    let site = try TestSite(
        """
        -- Content/hello.md --
        # Hello
        ![A way](way.png)
        -- Content/way.png --
        GIF89a
        """)
    try site.build()
    #expect(try site.output("hello/index.html").contains("<img src=\"/way.png\" loading=\"lazy\""))
}
