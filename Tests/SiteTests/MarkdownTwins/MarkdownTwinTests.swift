import TestSupport
import Testing

private func built(_ archive: String) throws -> TestSite {
    let site = try TestSite(archive)
    try site.build()
    return site
}

@Test func aTwinHoldsWhatThePageShows() throws {
    let site = try built(
        #"""
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/help/
        publisher: {name: A *guide*, relation: independent, about: Tally}
        -- Content/topics.yaml --
        - {id: funds, urgency: today}
        -- Content/topics/funds.md --
        ---
        name: Money [lost]
        prepare: [The amount]
        ---
        -- Content/faq/late.md --
        ---
        question: "Where is my *money*?"
        answer: |
          It is 1 < 2 days
          on its way.
        topic: funds
        escalate: ["After a day, see <faq:other> or `<faq:late>`."]
        prepare: ["The **number**\n\n- or the date"]
        related: [other]
        sources: [{title: "A | B", url: "https://example.com/(a)", basis: press, published: 2026-01-02}]
        updated: 2026-11-05
        ---
        See [the guide](../guides/a.md#steps), [below](#late) and <topic:funds>.

        ## Late {#late}

        ![A map](map.png) of [there](https://example.com/a?b=1&c=2):

            <faq:other>
        -- Content/faq/map.png --
        -
        -- Content/faq/other.md --
        ---
        question: Another
        answer: Yes.
        topic: funds
        ---
        -- Content/guides/a.md --
        # Guide

        ## Steps
        """#)
    expectEqualText(
        try site.output("faq/late.md"),
        #"""
        Web page: <https://help.example.com/help/faq/late/>

        Run by A \*guide\*, not affiliated with Tally

        # Where is my \*money\*?

        ## In short (Deal with it today)

        It is 1 \< 2 days on its way.

        See [the guide](https://help.example.com/help/guides/a/#steps), [below](https://help.example.com/help/faq/late/#late) and [Money \[lost\]](https://help.example.com/help/topics/funds/).

        ## Late {#late}

        ![A map](https://help.example.com/help/faq/map.png) of [there](https://example.com/a?b=1&c=2):

            <faq:other>

        ## When to contact support

        - After a day, see [Another](https://help.example.com/help/faq/other/) or `<faq:late>`.

        ## Have this ready

        - The **number**

          - or the date
        - The amount

        Never write down a password, PIN or verification code, and never tell anybody. Support does not need them.

        ## Read next

        - [Another](https://help.example.com/help/faq/other/): Yes.

        ## Sources

        - [A \| B](https://example.com/%28a%29) (Press or third party, Published 2 January 2026)

        Updated 5 November 2026

        """#)
}

@Test func eachPageLeadsToItsTwin() throws {
    let site = try built(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/help/
        locales: [en, zh-CN]
        checks: {missing-words: off}
        -- Content/en/faq/a.md --
        ---
        question: A
        answer: B.
        ---
        -- Content/en/guides/c d.md --
        # C
        -- Content/zh-CN/guides/e.md --
        # 戊
        """)
    for (page, twin, address) in [
        ("index.html", "index.md", "/help/index.md"),
        ("faq/index.html", "faq.md", "/help/faq.md"),
        ("faq/a/index.html", "faq/a.md", "/help/faq/a.md"),
        ("guides/index.html", "guides.md", "/help/guides.md"),
        ("guides/c d/index.html", "guides/c d.md", "/help/guides/c%20d.md"),
        ("zh-CN/index.html", "zh-CN/index.md", "/help/zh-CN/index.md"),
        ("zh-CN/guides/e/index.html", "zh-CN/guides/e.md", "/help/zh-CN/guides/e.md"),
    ] {
        let link = "<link rel=\"alternate\" type=\"text/markdown\" href=\"\(address)\">"
        #expect(try site.output(page).contains(link), "\(page)")
        #expect(site.has(twin), "\(twin)")
    }
    for page in ["search/index.html", "404.html"] {
        #expect(!(try site.output(page)).contains("text/markdown"), "\(page)")
    }
    #expect(!site.has("search.md") && !site.has("404.html.md"))
}

@Test func aPageThatEnginesAreToLeaveOutHasNoTwin() throws {
    let site = try built("-- Content/a.md --\n---\nnoindex: yes\n---\n# A\n-- Content/b.md --\n# B")
    #expect(!site.has("a.md") && site.has("b.md"))
    #expect(!(try site.output("a/index.html")).contains("text/markdown"))
}

@Test func oneLineTurnsTwinsOff() throws {
    let site = try built(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        markdown-twins: off
        -- Content/a.md --
        # A
        """)
    #expect(!site.has("a.md") && !site.has("index.md"))
    #expect(!(try site.output("a/index.html")).contains("text/markdown"))
    let overview = try site.output("llms.txt")
    #expect(overview.contains("- [A](https://help.example.com/a/)\n"))
    #expect(!overview.contains("Markdown"))
    try site.edit("Content/site.yaml", replacing: "off", with: "on")
    try site.build()
    #expect(site.has("a.md"))
}

@Test func eachPartOfAListHasATwin() throws {
    let pages = (1...250).map { "-- Content/many/p\($0).md --\n# Page \($0)" }
    let site = try built(
        pages.joined(separator: "\n") + "\n-- Content/many/index.md --\n# Many\n\nThe body.\n")
    let first = try site.output("many.md")
    let second = try site.output("many/page/2.md")
    #expect(first.contains("The body.") && !second.contains("The body."))
    #expect(second.hasPrefix("Web page: <https://help.example.com/many/page/2/>\n"))
    #expect(first.contains("[Next page](https://help.example.com/many/page/2/)"))
    #expect(second.contains("[Previous page](https://help.example.com/many/)"))
    for number in 1...250 {
        let link = "- [Page \(number)](https://help.example.com/many/p\(number)/)\n"
        #expect([first, second].filter { $0.contains(link) }.count == 1, "page \(number)")
    }
}

@Test(arguments: [
    "-- Content/x.md.md --\n# A\n-- Content/x.md --\n# B",
    "-- Content/faq.md.md --\n# A\n-- Content/faq/a.md --\n---\nquestion: A\nanswer: B\n---",
    "-- Content/index.md.md --\n# A", "-- Content/feed.xml --\nmine\n-- Content/a.md --\n# A",
    "-- Content/llms.txt.md --\n# A", "-- Content/FEED.xml --\nmine\n-- Content/a.md --\n# A",
])
func nothingElseStandsWhereATwinOrAnOverviewDoes(archive: String) throws {
    #expect(try TestSite(archive).codes == ["duplicate-address"])
}

@Test func withoutTwinsTheirPlacesAreFree() throws {
    let site = try built(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        markdown-twins: off
        -- Content/x.md.md --
        # A
        -- Content/x.md --
        # B
        """)
    #expect(site.has("x.md/index.html") && site.has("x/index.html"))
}

@Test func pagesThatShareAnAddressAreToldOfOnce() throws {
    let site = try TestSite("-- Content/guide.md --\n# A\n-- Content/guide/index.md --\n# B")
    #expect(try site.codes == ["duplicate-address"])
}
