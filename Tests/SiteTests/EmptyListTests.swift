import TestSupport
import Testing

/// A browser that does not know `:has()` would show a heading that stands above nothing.
@Test func noHeadingStandsAboveAnEmptyList() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        points: []
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        -- Content/faq/late.md --
        ---
        question: Where is my money?
        answer: Wait.
        ---
        -- Content/only.md --
        # Only
        """)
    try site.build()
    #expect(!(try site.output("contact/phone/index.html")).contains("other-channels"))
    #expect(!(try site.output("only/index.html")).contains("neighbours"))
    for path in ["contact/index.html", "faq/index.html", "search/index.html", "404.html"] {
        #expect(!(try site.output(path)).contains("topic-links"), "\(path)")
    }
    try site.write(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: today, needs: []}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/faq/late.md --
        ---
        question: Where is my money?
        answer: Wait.
        topic: funds
        ---
        -- Content/other.md --
        # Other
        -- Content/channels/chat.yaml --
        kind: chat
        existence: confirmed
        points: []
        -- Content/contact/chat.md --
        ---
        name: Chat
        summary: Write to somebody.
        find-it: [Open the app.]
        ---
        """)
    try site.build()
    #expect(try site.output("contact/phone/index.html").contains("other-channels"))
    #expect(try site.output("only/index.html").contains("neighbours"))
    for path in ["contact/index.html", "faq/index.html", "search/index.html", "404.html"] {
        #expect(try site.output(path).contains("topic-links"), "\(path)")
    }
}
