import TestSupport
import Testing

/// A site with a number that was checked on 2026-08-01 and counts for 90 days, until 2026-10-30.
private func site(today: String, check: Bool = false, checks: String = "") throws -> TestSite {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en, zh-CN]
        checks: {missing-original: off, untranslated: off\(checks)}
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        points:
          - value: "+12025550143"
            display: +1 202 555 0143
        hours: always
        cost: free
        -- Content/en/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        -- Content/zh-CN/contact/phone.md --
        ---
        name: 电话
        summary: 直接通话。
        find-it: [打开 App。]
        ---
        -- Content/en/articles/a.md --
        # Stolen

        Call <channel:phone.number>, or [call us](channel:phone.number).
        """)
    try site.verify("phone", on: "2026-08-01")
    site.today = today
    site.isCheck = check
    return site
}

private let path = "Content/channels/phone.yaml"

@Test(
    arguments: [
        ("2026-08-01", [], []), ("2026-10-15", [], []), ("2026-10-16", [], ["review-soon warning"]),
        ("2026-10-30", [], ["review-soon warning"]),
        ("2026-10-31", ["stale-channel warning"], ["stale-channel"]),
        ("2027-08-01", ["stale-channel warning"], ["stale-channel"]),
        ("2026-07-31", ["bad-verification"], ["bad-verification"]),
    ] as [(String, [String], [String])])
func aProofCountsForSoManyDays(today: String, build: [String], check: [String]) throws {
    for (isCheck, expected) in [(false, build), (true, check)] {
        let told = try site(today: today, check: isCheck).told
        #expect(told == expected, "\(today), check: \(isCheck)")
    }
}

@Test func aStaleNumberIsToldWithItsDatesAndTheBlockToPaste() throws {
    let site = try site(today: "2026-11-23", check: true)
    #expect(
        try site.messages == [
            "error: '+12025550143' was last checked on 2026-08-01, which counted until 2026-10-30: it is no longer shown [stale-channel]"
        ])
    let lines = try site.lines
    #expect(
        lines.count == 1
            && lines[0].hasPrefix("\(path):6:20 [stale-channel] look at the official page"))
    let block = try #require(try site.linesToPaste.first?.first)
    #expect(block.hasPrefix("    verified: {on: 2026-11-23, by: \"\", source: \"\", digest: \""))
    let old = try site.folder.text(path).split(separator: "\n").first { $0.contains("verified") }!
    try site.edit(path, replacing: String(old), with: block)
    try site.edit(
        path, replacing: "by: \"\", source: \"\"", with: "by: Ann, source: \"https://example.com/\""
    )
    try site.expectDiagnostics([])
}

@Test func aStaleNumberIsNotShownAnywhere() throws {
    let fresh = try site(today: "2026-10-30")
    try fresh.build()
    let stale = try site(today: "2026-10-31")
    try stale.buildInSpiteOfWarnings()
    for page in ["contact/phone", "articles/a", "zh-CN/contact/phone", "contact"] {
        let text = try stale.output(page + "/index.html")
        #expect(!text.contains("202") || !text.contains("0143"), "\(page)")
        #expect(!text.contains("tel:"), "\(page)")
    }
    #expect(try fresh.main("contact/phone/index.html").contains("tel:+12025550143"))
    let english = try stale.main("contact/phone/index.html")
    #expect(english.contains("Last checked 2026-08-01; may be out of date"))
    #expect(english.contains("Open the app."))
    #expect(!english.contains("At any time") && !english.contains("Free"))
    #expect(try fresh.main("contact/phone/index.html").contains("At any time"))
    #expect(try fresh.main("contact/phone/index.html").contains("<dd>Free</dd>"))
    let chinese = try stale.main("zh-CN/contact/phone/index.html")
    #expect(chinese.contains("最近核实 2026-08-01，可能已过期"))
    #expect(chinese.contains("打开 App。"))
}

@Test func aReferenceLeadsToTheOfficialPlaceOnceTheNumberIsStale() throws {
    let site = try site(today: "2026-10-30")
    try site.build()
    let text = try site.main("articles/a/index.html")
    #expect(
        text.contains(
            "<a href=\"tel:+12025550143\" data-review-by=\"2026-10-30\" data-stale-href=\"/contact/phone/#find-it\" data-stale-text=\"the official contact: Telephone\">+1 202 555 0143</a>"
        ))
    #expect(
        text.contains(
            "<a href=\"tel:+12025550143\" data-review-by=\"2026-10-30\" data-stale-href=\"/contact/phone/#find-it\">call us</a>"
        ))
    site.today = "2026-10-31"
    try site.buildInSpiteOfWarnings()
    let stale = try site.main("articles/a/index.html")
    #expect(
        stale.contains("<a href=\"/contact/phone/#find-it\">the official contact: Telephone</a>"))
    #expect(stale.contains("<a href=\"/contact/phone/#find-it\">call us</a>"))
}

@Test func thePageSaysUntilWhenTheNumberCounts() throws {
    let site = try site(today: "2026-10-30")
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("<dt>Check valid until</dt><dd>30 October 2026</dd>"))
    #expect(page.contains("<li data-review-by=\"2026-10-30\">"))
    #expect(
        page.contains(
            "<p class=\"stale-note\" data-stale hidden>Last checked 2026-08-01; may be out of date</p>"
        ))
    #expect(
        try site.main("zh-CN/contact/phone/index.html").contains(
            "<dt>核实有效到</dt><dd>2026年10月30日</dd>")
    )
}

@Test(arguments: [("error", "stale-channel"), ("off", ""), ("warning", "stale-channel warning")])
func theSiteMayDecideHowBadAStaleNumberIs(setting: String, expected: String) throws {
    for isCheck in [false, true] {
        let told = try site(
            today: "2026-11-23", check: isCheck,
            checks: ", stale-channel: \(setting)"
        ).told
        #expect(told == (expected.isEmpty ? [] : [expected]))
    }
}

@Test func aRetiredChannelNeedsNoReview() throws {
    let site = try site(today: "2026-11-23", check: true)
    try site.edit(
        path, replacing: "existence: confirmed", with: "existence: confirmed\nstatus: retired")
    #expect(try site.codes == ["missing-status-note", "missing-status-note"])
}

@Test func aRetiredContactIsNotShownAnywhereThoughItWasCheckedInTime() throws {
    let site = try site(today: "2026-08-02")
    try site.edit(
        path, replacing: "existence: confirmed", with: "existence: confirmed\nstatus: retired")
    for locale in ["en", "zh-CN"] {
        try site.edit(
            "Content/\(locale)/contact/phone.md", replacing: "summary:",
            with: "status-note: Closed.\nsummary:")
    }
    try site.build()
    for page in ["contact/phone", "articles/a", "zh-CN/contact/phone", "contact"] {
        let text = try site.output(page + "/index.html")
        #expect(!text.contains("0143") && !text.contains("tel:"), "\(page)")
    }
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("Closed.") && page.contains("Open the app."))
    #expect(!page.contains("Last checked") && !page.contains("none has been confirmed"))
    #expect(!page.contains("At any time") && !page.contains("<dd>Free</dd>"))
    #expect(
        try site.main("articles/a/index.html").contains(
            "Call <a href=\"/contact/phone/\">Telephone</a>, or <a href=\"/contact/phone/\">call us</a>."
        ))
}

@Test func aMissingNoteIsToldWithTheLineToPasteAndWhereTheStatusStands() throws {
    let site = try site(today: "2026-08-02")
    try site.edit(
        path, replacing: "existence: confirmed", with: "existence: confirmed\nstatus: paused")
    #expect(try site.linesToPaste == [["status-note: \"\""], ["status-note: \"\""]])
    let message =
        "error: 'phone' is paused: its words must say why in 'status-note' [missing-status-note]"
    #expect(try site.messages == [message, message])
    #expect(try site.notes == ["the status stands here", "the status stands here"])
}

@Test(arguments: [
    ("existence: reported", "+1 202 555 0143 (may exist)"),
    ("existence: confirmed\nstatus: paused", "+1 202 555 0143 (paused)"),
    ("existence: reported\nstatus: paused", "+1 202 555 0143 (may exist) (paused)"),
    ("existence: confirmed\nstatus: degraded", "+1 202 555 0143"),
])
func aNumberInRunningTextSaysWhatSpeaksAgainstIt(facts: String, shown: String) throws {
    let site = try site(
        today: "2026-10-30", checks: ", missing-status-note: off")
    try site.edit(path, replacing: "existence: confirmed", with: facts)
    try site.build()
    #expect(try site.main("articles/a/index.html").contains(">\(shown)</a>, or"))
}

@Test func aReferenceMeansTheFirstContactAlsoWhereOnlyAnotherOneWasCheckedInTime() throws {
    let site = try TestSite(
        """
        -- Content/channels/email.yaml --
        kind: email
        existence: confirmed
        points:
          - {value: help@example.com, label: All}
          - {value: disputes@example.com, label: Disputes}
        -- Content/contact/email.md --
        ---
        name: Mail
        summary: Write.
        find-it: [Look.]
        prepare: [The number]
        ---
        -- Content/a.md --
        # A

        Write to <channel:email.address>.
        """)
    try site.verify("email", on: "2026-01-01")
    try site.verify("email", on: "2026-11-01", point: "Disputes")
    try site.buildInSpiteOfWarnings()
    let page = try site.main("a/index.html")
    #expect(page.contains("<a href=\"/contact/email/#find-it\">the official contact: Mail</a>"))
    let mail = try site.main("contact/email/index.html")
    #expect(mail.contains("href=\"mailto:disputes@example.com\""))
    #expect(!mail.contains("mailto:disputes@example.com?"))
    #expect(mail.contains("mailto:?subject="))
}
