import Foundation
import TestSupport
import Testing

private let texts = """
    -- Content/topics.yaml --
    - {id: theft, urgency: now, needs: [realtime, private]}
    - {id: praise, urgency: normal, needs: [written-record]}
    -- Content/en/topics/theft.md --
    ---
    name: Theft
    ---
    -- Content/en/topics/praise.md --
    ---
    name: Praise
    ---
    -- Content/en/faq/stolen.md --
    ---
    question: Stolen?
    answer: Call.
    topic: theft
    ---
    """

private func channel(_ id: String, _ facts: String, note: String = "") -> String {
    """
    -- Content/channels/\(id).yaml --
    kind: \(id)
    \(facts)
    -- Content/en/contact/\(id).md --
    ---
    name: The \(id)
    summary: About the \(id).
    find-it: [Look.]
    \(note)
    ---

    """
}

private func site(_ channels: String...) throws -> TestSite {
    let site = try TestSite(
        "-- Content/site.yaml --\ntitle: Test\nurl: https://help.example.com/\nlocales: [en]\n"
            + channels.joined() + texts)
    try site.build()
    return site
}

private let phone = channel(
    "phone",
    "existence: confirmed\noffers: [realtime, private]\nresponse: {speed: immediate, basis: general}"
)
private let email = channel(
    "email",
    "existence: confirmed\noffers: [written-record, private]\nresponse: {speed: days, basis: general}"
)
private let social = channel("social", "existence: reported\noffers: [public, written-record]")

/// The names, reasons and lacks of the channels that a page suggests, and what it excludes, as lines.
private func routing(_ page: String) -> [String] {
    let start = page.range(of: "id=\"where-to-turn\"")!.upperBound
    let section = page[start...].prefix(upTo: page[start...].range(of: "</section>")!.lowerBound)
    return section.split(separator: "\n").compactMap { line in
        let text = line.trimmingMarkup
        guard !text.isEmpty else { return nil }
        let marks = ["<h3": "> ", "reasons\"": "+ ", "reasons lacks": "- ", "<li><b>": "x "]
        return marks.first { line.contains($0.key) }.map { $0.value + text }
    }
}

extension Substring {
    fileprivate var trimmingMarkup: String {
        var text = ""
        var isInside = false
        for character in self {
            if character == "<" { isInside = true }
            if !isInside { text.append(character) }
            if character == ">" { isInside = false }
        }
        return text.split(separator: " ").joined(separator: " ")
    }
}

@Test func aQuestionPrintsItsChannelsWithReasonsAndItsExclusions() throws {
    let site = try site(phone, email, social)
    #expect(
        routing(try site.main("faq/stolen/index.html")) == [
            "> The phone", "+ Live conversation · Private",
            "x The email: Too slow for something urgent",
            "x The social (may exist): Everybody can read it; never discuss your account there",
        ])
    #expect(
        routing(try site.main("topics/praise/index.html")) == [
            "> The email", "+ Leaves a written record",
            "> The phone", "- Leaves no written record",
            "> The social", "+ Leaves a written record",
        ])
}

@Test func aPausedChannelIsNeverFirstAndSaysWhatReplacesIt() throws {
    let paused = phone.replacing(
        "existence: confirmed", with: "existence: confirmed\nstatus: paused"
    )
    .replacing("find-it: [Look.]", with: "find-it: [Look.]\nstatus-note: Out of order.")
    let site = try site(paused, email)
    let page = try site.main("faq/stolen/index.html")
    #expect(
        routing(page) == [
            "> The email", "+ Private", "- No live conversation",
            "x The phone: Paused; use The email instead",
        ])
    #expect(page.contains("For now, no channel lets you talk to somebody at once."))
    let own = try site.main("contact/phone/index.html")
    #expect(own.contains("Use this for now: <a href=\"/contact/email/\">The email</a>"))
}

@Test func whereNoChannelFitsThePageSaysSo() throws {
    let site = try site(social)
    let page = try site.main("faq/stolen/index.html")
    #expect(page.contains("No channel suits this for now."))
    #expect(
        routing(page) == [
            "x The social (may exist): Everybody can read it; never discuss your account there"
        ])
}

@Test func whereThereIsNoChannelAtAllNothingIsSaidOfChannels() throws {
    let site = try site()
    #expect(!(try site.main("faq/stolen/index.html").contains("where-to-turn")))
}

@Test func whereAllAreOnlyReportedTheBestLeadsWithItsDoubtShown() throws {
    let doubtful = phone.replacing("existence: confirmed", with: "existence: reported")
    let page = try site(doubtful, social).main("faq/stolen/index.html")
    #expect(routing(page).first == "> The phone")
    #expect(page.contains("May exist; check the official pages"))
}

@Test func theGuidePrintsTheChannelsOfEveryTopic() throws {
    let site = try site(phone, email, social)
    let page = try site.main("contact/index.html")
    let start = try #require(page.range(of: "id=\"matters\"")).upperBound
    let names = page[start...].split(separator: "\n").filter {
        $0.contains("<a href") || $0.contains("<li><b>")
    }
    .map(\.trimmingMarkup)
    #expect(
        names.prefix(8) == [
            "Theft Act now", "The phone", "The email: Too slow for something urgent",
            "The social (may exist): Everybody can read it; never discuss your account there",
            "Praise", "The email", "The phone", "The social",
        ])
}

@Test func aReferenceToAReportedChannelShowsItsDoubt() throws {
    let site = try site(
        phone, social + "-- Content/en/a.md --\n# A\n\nUse <channel:phone> or <channel:social>.\n")
    let page = try site.main("a/index.html")
    #expect(page.contains(">The phone</a> or"))
    #expect(page.contains(">The social (may exist)</a>"))
}

@Test func theSearchPageLeadsToTheRecommendedChannel() throws {
    let page = try site(email, phone).main("search/index.html")
    #expect(page.contains("go straight to: <a href=\"/contact/phone/\">The phone</a>"))
}

extension String {
    fileprivate func replacing(_ text: String, with other: String) -> String {
        precondition(contains(text))
        return split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
    }
}

@Test func whatReplacesAPausedChannelSaysThatNobodyConfirmedIt() throws {
    let paused = channel(
        "phone", "existence: confirmed\nstatus: paused\noffers: [realtime]",
        note: "status-note: Soon.")
    let site = try site(paused, channel("chat", "existence: reported\noffers: [realtime, private]"))
    #expect(
        routing(try site.main("faq/stolen/index.html")).last
            == "x The phone: Paused; use The chat (may exist) instead")
    #expect(
        try site.main("contact/phone/index.html").contains(
            "<a href=\"/contact/chat/\">The chat</a> <span class=\"tag tag-reported\">May exist; check the official pages</span>"
        ))
    #expect(
        try site.output("index.html").contains(
            "data-recommended=\"If it is urgent, go straight to: The chat · May exist; check the official pages\""
        ))
}

@Test func aPublicChannelReplacesNoneInWhichNobodyCanReadAlong() throws {
    let site = try site(
        channel(
            "phone", "existence: confirmed\nstatus: paused\noffers: [realtime]",
            note: "status-note: Soon."),
        channel("social", "existence: confirmed\norder: 1\noffers: [public]"),
        channel("email", "existence: confirmed\norder: 2"))
    let page = try site.main("contact/phone/index.html")
    let replacement = try #require(page.range(of: "Use this for now: "))
    #expect(page[replacement.upperBound...].hasPrefix("<a href=\"/contact/email/\">"))
}
