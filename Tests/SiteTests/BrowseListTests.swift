import Foundation
import Testing

/// The list by topic that the search page shows to whoever does not search.
@Test func theSearchPageListsTheSiteByTopicAndThenWhatHasNone() throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: normal}
        - {id: other, urgency: normal}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/topics/other.md --
        ---
        name: Other
        description: All the rest.
        ---
        -- Content/faq/late.md --
        ---
        question: Late?
        answer: Wait.
        topic: funds
        ---
        -- Content/fees.md --
        ---
        title: Fees
        topic: funds
        ---
        -- Content/about.md --
        ---
        title: About
        ---
        -- Content/guides/index.md --
        ---
        title: Guides
        ---
        -- Content/guides/limits.md --
        ---
        title: Limits
        topic: funds
        ---
        -- Content/guides/start.md --
        ---
        title: Start
        ---
        -- Content/guides/more/deep.md --
        ---
        title: Deep
        ---
        """)
    try site.build()
    let links = try site.main("search/index.html").components(separatedBy: "id=\"browse\"")[1]
        .components(separatedBy: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(
        links == [
            "/topics/funds/", "/faq/late/", "/fees/", "/guides/limits/", "/topics/other/",
            "/guides/", "/guides/start/", "/guides/more/", "/guides/more/", "/guides/more/deep/",
            "/about/",
        ])
}

@Test func theSearchPageHasRoomForAllGroupsAndTheirOwnPagesHaveTheRest() throws {
    func questions(_ count: Int, of topic: String) -> String {
        (1...count).map {
            "-- Content/faq/\(topic)\($0).md --\n---\nquestion: Q\($0)?\nanswer: A.\ntopic: \(topic)\n---\n"
        }.joined()
    }
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: today}
        - {id: other, urgency: normal}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/topics/other.md --
        ---
        name: Other
        ---

        """ + questions(600, of: "funds") + questions(20, of: "other"))
    try site.build()
    let page = try site.main("search/index.html")
    #expect(page.components(separatedBy: "href=\"/faq/funds").count - 1 == 480)
    #expect(page.components(separatedBy: "href=\"/faq/other").count - 1 == 20)
    #expect(page.contains("<a class=\"more\" href=\"/topics/funds/\">"))
    #expect(!page.contains("<a class=\"more\" href=\"/topics/other/\">"))
}
