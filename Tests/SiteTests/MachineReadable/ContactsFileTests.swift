import Foundation
import TestSupport
import Testing

private func contacts(
    _ path: String = "contacts.json", today: String = "2026-11-23"
) throws -> JSONValue {
    let site = try OfficialExample.built(on: today)
    return try JSONValue(parsing: Array(try site.output(path).utf8))
}

private func channel(_ id: String, of contacts: JSONValue) throws -> JSONValue {
    try #require(contacts["channels"].array?.first { $0["id"].string == id })
}

private func schema() throws -> JSONSchema {
    let path = SharedFolder.checkout + "/Sources/SiteBuilder/ContactsFile/FORMAT.schema.json"
    return try JSONSchema(parsing: Array(Data(contentsOf: URL(fileURLWithPath: path))))
}

@Test func theContactsAreAsTheirSchemaSays() throws {
    let schema = try schema()
    #expect(schema.undescribed == [])
    for (path, day) in [
        ("contacts.json", "2026-11-23"), ("zh-CN/contacts.json", "2026-11-23"),
        ("contacts.json", "2026-11-01"), ("contacts.json", "2028-01-01"),
    ] {
        #expect(schema.faults(of: try contacts(path, today: day)) == [], "\(path) on \(day)")
    }
}

@Test func theContactsOfTheRealContentAreAsTheirSchemaSays() throws {
    let output = try FolderSite.built("", on: "2026-11-26")
    let contacts = try JSONValue(parsing: try output.bytes("Public/contacts.json"))
    #expect(try schema().faults(of: contacts) == [])
    #expect(contacts["site"]["relation"] == "independent")
    #expect(contacts["site"]["disclosure"].string?.contains("无隶属关系") ?? false)
    #expect(contacts["channels"].array?.count == 5)
    #expect(contacts["topics"].array?.count == 6)
}

@Test func theContactsOfTheOfficialSiteAreAsTheirSchemaSays() throws {
    let output = try FolderSite.built("/Tests/OfficialSite", on: "2026-11-23")
    for path in ["contacts.json", "en/contacts.json"] {
        let contacts = try JSONValue(parsing: try output.bytes("Public/" + path))
        #expect(try schema().faults(of: contacts) == [])
        #expect(contacts["site"]["relation"] == "official")
        #expect(try channel("phone", of: contacts)["points"].array?.isEmpty == false)
    }
}

@Test func theContactsSayWhoSpeaksAndAsOnWhichDay() throws {
    let contacts = try contacts()
    #expect(contacts["version"] == 1)
    #expect(contacts["built-for"] == "2026-11-23")
    #expect(contacts["site"]["url"] == "https://help.example.com/help/")
    #expect(contacts["site"]["title"] == "Tally & Co. help")
    #expect(contacts["site"]["relation"] == "official")
    #expect(contacts["official-hosts"].array?.first?["host"] == "example.com")
}

@Test func onlyCurrentContactsAreListed() throws {
    let phone = try channel("phone", of: contacts())
    let points = try #require(phone["points"].array)
    #expect(points.map { $0["value"] } == ["+442079460123", "5550143"])
    #expect(points.map { $0["country"] } == [.null, "US"])
    #expect(points[0]["display"] == "+44 20 7946 0123")
    #expect(points[0]["href"] == "tel:+442079460123")
    #expect(points[0]["verified"]["on"] == "2026-11-01")
    #expect(points[0]["verified"]["source"] == "https://www.example.com/contact")
    #expect(points[0]["review-by"] == "2027-01-30")
    let later = try channel("phone", of: contacts(today: "2027-01-31"))
    #expect(later["points"] == [])
    #expect(later["find-it"] == ["Open the app and tap E-mail.", "Look at the back of your card."])
}

@Test func hoursStandThereAsLongAsTheyAreKnown() throws {
    let hours = try channel("phone", of: contacts())["hours"]
    #expect(hours["zone"] == "Europe/Berlin")
    #expect(hours["weekly"]["fri"] == ["09:00-12:00", "22:00-02:00"])
    #expect(hours["weekly"]["sat"] == [])
    #expect(hours["weekly"]["sun"] == ["00:00-24:00"])
    #expect(hours["valid-through"] == "2027-01-31")
    let exceptions = try #require(hours["exceptions"].array)
    #expect(exceptions.map { $0["from"] } == ["2026-12-24", "2026-12-31"])
    #expect(exceptions.map { $0["spans"] } == [[], ["10:00-14:00"]])
    #expect(try channel("phone", of: contacts(today: "2027-02-01"))["hours"] == .null)
    #expect(try channel("email", of: contacts())["hours"] == "always")
    #expect(try channel("chat", of: contacts())["hours"] == .null)
}

@Test func channelsCarryTheirDoubtAndTheirStatus() throws {
    let contacts = try contacts()
    #expect(try channel("form", of: contacts)["existence"] == "reported")
    let chat = try channel("chat", of: contacts)
    #expect(chat["status"] == "paused")
    #expect(chat["status-note"] == "Back on Monday.")
    #expect(try channel("phone", of: contacts)["status-note"] == .null)
}

@Test func aChannelThatIsGoneIsNotListed() throws {
    let site = try OfficialExample.site()
    try site.edit(
        "Content/channels/chat.yaml", replacing: "status: paused", with: "status: retired")
    try site.buildInSpiteOfWarnings()
    #expect(!(try site.output("contacts.json")).contains("\"chat\""))
}

@Test func topicsRankTheirChannelsWithReasonsAndExclusions() throws {
    let topic = try #require(try contacts()["topics"].array?.first)
    #expect(topic["id"] == "security" && topic["urgency"] == "now")
    #expect(topic["needs"] == ["realtime", "private"])
    let channels = try #require(topic["channels"].array)
    #expect(channels.map { $0["channel"] } == ["phone", "email", "form"])
    #expect(channels[0]["meets"] == ["realtime", "private"])
    #expect(channels[1]["lacks"] == ["realtime"])
    let excluded = try #require(topic["excluded"].array)
    #expect(excluded.map { $0["channel"] } == ["chat", "social"])
    #expect(excluded.map { $0["because"] } == ["paused", "public"])
}

@Test func theContactsSayWhatThePagesSay() throws {
    let site = try OfficialExample.built()
    let contacts = try JSONValue(parsing: Array(try site.output("contacts.json").utf8))
    let guide = try PageGraph(try site.output("contact/index.html"))
    var place = guide.visibleText.startIndex
    for channel in try #require(contacts["channels"].array) {
        let id = try #require(channel["id"].string)
        let page = try PageGraph(try site.output("contact/\(id)/index.html"))
        #expect(page.page["url"] == channel["url"])
        let texts =
            [channel["name"], channel["summary"], channel["status-note"]]
            + [channel["response"]["words"]] + (channel["find-it"].array ?? [])
            + (channel["points"].array ?? []).flatMap { [$0["display"], $0["label"]] }
        for text in texts.compactMap(\.string) {
            #expect(page.visibleText.contains(text), "\(id): \(text)")
        }
        let links = page.attributes("href")
        for href in (channel["points"].array ?? []).compactMap({ $0["href"].string }) {
            #expect(links.contains(href), "\(id): \(href)")
        }
        // The guide lists the channels in the same order.
        let summary = try #require(channel["summary"].string)
        let found = try #require(guide.visibleText[place...].range(of: summary))
        place = found.upperBound
    }
    for topic in try #require(contacts["topics"].array) {
        let id = try #require(topic["id"].string)
        let page = try PageGraph(try site.output("topics/\(id)/index.html"))
        let channels = topic["channels"].array ?? []
        let words =
            channels.flatMap { ($0["reasons"].array ?? []) + ($0["drawbacks"].array ?? []) }
            + (topic["excluded"].array ?? []).map { $0["words"] }
        for text in words.compactMap(\.string) {
            #expect(page.visibleText.contains(text), "\(id): \(text)")
        }
    }
}

@Test func onlyTheContactGuideNamesTheContacts() throws {
    let site = try OfficialExample.built()
    func link(_ href: String) -> String {
        "<link rel=\"alternate\" type=\"application/json\" href=\"\(href)\">"
    }
    #expect(try site.output("contact/index.html").contains(link("/help/contacts.json")))
    #expect(
        try site.output("zh-CN/contact/index.html").contains(link("/help/zh-CN/contacts.json")))
    #expect(!(try site.output("index.html")).contains("application/json"))
}

@Test func aSiteWithoutChannelsHasNoContacts() throws {
    let site = try TestSite(
        "-- Content/contact/index.md --\n---\ntitle: Contact\n---\n-- Content/contacts.json --\n{}")
    try site.build()
    #expect(try site.output("contacts.json").hasPrefix("{}"))
    #expect(!(try site.output("contact/index.html")).contains("application/json"))
}

@Test(arguments: ["contacts.json", "Contacts.JSON", "zh-CN/contacts.json", "contacts.json/a.txt"])
func nothingElseMayStandWhereTheContactsDo(path: String) throws {
    let site = try OfficialExample.site()
    try site.write("-- Content/\(path) --\nmine")
    #expect(
        try site.codes.filter { !$0.hasPrefix("stale-") && $0 != "hours-lapsed" } == [
            "duplicate-address"
        ])
}

@Test func theContactsAreTheSameBytesHoweverTheyAreMade() throws {
    let texts = try [1, 4].map { threads in
        let site = try OfficialExample.site()
        site.threads = threads
        try site.buildInSpiteOfWarnings()
        return try site.output("contacts.json")
    }
    #expect(texts[0] == texts[1])
    #expect(
        texts[0].hasPrefix("{\n  \"version\": 1,\n  \"built-for\": \"2026-11-23\",\n  \"site\": {"))
    #expect(texts[0].hasSuffix("\n}\n"))
    // People read it, too: it escapes no more than it must.
    #expect(texts[0].contains("Tally & Co. help"))
}

@Test func whatAChannelCostsIsToldForAsLongAsItsContactsCount() throws {
    #expect(try channel("phone", of: contacts())["cost"] == "free")
    #expect(try channel("phone", of: contacts(today: "2027-01-31"))["cost"] == .null)
}
