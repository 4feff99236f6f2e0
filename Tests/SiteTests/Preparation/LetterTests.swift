import Foundation
import TestSupport
import Testing

private let point = """
    points:
      - value: help+desk@example.com
    """

/// The subject and the body that a page's link hands to a mail program, and the address it writes to.
private func letter(on page: String) throws -> (address: String, subject: String, body: String) {
    let start = try #require(page.firstRange(of: "class=\"more\" href=\"mailto:")).upperBound
    let href = page[start...].prefix { $0 != "\"" }
    #expect(href.contains("&amp;body="), "the ampersand is escaped in HTML")
    let parts = href.replacing("&amp;", with: "&").split(
        separator: "?", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    var fields: [String: String] = [:]
    for field in parts[1].split(separator: "&") {
        let pair = field.split(separator: "=", omittingEmptySubsequences: false)
        fields[String(pair[0])] = String(pair[1]).removingPercentEncoding
    }
    return (
        try #require(String(parts[0]).removingPercentEncoding), try #require(fields["subject"]),
        try #require(fields["body"])
    )
}

@Test func aQuestionOffersALetterThatListsWhatToHaveReady() throws {
    let site = try preparationSite(email: point)
    try site.verify("email")
    try site.build()
    let page = try site.main("faq/late/index.html")
    let letter = try letter(on: page)
    #expect(letter.address == "help+desk@example.com")
    #expect(page.contains("href=\"mailto:help%2Bdesk@example.com?"))
    #expect(letter.subject == "Question about Money")
    expectEqualText(
        letter.body.replacing("\r\n", with: "\n"),
        """
        Hello,

        I need help with the problem below.

        Problem: Late & lost?
        The state: pending or done: [ ]
        The bank's record: [ ]
        The transaction: [ ]
        See the terms: [ ]
        A picture: [ ]
        What I would like you to do: [ ]

        Thank you.
        [your name]
        """)
    #expect(page.contains("Problem: Late &amp; lost?\n"), "the same text can be copied")
    #expect(!page.contains("<p class=\"quiet\">The recipient is left empty."))
    #expect(page.contains("<p class=\"quiet\" data-stale hidden>The recipient is left empty."))
}

@Test func theSubjectIsTheQuestionsOwnOrItsTopicsWhereTheySay() throws {
    let site = try preparationSite(email: point)
    try site.verify("email")
    try site.edit(
        "Content/en/topics/funds.md", replacing: "name: Money",
        with: "name: Money\nmessage-subject: Failed top-up")
    try site.build()
    #expect(try letter(on: site.main("faq/late/index.html")).subject == "Failed top-up")
    try site.edit(
        "Content/en/faq/late.md", replacing: "topic: funds",
        with: "topic: funds\nmessage-subject: \"Late: & lost\"")
    try site.build()
    #expect(try letter(on: site.main("faq/late/index.html")).subject == "Late: & lost")
    #expect(try letter(on: site.main("zh-CN/faq/late/index.html")).subject == "关于资金问题的咨询")
}

@Test func withoutAConfirmedAddressTheReaderFillsItIn() throws {
    let site = try preparationSite()
    try site.build()
    for path in ["faq/late/index.html", "contact/email/index.html"] {
        let page = try site.main(path)
        #expect(try letter(on: page).address == "")
        #expect(page.contains("The recipient is left empty."))
        #expect(!page.contains("@"))
    }
}

@Test func nobodyIsSentToWriteALetterAboutWhatCannotWait() throws {
    let site = try preparationSite(email: point)
    try site.verify("email")
    try site.build()
    #expect(!(try site.main("faq/stolen/index.html").contains("mailto:")))
}

@Test func withoutAMailChannelThatWorksThereIsNoLetter() throws {
    let site = try preparationSite(email: point + "\nstatus: paused")
    try site.verify("email")
    for locale in ["en", "zh-CN"] {
        try site.edit(
            "Content/\(locale)/contact/email.md", replacing: "summary:",
            with: "status-note: Soon.\nsummary:")
    }
    try site.build()
    #expect(!(try site.main("faq/late/index.html").contains("mailto:")))
}

@Test func theLetterOfAChannelIsHandedOnAsWritten() throws {
    let site = try preparationSite(email: point)
    try site.verify("email")
    try site.edit(
        "Content/en/contact/email.md", replacing: "summary: Write.",
        with:
            "summary: Write.\nmessage:\n  subject: About “top-up” & more\n  body: |\n    Hello,\n\n    number: [ ]\n"
    )
    try site.build()
    let letter = try letter(on: site.main("contact/email/index.html"))
    #expect(letter.subject == "About “top-up” & more")
    #expect(letter.body == "Hello,\r\n\r\nnumber: [ ]")
}
