import SiteBuilder
import SourceText
import TestSupport
import Testing

private func site(_ notices: [(id: String, text: String)]) throws -> TestSite {
    let files = notices.map { "-- Content/notices/\($0.id).md --\n\($0.text)\n" }.joined()
    return try TestSite(
        "-- Content/topics.yaml --\n- {id: funds, urgency: now}\n-- Content/topics/funds.md --\n"
            + "---\nname: Money\n---\n-- Content/channels/chat.yaml --\nkind: chat\n"
            + "existence: confirmed\n-- Content/contact/chat.md --\n---\nname: Chat\nsummary: S.\n"
            + "find-it: [A]\n---\n" + files)
}

private func notice(_ fields: String, body: String = "Text.") -> String {
    "---\n\(fields)\n---\n\(body)"
}

private let days = "from: 2026-11-01\nuntil: 2026-11-30\n"
private let whole = days + "scope: site\nseverity: info"

@Test func aNoticeHasABeginningAnEndAScopeAndASeverity() throws {
    let site = try site([("n", notice("title: T"))])
    let missing = try site.lines.map { String($0.prefix { $0 != "]" }) }
    #expect(
        missing == Array(repeating: "Content/notices/n.md:2:1 [missing-field", count: 4))
    #expect(try site.load().diagnostics.map(\.message).joined().contains("'until'"))
}

@Test func aNoticeEndsAfterItBegins() throws {
    try site([
        ("n", notice("from: 2026-11-20\nuntil: 2026-11-19\nscope: site\nseverity: info"))
    ]).expectDiagnostics([
        "Content/notices/n.md:3:8 [bad-notice] write the last day on which it is to be shown"
    ])
}

@Test func aScopeNamesTheSiteATopicOrAChannel() throws {
    try site([
        ("a", notice(days + "severity: info\nscope: [topic:fund, channel:chatt, all, page:x]")),
        ("b", notice(days + "severity: info\nscope: everything")),
    ]).expectDiagnostics([
        "Content/notices/a.md:5:9 [unknown-topic] did you mean 'topic:funds'?",
        "Content/notices/a.md:5:21 [unknown-channel] did you mean 'channel:chat'?",
        "Content/notices/a.md:5:36 [bad-notice] did you mean 'site'?",
        "Content/notices/a.md:5:41 [bad-notice] write site, topic:ID or channel:ID",
        "Content/notices/b.md:5:8 [bad-notice] write site, topic:ID or channel:ID",
    ])
}

@Test func allMistakesOfANoticeAreToldAtOnce() throws {
    try site([
        (
            "n",
            notice(
                "from: 2026-11-20\nuntil: 2026-11-19\nscope: topic:fund\nseverity: grave",
                body: "[x](nowhere.md)")
        ),
        ("m", notice("from: soon\nscope: [channel:chatt]\nseverity: info")),
    ]).expectDiagnostics([
        "Content/notices/m.md:2:1 [missing-field] add 'until:' with a date",
        "Content/notices/m.md:2:7 [wrong-value]",
        "Content/notices/m.md:3:9 [unknown-channel] did you mean 'channel:chat'?",
        "Content/notices/n.md:3:8 [bad-notice] write the last day on which it is to be shown",
        "Content/notices/n.md:4:8 [unknown-topic] did you mean 'topic:funds'?",
        "Content/notices/n.md:5:11 [wrong-value]",
        "Content/notices/n.md:7:5 [broken-link] write the path of a page as seen from this file, or remove the link",
    ])
}

@Test func aNoticeIsShortAndHasNoHeadings() throws {
    try site([
        ("empty", notice(whole, body: "<!-- x -->")),
        ("heading", notice(whole, body: "# One\n\nText.")),
        ("long", notice(whole, body: String(repeating: "字", count: 501))),
        ("most", notice(whole, body: String(repeating: "字", count: 500))),
        ("anchor", notice(whole, body: "[x](#y) [z](nowhere.md)")),
        ("block", notice(whole, body: "<fragment:f>")),
        ("contact", notice(whole, body: "Call +62 21 5084 9000.")),
    ]).expectDiagnostics([
        "Content/notices/anchor.md:7:5 [dead-anchor] write the path of the page before '#'",
        "Content/notices/anchor.md:7:13 [broken-link] write the path of a page as seen from this file, or remove the link",
        "Content/notices/block.md:7:2 [bad-notice] write one sentence, and link to a page that says more",
        "Content/notices/block.md:7:2 [unknown-fragment] write its paragraphs in fragments/f.md of the locale",
        "Content/notices/contact.md:7:6 [literal-contact] begin a channel with "
            + "'guidepost new channel phone', put it there, and write <channel:phone.number> instead",
        "Content/notices/empty.md:1:1 [bad-notice] write below the second '---' what has happened and what to do",
        "Content/notices/heading.md:7:1 [bad-notice] write it as 'title' between the '---' lines",
        "Content/notices/long.md:1:1 [bad-notice] keep what to do, and link to a page that says more",
    ])
}

@Test func aNoticeThatIsOverForAMonthIsTold() throws {
    let site = try site([("n", notice(whole))])
    site.today = "2026-12-31"
    try site.expectDiagnostics([])
    site.today = "2027-01-01"
    try site.expectDiagnostics([
        "Content/notices/n.md:3:8 [past-notice] warning remove the file; no page shows it"
    ])
}

@Test func moreGraveNoticesThanAnybodyReadsAreTold() throws {
    let grave = notice(days + "scope: site\nseverity: critical")
    try site([("a", grave), ("b", grave)]).expectDiagnostics([])
    let three = try site([("a", grave), ("b", grave), ("c", grave)])
    try three.expectDiagnostics([
        "Content/notices/c.md:1:1 [many-notices] warning "
            + "write 'severity: warning' where readers need not act at once, or put two into one"
    ])
    three.today = "2026-12-01"
    try three.expectDiagnostics([])
}
