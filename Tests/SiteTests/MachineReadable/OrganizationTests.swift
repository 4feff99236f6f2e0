import Foundation
import TestSupport
import Testing

private func example(_ path: String, today: String = "2026-11-23") throws -> PageGraph {
    let site = try OfficialExample.built(on: today)
    return try PageGraph(try site.output(path))
}

private let phone = "https://help.example.com/help/contact/phone/#contact-phone-"

@Test func theServiceItselfIsAnOrganizationWithItsVerifiedContacts() throws {
    let page = try example("contact/phone/index.html")
    let organization = try #require(page.nodes("Organization").first)
    #expect(organization["name"] == "Tally")
    #expect(page.website["publisher"]["@id"] == organization["@id"])
    // The first point was verified too long ago.
    #expect(
        organization["contactPoint"].array?.map { $0["@id"].string } == [phone + "2", phone + "3"])
    let contact = try #require(page.nodes("ContactPoint").first)
    #expect(contact["telephone"] == "+442079460123")
    #expect(contact["description"] == "From abroad")
    #expect(contact["contactType"] == "customer support")
    #expect(contact["availableLanguage"] == ["en", "zh-CN"])
    #expect(contact["areaServed"] == .null)
    #expect(page.page["mainEntity"] == organization["contactPoint"])
    let shortCode = page.nodes("ContactPoint")[1]
    #expect(shortCode["telephone"] == "5550143" && shortCode["areaServed"] == "US")
}

@Test(arguments: [
    ("2026-11-01", ["2", "3"]), ("2027-01-30", ["2", "3"]), ("2027-01-31", []),
])
func aContactIsStatedFromItsVerificationToTheEndOfItsReview(day: String, points: [String]) throws {
    let contacts = try example("contact/phone/index.html", today: day).nodes("ContactPoint")
    #expect(contacts.compactMap { $0["@id"].string } == points.map { phone + $0 })
}

@Test func hoursAreStatedByTheWeekAndByTheDatesThatDiffer() throws {
    let contact = try #require(
        try example("contact/phone/index.html").nodes("ContactPoint").first)
    let hours = try #require(contact["hoursAvailable"].array)
    func line(_ node: JSONValue) -> String {
        let days = (node["dayOfWeek"].array ?? []).compactMap { day in
            day.string.map { String($0.dropFirst("https://schema.org/".count).prefix(2)) }
        }
        let fields = ["opens", "closes", "validFrom", "validThrough", "name", "description"]
        return ([days.joined()] + fields.map { node[$0].string ?? "" })
            .joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
    #expect(
        hours.map(line) == [
            "MoTuWeTh 09:00 18:00  2027-01-30  Berlin time",
            "Fr 09:00 12:00  2027-01-30  Berlin time",
            "Fr 22:00 02:00  2027-01-30  Berlin time",
            "Su 00:00 23:59  2027-01-30  Berlin time",
            "2026-12-24 2026-12-26 Holidays Berlin time",
            "10:00 14:00 2026-12-31 2026-12-31  Berlin time",
        ])
}

@Test func hoursThatNobodyKnowsAnyMoreAreNotStated() throws {
    // The number was verified afresh, the hours were not.
    let site = try OfficialExample.site()
    site.today = "2027-02-01"
    try site.edit(
        "Content/channels/phone.yaml", replacing: "on: 2026-01-01", with: "on: 2027-02-01")
    try site.buildInSpiteOfWarnings()
    let page = try PageGraph(try site.output("contact/phone/index.html"))
    let contact = try #require(page.nodes("ContactPoint").first)
    #expect(contact["hoursAvailable"] == .null)
    let social = try example("contact/social/index.html").nodes("ContactPoint")
    #expect(social.map { $0["hoursAvailable"] } == [.null])
}

@Test func somebodyWhoIsAlwaysThereIsOpenEveryDay() throws {
    let contact = try #require(
        try example("contact/email/index.html").nodes("ContactPoint").first)
    #expect(contact["email"] == "help@example.com")
    let hours = try #require(contact["hoursAvailable"].array)
    #expect(hours.count == 1)
    #expect(hours[0]["dayOfWeek"].array?.count == 7)
    #expect(hours[0]["opens"] == "00:00" && hours[0]["closes"] == "23:59")
    #expect(hours[0]["validThrough"] == "2027-01-30")
}

@Test func aHandleWithoutAnAddressIsNotStated() throws {
    let contacts = try example("contact/social/index.html").nodes("ContactPoint")
    #expect(contacts.map { $0["url"].string } == ["https://social.example.com/tally"])
}

@Test(arguments: ["chat", "form"])
func aChannelThatDoesNotWorkOrIsOnlyReportedStatesNoContact(channel: String) throws {
    let page = try example("contact/\(channel)/index.html")
    #expect(page.nodes("ContactPoint") == [])
    #expect(page.nodes("Organization").first?["contactPoint"] == .null)
}

@Test func anIndependentSiteNeverSpeaksAsTheService() throws {
    let site = try OfficialExample.site()
    try site.edit(
        "Content/site.yaml", replacing: "relation: official}",
        with: "relation: independent, about: Tally}")
    try site.buildInSpiteOfWarnings()
    let pages = try FolderSnapshot(folder: site.folder.path("Public")).paths
        .filter { $0.hasSuffix(".html") }
    #expect(pages.contains("contact/phone/index.html"))
    for path in pages {
        let html = try site.output(path)
        for word in ["\"Organization\"", "\"ContactPoint\"", "\"publisher\""] {
            #expect(!html.contains(word), "\(path): \(word)")
        }
    }
}

@Test func hoursOnDatesAreStatedNoLongerThanTheContactCounts() throws {
    let site = try OfficialExample.site()
    try site.edit(
        "Content/channels/phone.yaml", replacing: "- {date: 2026-12-31, spans: [\"10:00-14:00\"]}",
        with: "- {from: 2027-01-29, to: 2027-01-30, spans: [\"10:00-14:00\"]}")
    try site.edit(
        "Content/channels/phone.yaml", replacing: "- {date: 2026-11-20, closed: yes",
        with: "- {date: 2027-01-31, closed: yes")
    try site.verify("phone")
    try site.buildInSpiteOfWarnings()
    let contact = try #require(
        try PageGraph(try site.output("contact/phone/index.html")).nodes("ContactPoint").first)
    let dates = try #require(contact["hoursAvailable"].array).compactMap { hours in
        hours["validFrom"].string.map { $0 + " " + (hours["validThrough"].string ?? "") }
    }
    #expect(dates == ["2026-12-24 2026-12-26", "2027-01-29 2027-01-30"])
}
