import Foundation
import TestSupport
import Testing

/// What a browser makes of the link to a letter on a page.
private func letter(on page: BrowserSession) throws -> JSONValue {
    try page.execute(
        """
        const link = new URL(document.querySelector('a[href^="mailto:"][href*="?"]').href);
        const fields = link.search.slice(1).split("&").map((field) => field.split("="));
        return {
          scheme: link.protocol, address: decodeURIComponent(link.pathname), count: fields.length,
          names: fields.map(([name]) => name), values: fields.map(([, value]) => decodeURIComponent(value)),
          subject: document.getElementById("letter-subject").textContent,
          body: document.getElementById("letter-body").textContent,
        };
        """)
}

private let archive = """
    -- Content/site.yaml --
    title: Example
    url: https://help.example.com/
    locales: [en]
    -- Content/topics.yaml --
    - {id: money, urgency: today}
    -- Content/channels/mail.yaml --
    kind: email
    existence: confirmed
    points:
      - value: "a+b/c&d?e@example.com"
        verified: {on: 2026-11-01, by: Ann, source: "https://example.com/contact", digest: "891048becebec5c2"}
    -- Content/en/contact/mail.md --
    ---
    name: Mail
    summary: Write.
    find-it: [Look.]
    prepare: ["100 % of a < b & “more” + 1 = 2?"]
    ---
    -- Content/en/topics/money.md --
    ---
    name: 'Money & "more" #1'
    ---
    -- Content/en/faq/q.md --
    ---
    question: Where is my 50% + bonus?
    answer: There.
    topic: money
    ---
    """

extension BrowserSuite {
    /// Links that open a letter, and the one that leads on from a question.
    @Suite struct MailAndWayOnTests {
        @Test func theMailProgramGetsTheLetterThatThePageShows() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                for path in ["/contact/email/", "/faq/late-funds/"] {
                    try page.open(site.origin + path)
                    let letter = try letter(on: page)
                    #expect(letter["scheme"] == "mailto:")
                    #expect(letter["address"] == "", "no address is confirmed")
                    #expect(letter["names"] == ["subject", "body"])
                    let values = letter["values"].array?.compactMap(\.string) ?? []
                    #expect(values.first == letter["subject"].string)
                    expectEqualText(
                        values.last ?? "",
                        (letter["body"].string ?? "").replacing("\n", with: "\r\n"))
                }
                #expect(try letter(on: page)["subject"] == "关于资金迟迟没到账的咨询")
            }
        }

        @Test func anAddressAndTextsFullOfSignsAreReadBackAsTheyAre() throws {
            let sources = try TemporaryFolder(archive)
            let output = try TemporaryFolder()
            try SiteUnderTest.build(sources.path, to: output.path, "--now", "2026-11-23")
            let site = try SiteUnderTest(folder: output.path)
            defer { withExtendedLifetime(output) {} }
            try WebDriver.withSession { page in
                try page.setClock("2026-11-23T12:00:00Z", zone: "UTC")
                try page.open(site.origin + "/faq/q/")
                let letter = try letter(on: page)
                #expect(letter["address"] == "a+b/c&d?e@example.com")
                #expect(letter["count"] == 2)
                let values = letter["values"].array?.compactMap(\.string) ?? []
                #expect(values.first == "Question about Money & \"more\" #1")
                #expect(values.last?.contains("Problem: Where is my 50% + bonus?\r\n") == true)
                #expect(values.last?.contains("100 % of a < b & “more” + 1 = 2: [ ]\r\n") == true)
            }
        }

        @Test func theWayOnCarriesTheQuestionToWhereTheOfficialContactIs() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/faq/late-funds/")
                #expect(try page.findAll(".unsolved a").count == 1)
                try page.find(".unsolved a").click()
                try page.wait(for: "the channel") { try $0.path == "/contact/chat/" }
                #expect(
                    try page.address == site.origin + "/contact/chat/?question=late-funds#find-it")
                #expect(try page.find("#find-it").isDisplayed)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func everyQuestionHasOneWayOn() throws {
            for page in try SiteSurvey.shared.pages
            where page.facts.path.hasPrefix("/faq/") && page.facts.path != "/faq/" {
                let id = page.facts.path.split(separator: "/")[1]
                #expect(
                    !page.facts.requests.contains { $0.contains("question=") },
                    "nothing is asked for before a click")
                #expect(
                    page.facts.links.filter { $0.contains("?question=\(id)") }.count == 1,
                    "\(page.facts.path)")
            }
        }
    }
}
