import SiteBuilder
import Testing

private let pages = """
    -- Content/draft.md --
    ---
    draft: yes
    ---
    # A draft
    -- Content/future.md --
    ---
    published: 2026-11-24
    ---
    # Tomorrow
    -- Content/past.md --
    ---
    expires: 2026-11-22
    ---
    # Yesterday
    -- Content/last.md --
    ---
    expires: 2026-11-23
    ---
    # Last day
    -- Content/first.md --
    ---
    published: 2026-11-23
    ---
    # First day
    """

@Test func draftsFutureAndExpiredPagesAreLeftOut() throws {
    let site = try TestSite(pages)
    try site.build()
    for page in ["draft", "future", "past"] { #expect(!site.has("\(page)/index.html"), "\(page)") }
    for page in ["last", "first"] { #expect(site.has("\(page)/index.html"), "\(page)") }
    let search = try site.output("sitemap.xml")
    #expect(!search.contains("draft"))
}

@Test func draftsAndTheFutureAreShownWhenAskedFor() throws {
    let site = try TestSite(pages)
    site.drafts = true
    try site.build()
    for page in ["draft", "future", "last", "first"] {
        #expect(site.has("\(page)/index.html"), "\(page)")
    }
    #expect(!site.has("past/index.html"), "what expired is gone")
}

@Test func aPageThatIsNoLongerShownIsDeletedFromTheOutput() throws {
    let site = try TestSite(pages)
    try site.build()
    site.today = "2026-11-24"
    let summary = try site.build()
    #expect(!site.has("last/index.html"))
    #expect(site.has("future/index.html"))
    #expect(summary.output.deleted >= 1)
}

@Test func aLinkToADraftSaysThatItIsOne() throws {
    let site = try TestSite(
        pages + """

            -- Content/linking.md --
            # Linking

            See [this](draft.md).
            """)
    #expect(try site.codes == ["broken-link"])
    #expect(try site.notes == ["the page is left out: it is a draft"])
}
