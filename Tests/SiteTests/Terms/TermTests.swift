import SiteBuilder
import TestSupport
import Testing

private let help = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    locales: [en, zh-CN]
    -- Content/terms.yaml --
    help-centre: {en: [Me, Help & more], zh-CN: [我的, 帮助中心]}
    later: {en: Pay *later*}
    """

private func site(_ more: String) throws -> TestSite { try TestSite(help + "\n" + more) }

@Test func aMenuPathIsNamedStepByStep() throws {
    let site = try site(
        """
        -- Content/en/a.md --
        # A

        Open <term:help-centre>, then <term:later>.
        -- Content/zh-CN/a.md --
        # 甲

        打开 <term:help-centre>。
        """)
    try site.build()
    let english = try site.main("a/index.html")
    #expect(
        english.contains(
            "<p>Open <span class=\"term\"><bdi>Me</bdi> <span aria-hidden=\"true\">›</span> "
                + "<bdi>Help &amp; more</bdi></span>, then <span class=\"term\">Pay *later*</span>.</p>"
        ))
    #expect(
        try site.main("zh-CN/a/index.html").contains(
            "<bdi>我的</bdi> <span aria-hidden=\"true\">›</span> <bdi>帮助中心</bdi>"))
    #expect(!english.contains("term:"))
}

@Test func aTermIsPlainTextWhereverTextIsPlain() throws {
    let site = try site(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/en/topics/funds.md --
        ---
        name: Money
        prepare: ["What <term:help-centre> shows"]
        ---
        -- Content/en/a.md --
        # Open <term:later>

        ## In <term:help-centre>

        Go to <term:help-centre>.
        -- Content/zh-CN/home.md --
        # 首页
        """)
    try site.build()
    let page = try site.output("a/index.html")
    #expect(page.contains("<title>Open Pay *later* · Test</title>"))
    #expect(page.contains("<h1>Open Pay *later*</h1>"))
    let twin = try site.output("a.md")
    #expect(twin.contains("# Open Pay \\*later\\*\n"))
    #expect(twin.contains("## In Me › Help & more\n\nGo to Me › Help & more.\n"))
    #expect(try site.main("topics/funds/index.html").contains("What <span class=\"term\">"))
    #expect(try site.output("topics/funds.md").contains("What Me › Help & more shows\n"))
    #expect(try site.searchIndex().contains("Go to Me › Help & more."))
}

@Test func aTermThatALocaleLacksIsShownInTheDefaultOne() throws {
    let site = try site(
        """
        -- Content/en/a.md --
        # A

        <term:later>, <term:help-centre>
        -- Content/zh-CN/a.md --
        # 甲

        <term:later>
        """)
    try site.build()
    #expect(
        try site.main("zh-CN/a/index.html").contains(
            "<span class=\"term\" lang=\"en\" dir=\"ltr\">Pay *later*</span>"))
    site.isCheck = true
    #expect(
        try site.lines.filter { $0.contains("terms.yaml") } == [
            "Content/terms.yaml:2:1 [untranslated] warning add 'zh-CN: …'"
        ])
}

/// The words of a page that is not translated are in one language, those of terms too.
@Test func aPageThatIsNotTranslatedNamesTermsInItsOwnLanguage() throws {
    let site = try site(
        """
        -- Content/en/a.md --
        # A

        <term:help-centre> <term:later>
        -- Content/zh-CN/home.md --
        # 首页
        """)
    try site.build()
    let page = try site.main("zh-CN/a/index.html")
    #expect(page.contains("<bdi>Help &amp; more</bdi>"))
    #expect(!page.contains("帮助中心"))
}

@Test func aPathKeepsItsOrderAmongWordsFromRightToLeft() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, ar]
        -- Content/terms.yaml --
        help: {en: [Me, Help], ar: [حسابي, المساعدة]}
        pay: {en: [Pay, Later]}
        -- Content/en/a.md --
        # A

        <term:help> <term:pay>
        -- Content/ar/a.md --
        # أ

        <term:help> <term:pay>
        """)
    try site.build()
    let page = try site.main("ar/a/index.html")
    #expect(page.contains("<span class=\"term\"><bdi>حسابي</bdi>"))
    #expect(page.contains("<span class=\"term\" lang=\"en\" dir=\"ltr\"><bdi>Pay</bdi>"))
}

@Test func aTermThatNobodyKnowsIsAnErrorWithTheNearestName() throws {
    try site(
        """
        -- Content/en/a.md --
        # A

        <term:help-center> <term:later> <term:other> <term:help-centre.x>
        -- Content/en/b.md --
        # B

        <term:help-centre>
        -- Content/zh-CN/a.md --
        # 甲
        """
    ).expectDiagnostics([
        "Content/en/a.md:3:2 [unknown-term] did you mean 'help-centre'?",
        "Content/en/a.md:3:34 [unknown-term] add it to Content/terms.yaml, or write the name out",
        "Content/en/a.md:3:47 [unknown-term] did you mean 'help-centre'?",
    ])
}

@Test func aTermIsNoLink() throws {
    try site(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: now}
        -- Content/en/topics/funds.md --
        ---
        name: Money
        prepare: ["[x](term:later)"]
        ---
        -- Content/en/a.md --
        # A

        [Help](term:help-centre) ![x](term:later)
        -- Content/zh-CN/a.md --
        # 甲
        """
    ).expectDiagnostics([
        "Content/en/a.md:3:8 [bad-term] write <term:help-centre> in place of the whole link",
        "Content/en/a.md:3:31 [bad-term] write <term:later> in place of the whole link",
        "Content/en/topics/funds.md:3:11 [bad-term] write <term:later> in place of the whole link",
    ])
}

@Test func aTermThatNoPageUsesIsTold() throws {
    let site = try site(
        "-- Content/en/a.md --\n# A\n\n<term:later>\n-- Content/zh-CN/a.md --\n# 甲\n")
    let told =
        "Content/terms.yaml:1:1 [unused-term] warning "
        + "write <term:help-centre> where pages name it, or remove it"
    try site.expectDiagnostics([told])
    // What is left out today uses it all the same.
    try site.write("-- Content/en/b.md --\n---\ndraft: yes\n---\n# B\n\n<term:help-centre>\n")
    try site.expectDiagnostics([])
}

@Test func mistakesInTheFileOfTermsAreTold() throws {
    let long = String(repeating: "x", count: 201)
    try TestSite(
        """
        -- Content/terms.yaml --
        Help: {en: A}
        no-name: {review-every: 3}
        other: {en: A, fr: B}
        path: {en: [1, 2, 3, 4, 5, 6, 7, 8, 9]}
        long: {en: \(long)}
        empty: {en: [A, ""]}
        when: {en: A, verified: {on: 2026-12-01, by: Me}}
        who: {en: A, verified: {on: 2026-11-01}}
        -- Content/a.md --
        # A

        <term:when> <term:who> <term:long> <term:whose>
        """
    ).expectDiagnostics([
        "Content/a.md:3:37 [unknown-term] add it to Content/terms.yaml, or write the name out",
        "Content/terms.yaml:1:1 [bad-term] name the term such as 'help-centre'",
        "Content/terms.yaml:2:11 [missing-field] add 'en:' with a list",
        "Content/terms.yaml:3:1 [unused-term] warning write <term:other> where pages name it, or remove it",
        "Content/terms.yaml:3:16 [unknown-key]",
        "Content/terms.yaml:4:37 [bad-term]",
        "Content/terms.yaml:5:12 [bad-term] write what the app shows there, and a menu path as a list: [Me, Help centre]",
        "Content/terms.yaml:6:1 [unused-term] warning write <term:empty> where pages name it, or remove it",
        "Content/terms.yaml:6:17 [wrong-value] give a text, or remove it",
        "Content/terms.yaml:7:30 [bad-term] write the day of the check; today is 2026-11-23",
        "Content/terms.yaml:7:46 [bad-term] write who looked",
        "Content/terms.yaml:8:25 [missing-field] add 'by:' with a text",
    ])
}

@Test func whereNobodyKnowsWhichTermsThereAreNoneIsUnknown() throws {
    try TestSite(
        "-- Content/terms.yaml --\nlater: {en: A}\nthis line is no entry\n"
            + "-- Content/a.md --\n# A\n\n<term:later> <term:gone>\n"
    ).expectDiagnostics([
        "Content/terms.yaml:2:1 [metadata-syntax] add the key and ': ', or indent the text below a '>' "
            + "if it belongs to the line above"
    ])
}
