import TestSupport
import Testing

private func official() throws -> TestSite {
    let site = TestSite(in: try OfficialSite.copy())
    site.today = OfficialSite.today
    return site
}

@Test func theSiteOfAMadeUpServiceIsCleanForABuildAndForACheck() throws {
    let site = try official()
    try site.expectDiagnostics([])
    site.isCheck = true
    try site.expectDiagnostics([])
}

@Test(arguments: [
    ("contact/phone/index.html", "href=\"tel:+12025550143\"", "(202) 555-0143"),
    ("contact/phone/index.html", "href=\"tel:5550143\"", "美国"),
    (
        "contact/chat/index.html", "href=\"https://chat.example.com/start\"",
        "chat.example.com/start"
    ),
    ("contact/email/index.html", "href=\"mailto:help@example.com\"", "help@example.com"),
    ("contact/form/index.html", "href=\"https://help.example.com/form/\"", "暂停受理"),
    ("contact/social/index.html", "@example_pay</bdi>", "Example Social"),
    ("en/contact/phone/index.html", "href=\"tel:+12025550143\"", "United States"),
])
func everyKindOfChannelShowsItsPoints(page: String, link: String, words: String) throws {
    let site = try official()
    try site.build()
    let main = try site.main(page)
    #expect(main.contains(link))
    #expect(main.contains(words))
}

@Test func everyFactOfAChannelIsShown() throws {
    let site = try official()
    try site.build()
    let phone = try site.main("en/contact/phone/index.html")
    for words in [
        "The service says: within 2 minutes. At most: 10 minutes.",
        "href=\"https://www.example.com/service-levels/\"", "Mon–Fri 08:00–12:00 and 13:00–20:00",
        "Sat 22:00–02:00 the next day", "Jakarta time, UTC+7",
        "In Shanghai time: Mon–Fri 09:00–13:00 and 14:00–21:00",
        "25 December 2026: closed (Christmas Day)", "Free",
        "<li>Indonesian</li>", "<li>Chinese (mainland)</li>", "Can call you back",
        "<dt>Checked on</dt><dd>1 November 2026</dd>",
        "<dt>Check valid until</dt><dd>30 January 2027</dd>",
        "<dt>Checked by</dt><dd>Ann Example</dd>",
    ] {
        #expect(phone.contains(words), "\(words)")
    }
    #expect(try site.main("en/contact/chat/index.html").contains("At any time"))
    #expect(try site.main("en/contact/email/index.html").contains("As measured: 2 working days."))
    #expect(
        try site.main("en/contact/form/index.html").contains(
            "href=\"https://www.example.com/hours/\""))
    #expect(try site.main("en/contact/social/index.html").contains("Everybody can read it"))
    #expect(try site.main("en/contact/messenger/index.html").contains("It is not confirmed"))
    // What nobody can say is not hedged a second time.
    #expect(
        try site.main("en/contact/messenger/index.html").contains(
            "<dd>It is hard to say how soon you get an answer.</dd>"))
}

@Test func whoeverIsKnownToBeClosedGoesDownWithinItsTierAlsoInTheGuide() throws {
    let site = try official()
    try site.build()
    let guide = try site.main("en/contact/index.html")
    let matters = try #require(guide.split(separator: "id=\"matters\"").last)
    let ways = matters.split(separator: "<ol class=\"ways\" data-by-opening>").dropFirst()
    #expect(!ways.isEmpty)
    for list in ways {
        let items = list.prefix(upTo: try #require(list.firstRange(of: "</ol>")).lowerBound)
            .split(separator: "<li ")
        #expect(items.dropFirst().allSatisfy { $0.hasPrefix("data-tier=") })
        let phone = try #require(items.first { $0.contains("/en/contact/phone/") })
        #expect(phone.contains("data-hours=\"{&quot;zone&quot;:&quot;Asia/Jakarta&quot;"))
    }
}

@Test func searchQuotesNoContact() throws {
    let site = try official()
    try site.build()
    let files = try site.folder.snapshot("Public/search").paths
    #expect(!files.isEmpty)
    for path in files {
        let text = try site.output("search/" + path)
        #expect(!text.contains("555-0143") && !text.contains("@example.com"), "\(path)")
    }
}
