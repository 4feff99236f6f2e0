import SiteBuilder
import SourceText
import Testing

/// A page of words, on a site with a channel, a topic and a term.
private func site(_ path: String, _ text: String) throws -> TestSite {
    try TestSite(
        """
        -- Content/topics.yaml --
        - {id: account, urgency: now}
        -- Content/topics/account.md --
        ---
        name: Account
        ---
        -- Content/terms.yaml --
        help: {en: Help}
        -- Content/channels/email.yaml --
        kind: email
        existence: confirmed
        -- Content/contact/email.md --
        ---
        name: E-mail
        summary: Write.
        find-it: [Open the app, "See <term:help>"]
        ---
        -- Content/\(path) --
        \(text)
        """)
}

@Test(arguments: [
    ("‹channel：email>", "<channel:email>"), ("＜channel:email＞", "<channel:email>"),
    ("<channel: email>", "<channel:email>"), ("< channel:email >", "<channel:email>"),
    ("《渠道：email》", "<channel:email>"), ("{channel:email}", "<channel:email>"),
    ("[topic:account]", "<topic:account>"), ("【term:help】", "<term:help>"),
    ("<渠道:email.address>", "<channel:email.address>"),
])
func aReferenceWithASlipIsToldWithWhatIsMeant(written: String, meant: String) throws {
    try site("a.md", "# A\n\nWrite to \(written).\n").expectDiagnostics([
        "Content/a.md:3:10 [unread-reference] write \(meant) instead"
    ])
}

@Test(arguments: ["[us]（channel:email）", "[us] (channel:email)", "[us] （channel： email）"])
func aLinkWithASlipIsToldWithWhatIsMeant(written: String) throws {
    let told = try site("a.md", "# A\n\n\(written)\n").lines
    #expect(told.count == 1)
    #expect(told[0].hasSuffix("[unread-reference] write '(channel:email)' right behind the ']'"))
}

/// What a writer of files does who does not know CommonMark: a name with a space, and the brackets of an input method.
@Test(arguments: [
    ("![a](my card.png)", "(<my card.png>)"), ("[log](cannot log in.md)", "(<cannot log in.md>)"),
    ("[log](faq/cannot log in.md#app)", "(<faq/cannot log in.md#app>)"),
    ("[log]（late.md）", "(late.md)"), ("[log]（late.md)", "(late.md)"),
    ("[us]（https://example.com/a）", "(https://example.com/a)"),
])
func aLinkThatStaysTextIsToldWithWhatIsMeant(written: String, meant: String) throws {
    let told = try site("a.md", "# A\n\n- \(written)\n").load().diagnostics
    #expect(told.map(\.code.name) == ["unread-reference"])
    #expect(told[0].message.hasSuffix("is no link: readers see it as it stands"))
    #expect(told[0].fix?.message == "write '\(meant)' right behind the ']'")
}

@Test(arguments: [
    "[1](a note here)", "[1](see a.b for this)", "[1]（见 late.md）", "[1](a b: c.md)",
    "[1] (my card.png)", "[1](a.md \"my card.png\")", "`[a](b c.md)`", "[1](1.5 of 2.5)",
    "[1](costs 12.50)", "[1]（第 2 节）", "[1](\(String(repeating: "a ", count: 200))b.md)",
])
func aSentenceInBracketsIsNoLink(written: String) throws {
    let told = try site("a.md", "# A\n\n- \(written)\n").load().diagnostics
    #expect(told.map(\.code.name).filter { $0 != "broken-link" } == [])
}

@Test func aHeadingThatThePageIsNotCalledByIsTold() throws {
    try site("a.md", "---\ntitle: A\n---\n# B\n\nText\n").expectDiagnostics([
        "Content/a.md:4:1 [hidden-heading] warning write '## ' for a heading in the text, or remove it"
    ])
    try site("a.md", "---\ntitle: A b\n---\n# A *b*\n\nText\n").expectDiagnostics([])
    try site("a.md", "---\ntitle: A\n---\n## B\n\nText\n").expectDiagnostics([])
    try site("a.md", "---\ntitle: A: b\n---\n# B\n").expectDiagnostics([
        "Content/a.md:2:9 [metadata-syntax] put the whole value in quotes: \"…: …\""
    ])
}

@Test func aTitleThatIsRefusedIsNotMissingToo() throws {
    try site("a.md", "---\ntitle: A: b\n---\nText\n").expectDiagnostics([
        "Content/a.md:2:9 [metadata-syntax] put the whole value in quotes: \"…: …\""
    ])
}

@Test func aFullWidthColonInALinkIsTold() throws {
    try site("a.md", "# A\n\n[us](channel：email)\n").expectDiagnostics([
        "Content/a.md:3:6 [broken-link] the colon is full-width: write 'channel:email'"
    ])
}

@Test func whatIsReadOrMeantAsTextIsNoSlip() throws {
    try site(
        "a.md",
        """
        # A

        <channel:email>, [us](channel:email), <term:help>, `‹channel:email›`, \\<channel:email>,
        ``a ` ‹channel:email›``, <!-- ‹channel:email› --> [channel:nobody], {topic: unknown},
        channel: email, (topic:account), a ‹ b › c, <https://example.com/topic:account>

            ‹channel:email>

        ```
        <channel: email>
        ```
        """
    ).expectDiagnostics([])
}

@Test func plainTextHoldsNoReferences() throws {
    try site(
        "faq/q.md",
        """
        ---
        question: Who helps?
        answer: Write to <channel:email>.
        topic: account
        escalate: ["Write to <channel:email>", "‹channel:email›"]
        ---
        Text.
        """
    ).expectDiagnostics([
        "Content/faq/q.md:3:18 [unread-reference] leave it out of 'answer', and write <channel:email> in the text of the page",
        "Content/faq/q.md:5:41 [unread-reference] write <channel:email> instead",
    ])
}

@Test func aSiteMayNotWantToHearOfSlips() throws {
    let site = try site("a.md", "# A\n\n‹channel:email>\n")
    try site.write(
        "-- Content/site.yaml --\ntitle: T\nurl: https://help.example.com/\n"
            + "checks: {unread-reference: off}\n")
    try site.expectDiagnostics([])
}

@Test func whatATemplateSaysIsNotPublished() throws {
    let page = """
        ---
        question: ‹The question?›
        answer: An answer, "‹quoted›" and ‹quoted›.
        topic: account
        also-asked: [one, "‹what people type›"]
        ---
        ## ‹The first section›

        1. ‹The first step.›

        Press ‹Enter› or say ‹yes›.
        """
    let site = try site("faq/q.md", page)
    let fix = "write your own words there, without ‹ and ›, or keep 'draft: yes' until then"
    try site.expectDiagnostics([
        "Content/faq/q.md:2:11 [template-text] \(fix)",
        "Content/faq/q.md:5:20 [template-text] \(fix)",
        "Content/faq/q.md:7:4 [template-text] \(fix)",
        "Content/faq/q.md:9:4 [template-text] \(fix)",
    ])
    try site.write(
        "-- Content/faq/q.md --\n" + page.replacing("topic:", with: "draft: yes\ntopic:"))
    site.drafts = true
    try site.expectDiagnostics([])
}

@Test func manySlipsOnOneLineAreFoundInTimeThatGrowsWithTheLine() throws {
    let line = String(repeating: "`` ` ‹channel:nobody> ", count: 20_000)
    // Two of three stand in a code span.
    #expect(try site("a.md", "# A\n\n" + line).load().diagnostics.count == 6_667)
}
