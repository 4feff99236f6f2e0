import SiteBuilder
import SourceText
import TestSupport
import Testing

private let content = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/base/
    locales: [en]
    -- Content/topics.yaml --
    - {id: funds, urgency: today, needs: [private]}
    -- Content/channels/chat.yaml --
    kind: chat
    existence: confirmed
    -- Content/en/contact/chat.md --
    ---
    name: Live chat
    summary: Talk to somebody.
    find-it: [Open the app.]
    ---
    -- Content/en/topics/funds.md --
    ---
    name: Money
    ---
    -- Content/en/faq/late-funds.md --
    ---
    question: Where is my money?
    answer: Wait a little.
    topic: funds
    ---
    ## What to do {#do}

    Wait.
    -- Content/en/articles/a.md --
    # Article A

    ## Ein Titel

    Text
    -- Content/en/articles/picture.png --
    not really a picture
    """

/// The rendered body of a page with this text.
private func rendered(_ markdown: String) throws -> String {
    let site = try TestSite(content + "\n-- Content/en/articles/b.md --\n# B\n\n" + markdown)
    try site.build()
    return try site.main("articles/b/index.html")
}

@Test(arguments: [
    ("<faq:late-funds>", "<a href=\"/base/faq/late-funds/\">Where is my money?</a>"),
    ("<topic:funds>", "<a href=\"/base/topics/funds/\">Money</a>"),
    ("<channel:chat>", "<a href=\"/base/contact/chat/\">Live chat</a>"),
    ("[talk](channel:chat)", "<a href=\"/base/contact/chat/\">talk</a>"),
    ("[do](faq:late-funds#do)", "<a href=\"/base/faq/late-funds/#do\">do</a>"),
    ("[a](a.md)", "<a href=\"/base/articles/a/\">a</a>"),
    ("[a](./a.md#ein-titel)", "<a href=\"/base/articles/a/#ein-titel\">a</a>"),
    ("[q](../faq/late-funds.md)", "<a href=\"/base/faq/late-funds/\">q</a>"),
    ("[q](/faq/late-funds/)", "<a href=\"/base/faq/late-funds/\">q</a>"),
    ("[file](picture.png)", "<a href=\"/base/articles/picture.png\">file</a>"),
    (
        "[mail](mailto:help@example.com) <!-- allow literal-contact: a test -->",
        "href=\"mailto:help@example.com\""
    ),
])
func aReferenceOrLinkLeadsToItsTarget(markdown: String, html: String) throws {
    let body = try rendered(markdown)
    #expect(body.contains(html), "\(body)")
}

@Test func anImageIsCopiedBesideItsPageAndItsAddressRewritten() throws {
    let site = try TestSite(
        content + "\n-- Content/en/articles/b.md --\n# B\n\n![shot](picture.png)")
    try site.build()
    #expect(try site.main("articles/b/index.html").contains("src=\"/base/articles/picture.png\""))
    #expect(try site.output("articles/picture.png") == "not really a picture\n")
}

@Test(arguments: [
    ("<faq:late-fund>", "2", "[unknown-question] did you mean 'late-funds'?"),
    ("text <channel:chatt>", "7", "[unknown-channel] did you mean 'chat'?"),
    ("[x](topic:fund)", "5", "[unknown-topic] did you mean 'funds'?"),
    ("请看[这里](aa.md)。", "8", "[broken-link] did you mean 'a.md'?"),
    ("[x](a.md#ein-titl)", "5", "[dead-anchor] did you mean '#ein-titel'?"),
    ("![x](pictur.png)", "6", "[missing-image] did you mean 'picture.png'?"),
    ("[x](a.md#ein)", "5", "[dead-anchor] did you mean '#ein-titel'?"),
    ("[x](../faq/late-fund.md)", "5", "[broken-link] did you mean '../faq/late-funds.md'?"),
    (
        "[x](zzzzzzzz.md)", "5",
        "[broken-link] write the path of a page as seen from this file, or remove the link"
    ),
    (
        "![x](zzzzzzzz.png)", "6",
        "[missing-image] put the image beside this file, or write its path as seen from here"
    ),
    (
        "![x](..\\articles\\picture.png)", "6",
        "[missing-image] write '/' between folders, not '\\'"
    ),
    ("<channel:chat.number>", "2", "[unknown-property]"),
])
func aLinkThatLeadsNowhereIsAnErrorAtItsPlace(
    markdown: String, column: String, message: String
) throws {
    let site = try TestSite(content + "\n-- Content/en/articles/b.md --\n# B\n\n" + markdown)
    try site.expectDiagnostics(["Content/en/articles/b.md:3:\(column) \(message)"])
}

@Test(arguments: [
    ("[x](a.md#ein-titl)", "href=\"/base/articles/a/\">x</a>"),
    ("[x](a.md?q=1#ein-titl)", "href=\"/base/articles/a/?q=1\">x</a>"),
    ("[x](b.md#ein-titl)", "href=\"/base/articles/b/\">x</a>"),
    ("<faq:late-funds#doo>", "href=\"/base/faq/late-funds/\">Where is my money?</a>"),
    ("[x](#ein-titl)", "href=\"#ein-titl\">x</a>"),
])
func aLinkOfWhichTheAnchorIsMissingLeadsToThePage(markdown: String, html: String) throws {
    let site = try TestSite(
        content.replacing("locales: [en]", with: "locales: [en]\nchecks: {dead-anchor: warning}")
            + "\n-- Content/en/articles/b.md --\n# B\n\n" + markdown)
    #expect(try site.codes == ["dead-anchor"])
    try TestSite.build(site.folder.path, today: site.today, into: site.folder.path("Public"))
    #expect(try site.main("articles/b/index.html").contains(html))
}

/// What a message proposes can be written as it stands.
@Test func theNearestPageIsNamedAsSeenFromTheFileAndInItsOwnLocale() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/en/articles/late-money.md --
        # Late
        -- Content/zh-CN/articles/late-money.md --
        # 迟到
        -- Content/zh-CN/articles/deep/b.md --
        # 深

        [x](late-mony.md)
        """)
    try site.expectDiagnostics([
        "Content/zh-CN/articles/deep/b.md:3:5 [broken-link] did you mean '../late-money.md'?"
    ])
}

@Test func aDeadAnchorThatIsLikeNoneNamesThoseThatThereAre() throws {
    let site = try TestSite(
        content + "\n-- Content/en/articles/b.md --\n# B\n\n[x](a.md#zzzzzz)")
    let notes = try site.load().diagnostics.flatMap(\.notes).map(\.message)
    #expect(notes.count == 1 && notes[0].hasPrefix("it has '#ein-titel'"), "\(notes)")
}

@Test func aReferenceToAContactWithoutPointLeadsToWhereTheOfficialOneIsShown() throws {
    let body = try rendered("<channel:chat.link>")
    #expect(body.contains("href=\"/base/contact/chat/#find-it\""))
}

@Test func anAddressWithSeveralParametersIsEscapedOnce() throws {
    let site = try TestSite(
        """
        -- Content/a.md --
        # A

        [x](https://example.com/?a=1&b='2') <https://example.com/?c=1&d=2>
        """)
    try site.build()
    let page = try site.main("a/index.html")
    #expect(page.contains("href=\"https://example.com/?a=1&amp;b='2'\""))
    #expect(page.contains(">https://example.com/?c=1&amp;d=2</a>"))
    #expect(page.contains("href=\"https://example.com/?c=1&amp;d=2\""))
}

/// The advice is a link once it is followed: a space ends a destination.
@Test func aNameWithASpaceIsAdvisedAsADestination() throws {
    func site(_ link: String) throws -> TestSite {
        try TestSite(
            "-- Content/a.md --\n# A\n\n![x](\(link))\n-- Content/my picture.png --\nno picture")
    }
    let told = try site("mypicture.png").load().diagnostics
    #expect(
        told.first { $0.code.name == "missing-image" }?.fix?.message
            == "did you mean '<my picture.png>'?")
    #expect(try !site("<my picture.png>").codes.contains("missing-image"))
}
