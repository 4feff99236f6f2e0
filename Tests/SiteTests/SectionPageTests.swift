import Testing

@Test func aPageBesideAFolderOfItsNameIsTheFoldersPage() throws {
    let site = try TestSite(
        """
        -- Content/guides.md --
        ---
        title: All guides
        ---
        Words about guides. See [cards](guides/cards.md).
        -- Content/guides/cards.md --
        ---
        title: Cards
        ---
        Back to [all guides](../guides.md).

        """)
    try site.build()
    #expect(try site.main("guides/index.html").contains("Words about guides."))
    #expect(try site.main("guides/index.html").contains("href=\"/guides/cards/\""))
    #expect(try site.main("guides/cards/index.html").contains("href=\"/guides/\">all guides</a>"))
}

@Test func aPageBesideAFolderThatHoldsOnlyFoldersIsTheFoldersPage() throws {
    let site = try TestSite(
        """
        -- Content/guides.md --
        ---
        title: All guides
        ---
        Words about guides.
        -- Content/guides/cards/index.md --
        ---
        title: Cards
        ---
        -- Content/guides/cards/lost/index.md --
        ---
        title: Lost cards
        ---

        """)
    #expect(try site.codes == [])
    try site.build()
    let page = try site.main("guides/index.html")
    #expect(page.contains("Words about guides."))
    #expect(page.contains("href=\"/guides/cards/\""))
    #expect(try site.main("guides/cards/index.html").contains("href=\"/guides/cards/lost/\""))
}

@Test func aFolderWithAPageInsideAndOneBesideItIsAMistake() throws {
    let site = try TestSite(
        """
        -- Content/guides.md --
        ---
        title: All guides
        ---
        -- Content/guides/index.md --
        ---
        title: Guides
        ---

        """)
    #expect(try site.codes.contains("duplicate-address"))
}
