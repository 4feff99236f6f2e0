import Testing

private func site(facts: String, words: String = "") throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en]
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        \(facts)
        -- Content/en/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the **app**.]
        \(words)
        ---
        """)
}

@Test func aPointIsShownToPeopleAndLinkedForMachines() throws {
    let site = try site(
        facts: """
            points:
              - value: "+12025550143"
                display: "+1 202 555 0143"
            """)
    try site.verify("phone")
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("href=\"tel:+12025550143\""))
    #expect(page.contains("+1 202 555 0143"))
}

@Test func withoutAPointThePageSaysWhereTheOfficialOneIsShown() throws {
    let site = try site(facts: "points: []")
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("id=\"find-it\""))
    #expect(page.contains("Open the <strong>app</strong>."))
    #expect(!page.contains("tel:"))
}

@Test(arguments: [
    ("points: [{value: 12345}]", "bad-contact"),
    ("status: paused", "missing-status-note"),
    ("hours: {zone: Asia/Jakarta, weekly: {mon-fry: \"09:00-18:00\"}}", "bad-hours"),
    ("hours: {zone: Asia/Jakarta, weekly: {mon: \"09:00-25:00\"}}", "bad-hours"),
    ("offers: [realtme]", "wrong-value"),
    ("response: {speed: fast, basis: general}", "wrong-value"),
    ("colour: red", "unknown-key"),
])
func aWrongFactIsAnError(facts: String, code: String) throws {
    #expect(try site(facts: facts).codes == [code])
}

@Test func aReportedChannelShowsItsDoubt() throws {
    let confirmed = try site(facts: "")
    try confirmed.build()
    let site = try site(facts: "")
    try site.edit(
        "Content/channels/phone.yaml", replacing: "existence: confirmed",
        with: "existence: reported")
    try site.build()
    let doubt = "It is not confirmed"
    #expect(try site.main("contact/phone/index.html").contains(doubt))
    #expect(!(try confirmed.main("contact/phone/index.html").contains(doubt)))
}

@Test func aPointOfAReportedChannelIsNotCalledOfficial() throws {
    let site = try site(facts: "points: [{value: \"+12025550143\"}]")
    try site.verify("phone")
    try site.build()
    #expect(try site.main("contact/phone/index.html").contains(">Official contact</h2>"))
    try site.edit(
        "Content/channels/phone.yaml", replacing: "existence: confirmed",
        with: "existence: reported")
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains(">Contact named by others, not confirmed</h2>"))
    #expect(!page.contains(">Official contact</h2>"))
}

@Test func aShortCodeIsShownWithItsCountry() throws {
    let site = try site(facts: "points: [{value: \"5550143\", display: 555-0143, country: US}]")
    try site.write("-- Content/en/articles/a.md --\n# A\n\nCall <channel:phone.number>.")
    try site.verify("phone")
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("href=\"tel:5550143\"><bdi dir=\"ltr\">555-0143</bdi></a>"))
    #expect(page.contains("<dt>Dial from</dt><dd>United States</dd>"))
    #expect(try site.main("articles/a/index.html").contains(">555-0143 (in United States)</a>"))
}

@Test func aHandleIsShownWithOneAtSign() throws {
    let site = try site(facts: "points: [{value: help, platform: Example}]")
    try site.edit("Content/channels/phone.yaml", replacing: "kind: phone", with: "kind: social")
    try site.verify("phone")
    try site.build()
    #expect(try site.main("contact/phone/index.html").contains(">@help</bdi>"))
}

@Test func factsWithoutWordsAndWordsWithoutFactsAreErrors() throws {
    let site = try site(facts: "")
    try site.write(
        """
        -- Content/channels/email.yaml --
        kind: email
        existence: confirmed
        -- Content/en/contact/phon.md --
        ---
        name: X
        summary: Y
        find-it: [Z]
        ---
        """)
    try site.expectDiagnostics([
        "Content/channels/email.yaml:1:1 [missing-words] write Content/en/contact/email.md with name, summary and find-it",
        "Content/en/contact/phon.md:1:1 [unknown-channel] did you mean 'phone'?",
    ])
}

@Test func aPublicChannelIsNotOfferedForAPrivateMatter() throws {
    let site = try site(facts: "offers: [private, realtime]")
    try site.write(
        """
        -- Content/channels/social.yaml --
        kind: social
        existence: confirmed
        offers: [public]
        -- Content/en/contact/social.md --
        ---
        name: Social media
        summary: Everybody reads along.
        find-it: [Look.]
        ---
        -- Content/topics.yaml --
        - {id: security, urgency: now, needs: [private]}
        -- Content/en/topics/security.md --
        ---
        name: Security
        ---
        -- Content/en/faq/stolen.md --
        ---
        question: Stolen?
        answer: Call.
        topic: security
        ---
        """)
    try site.build()
    let page = try site.main("faq/stolen/index.html")
    #expect(page.contains("href=\"/contact/phone/\""))
    #expect(!page.contains("href=\"/contact/social/\""))
}

@Test func aReportedChannelComesAfterConfirmedOnes() throws {
    let site = try site(facts: "order: 2")
    try site.write(
        """
        -- Content/channels/form.yaml --
        kind: form
        existence: reported
        order: 1
        offers: [private]
        -- Content/en/contact/form.md --
        ---
        name: Form
        summary: Perhaps.
        find-it: [Look.]
        ---
        """)
    try site.build()
    let guide = try site.main("contact/index.html")
    let phone = try #require(guide.firstRange(of: "Telephone"))
    let form = try #require(guide.firstRange(of: "Form"))
    #expect(phone.lowerBound < form.lowerBound)
}

@Test func comingExceptionsOfTheHoursAreShownAndPastOnesAreNot() throws {
    let site = try site(
        facts: """
            hours:
              zone: Asia/Jakarta
              weekly: {mon-fri: "09:00-18:00"}
              exceptions:
                - {date: 2026-11-20, closed: yes, reason: A past day}
                - {date: 2026-11-24, closed: yes, reason: A holiday}
                - {from: 2026-12-24, to: 2026-12-26, spans: ["10:00-12:00"]}
            """)
    try site.build()
    let page = try site.main("contact/phone/index.html")
    #expect(page.contains("24 November 2026: closed (A holiday)"))
    #expect(page.contains("24 December 2026 – 26 December 2026: 10:00–12:00"))
    #expect(!page.contains("A past day"))
}
