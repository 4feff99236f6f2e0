import SiteBuilder
import SiteModel
import SourceText
import TestSupport
import Testing

private func site() throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/en/topics/funds.md --
        ---
        name: Money
        ---
        -- Content/zh-CN/topics/funds.md --
        ---
        name: 资金
        ---
        -- Content/en/faq/late.md --
        ---
        question: Late?
        answer: Wait.
        topic: funds
        ---
        <fragment:f>
        -- Content/en/fragments/f.md --
        See [late](../faq/late.md) or <faq:late>.
        -- Content/zh-CN/fragments/f.md --
        看[late](../faq/late.md)。
        -- Content/en/notices/n.md --
        ---
        from: 2026-11-01
        until: 2026-11-30
        scope: topic:funds
        severity: info
        ---
        [late](../faq/late.md#answer)
        """)
}

@Test func fragmentsAndNoticesFollowThePagesThatTheyLeadTo() throws {
    let site = try site()
    // The translation says what it translates, and still does afterwards.
    site.isCheck = true
    let hash = try #require(
        try site.load().diagnostics.first {
            $0.location?.path.hasSuffix("zh-CN/fragments/f.md") ?? false
        }?.fix?.lines.first { $0.hasPrefix("original: ") })
    try site.edit(
        "Content/zh-CN/fragments/f.md", replacing: "看", with: "---\n\(hash)\n---\n看")
    _ = try PageMover(try site.request).move("faq/late", to: "faq/delay")
    #expect(
        try site.folder.text("Content/en/fragments/f.md")
            == "See [late](../faq/delay.md) or <faq:delay>.\n")
    #expect(try site.folder.text("Content/zh-CN/fragments/f.md").hasSuffix("(../faq/delay.md)。\n"))
    #expect(
        try site.folder.text("Content/en/notices/n.md").hasSuffix(
            "[late](../faq/delay.md#answer)\n"))
    // The pages of this site do not say what they translate.
    let told = Set(try site.codes).subtracting(["untranslated", "missing-original"])
    #expect(told == [])
}

@Test(arguments: ["fragments/f", "en/fragments/f.md", "notices/n"])
func aFragmentAndANoticeStayWhereTheyAre(name: String) throws {
    let site = try site()
    let before = try site.folder.snapshot("Content")
    let folder = name.contains("notices") ? "notices" : "fragments"
    #expect(throws: MoveRefusal.self) {
        try PageMover(try site.request).move(name, to: "\(folder)/g")
    }
    let changes = try site.folder.snapshot("Content").changes(since: before)
    #expect(changes.added == [] && changes.removed == [] && changes.changed == [])
}
