import Foundation
import SiteBuilder
import TestSupport
import Testing

private let pages = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    time-zone: Asia/Shanghai
    -- Content/topics.yaml --
    - {id: funds, urgency: now}
    - {id: account, urgency: now}
    -- Content/channels/chat.yaml --
    kind: chat
    existence: confirmed
    -- Content/channels/phone.yaml --
    kind: phone
    existence: confirmed
    -- Content/contact/chat.md --
    ---
    name: Chat
    summary: Type.
    find-it: [App]
    prepare: [The number]
    ---
    -- Content/contact/phone.md --
    ---
    name: Phone
    summary: Talk.
    find-it: [App]
    ---
    -- Content/topics/funds.md --
    ---
    name: Money
    ---
    -- Content/topics/account.md --
    ---
    name: Account
    ---
    -- Content/faq/late.md --
    ---
    question: Late?
    answer: Wait.
    topic: funds
    ---
    -- Content/faq/other.md --
    ---
    question: Other?
    answer: Wait.
    topic: account
    ---
    -- Content/articles/money.md --
    ---
    title: About money
    topic: funds
    ---
    -- Content/articles/chatting.md --
    ---
    title: Chatting
    channel: chat
    ---
    """

private let everyPage = [
    "index.html", "contact/index.html", "contact/chat/index.html", "contact/phone/index.html",
    "contact/prepare/index.html", "faq/index.html", "faq/late/index.html", "faq/other/index.html",
    "topics/funds/index.html", "topics/account/index.html", "articles/index.html",
    "articles/money/index.html", "articles/chatting/index.html", "search/index.html",
    "verify/index.html", "404.html",
]

private func notice(
    _ scope: String, from: String = "2026-11-20", until: String = "2026-11-30",
    severity: String = "warning", title: String? = nil, body: String = "It is **slow** today."
) -> String {
    "---\nfrom: \(from)\nuntil: \(until)\nscope: \(scope)\nseverity: \(severity)\n"
        + (title.map { "title: \($0)\n" } ?? "") + "---\n\(body)\n"
}

private func built(_ notices: [String: String], today: String = "2026-11-23") throws -> TestSite {
    let site = try TestSite(pages)
    site.today = today
    for (id, text) in notices { try site.folder.write(text, to: "Content/notices/\(id).md") }
    try site.build()
    return site
}

private func pagesWithNotice(_ site: TestSite) throws -> [String] {
    try everyPage.filter { try site.main($0).contains("It is <strong>slow</strong> today.") }
}

@Test(arguments: [
    ("site", everyPage),
    (
        "topic:funds",
        ["faq/late/index.html", "topics/funds/index.html", "articles/money/index.html"]
    ),
    (
        "channel:chat",
        ["contact/index.html", "contact/chat/index.html", "articles/chatting/index.html"]
    ),
    (
        "[topic:account, channel:phone]",
        [
            "contact/index.html", "contact/phone/index.html", "faq/other/index.html",
            "topics/account/index.html",
        ]
    ),
])
func aNoticeStandsOnThePagesInItsScope(scope: String, expected: [String]) throws {
    let site = try built(["slow": notice(scope)])
    #expect(try pagesWithNotice(site) == expected)
}

@Test(arguments: [
    ("2026-11-19", false), ("2026-11-20", true), ("2026-11-30", true), ("2026-12-01", false),
])
func aNoticeIsShownFromItsFirstDayToItsLast(today: String, isShown: Bool) throws {
    let site = try built(["slow": notice("site")], today: today)
    #expect(try pagesWithNotice(site) == (isShown ? everyPage : []))
    #expect(try site.output("index.md").contains("It is **slow** today.") == isShown)
}

@Test func aNoticeStandsBeforeTheHeadingAndSaysItsEnd() throws {
    let site = try built([
        "slow": notice("topic:funds", title: "Late & later", body: "See [Late](../faq/late.md).")
    ])
    let page = try site.main("topics/funds/index.html")
    // The last day ends in Shanghai at 2026-11-30T16:00:00Z.
    #expect(
        page.contains(
            """
            <section class="notices prose" aria-label="Notices" data-ends="1796054400">
            """))
    #expect(
        page.contains("<div class=\"callout callout-warning\" data-ends=\"1796054400\">"))
    #expect(page.contains("<p class=\"callout-title\">Please note: Late &amp; later</p>"))
    #expect(page.contains("<p>See <a href=\"/faq/late/\">Late</a>.</p>"))
    #expect(page.contains("Until 30 November 2026"))
    let section = try #require(page.range(of: "</section>"))
    let heading = try #require(page.range(of: "<h1"))
    #expect(section.upperBound < heading.lowerBound)
    #expect(try !site.main("index.html").contains("<section class=\"notices"))
}

@Test func theGravestNoticeComesFirstAndTheNewestOfThose() throws {
    let site = try built([
        "a": notice("site", severity: "info", body: "N1"),
        "b": notice("site", from: "2026-11-01", body: "N2"),
        "c": notice("site", from: "2026-11-02", body: "N3"),
        "d": notice("site", until: "2026-12-03", severity: "critical", body: "N4"),
        "e": notice("site", from: "2026-11-02", body: "N5"),
    ])
    let page = try site.main("index.html")
    let order = page.ranges(of: /N[1-5]/).map { String(page[$0]) }
    #expect(order == ["N4", "N3", "N5", "N2", "N1"])
    // The whole goes with the last of them.
    #expect(page.contains("aria-label=\"Notices\" data-ends=\"1796313600\">"))
    let classes = page.ranges(of: /callout-(note|warning|caution)/).map { String(page[$0]) }
    #expect(
        classes == [
            "callout-caution", "callout-warning", "callout-warning", "callout-warning",
            "callout-note",
        ])
}

@Test func textsForMachinesHoldTheNoticesWithTheirEnd() throws {
    let site = try built([
        "slow": notice(
            "site", severity: "critical", title: "Fraud",
            body: "Somebody *asks*:\n\n- see <channel:chat>")
    ])
    let quoted = """
        > **Urgent: Fraud**
        >
        > Somebody *asks*:
        >
        > - see [Chat](https://help.example.com/contact/chat/)
        >
        > Until 30 November 2026
        """
    #expect(try site.output("faq/late.md").contains("\n\n\(quoted)\n\n# Late?\n"))
    #expect(try site.output("llms.txt").contains("\n\n\(quoted)\n\n"))
    // It passes; what stays is found by search and told by the feed.
    #expect(try !site.searchIndex().contains("Somebody asks"))
}

@Test func aDraftOfANoticeIsNotShown() throws {
    let draft = notice("site").replacing("---\nfrom", with: "---\ndraft: yes\nfrom")
    let site = try built(["slow": draft])
    #expect(try pagesWithNotice(site) == [])
    site.drafts = true
    try site.build()
    #expect(try pagesWithNotice(site) == everyPage)
}

@Test func aNoticeThatALocaleLacksIsShownInTheDefaultOne() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/en/home.md --
        # Home
        -- Content/zh-CN/home.md --
        # 首页
        -- Content/en/notices/one.md --
        \(notice("site", title: "One", body: "First."))
        -- Content/en/notices/two.md --
        \(notice("site", body: "Second."))
        -- Content/zh-CN/notices/two.md --
        \(notice("site", title: "其二", body: "第二条。"))
        """)
    try site.build()
    let page = try site.main("zh-CN/index.html")
    #expect(page.contains("aria-label=\"通知\""))
    #expect(page.contains("data-ends=\"1796083200\" lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<p class=\"callout-title\">Please note: One</p>"))
    #expect(page.contains("<p class=\"callout-title\">提醒：其二</p>"))
    #expect(page.contains("有效至 2026年11月30日") && page.contains("Until 30 November 2026"))
    #expect(!page.contains("Second."))
    site.isCheck = true
    #expect(
        try site.lines.filter { $0.contains("/notices/") }.map { $0.prefix { $0 != "]" } } == [
            "Content/en/notices/one.md:1:1 [untranslated",
            "Content/zh-CN/notices/two.md:1:1 [missing-original",
        ])
    site.today = "2026-12-01"
    #expect(try site.lines.filter { $0.contains("/notices/") } == [])
}
