import SourceText
import Testing

@testable import SiteModel

/// What is wrong with hours that a writer gives as plain words.
private func mistake(_ hours: String) throws -> Diagnostic {
    var diagnostics: [Diagnostic] = []
    let facts = ChannelFacts.read(
        SourceFile(
            path: "Content/channels/test.yaml",
            bytes: Array("kind: phone\nexistence: confirmed\n\(hours)\n".utf8)),
        id: "test", locales: ["en"], diagnostics: &diagnostics)
    #expect(facts?.hours == .unknown)
    #expect(diagnostics.count == 1)
    return try #require(diagnostics.first)
}

@Test(arguments: ["24h", "24/7", "24 小时", "7×24 小时", "全天", "24 jam", "Always"])
func wordsForAlwaysAreUnderstood(text: String) throws {
    let found = try mistake("hours: " + text)
    #expect(found.fix?.message == "did you mean 'always'?")
}

@Test(arguments: [
    ("9:00-18:00", "09:00-18:00"), ("周一至周五 9:00-18:00", "09:00-18:00"), ("closed", "09:00-18:00"),
    ("9:00-12:00，13:00-18:00", "09:00-18:00"),
    ("8点到20点", "08:00-20:00"),
])
func hoursAsATextAreToldHowHoursAreWritten(text: String, span: String) throws {
    let found = try mistake("hours: " + text)
    #expect(found.code == .badHours)
    #expect(
        found.message == "'\(text)' is not how hours are written: they name their zone and days")
    #expect(
        found.fix?.lines == [
            "hours:", "  zone: \"\"", "  weekly:", "    mon-fri: \"\(span)\"",
        ])
}

@Test func whatIsToldCanBePastedAndAsksForTheZone() throws {
    let block = try #require(try mistake("hours: 9:00-18:00").fix).lines.joined(separator: "\n")
    #expect(try mistake(block).message.contains("'zone'"))
    var diagnostics: [Diagnostic] = []
    let filled = block.replacing("zone: \"\"", with: "zone: Asia/Jakarta")
    let facts = ChannelFacts.read(
        SourceFile(
            path: "test.yaml",
            bytes: Array("kind: phone\nexistence: confirmed\n\(filled)\n".utf8)),
        id: "test", locales: ["en"], diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(facts?.timeZone?.name == "Asia/Jakarta")
}

@Test(arguments: [
    ("09:00-12:00, 13:00-18:00", "[\"09:00-12:00\", \"13:00-18:00\"]"),
    ("9:00-12:00，13:00-18:00", "[\"09:00-12:00\", \"13:00-18:00\"]"),
    ("9-12 和 13-18", "[\"09:00-12:00\", \"13:00-18:00\"]"),
])
func severalSpansInOneTextAreToldToBeAList(text: String, list: String) throws {
    let found = try mistake("hours: {zone: Asia/Jakarta, weekly: {mon-fri: \"\(text)\"}}")
    #expect(found.message == "'\(text)' is more than one span of hours")
    #expect(found.fix?.message == "write each in quotes, in a list: " + list)
}

@Test(arguments: [
    ("Beijing", "Asia/Shanghai"), ("北京时间", "Asia/Shanghai"), ("Asia/Beijing", "Asia/Shanghai"),
    ("asia/shanghai", "Asia/Shanghai"), ("WIB", "Asia/Jakarta"), ("雅加达", "Asia/Jakarta"),
    ("Hong Kong", "Asia/Hong_Kong"), ("GMT", "UTC"), ("Atlantis", nil), ("GMT+8", nil),
    ("Asia/Shanghai", nil),
    (String(repeating: "北京", count: 50_000), nil),
])
func namesOfTimeZonesAreUnderstood(text: String, zone: String?) {
    #expect(ZoneNames.repaired(text) == zone)
}

@Test(arguments: [
    ("GMT+8", true), ("UTC+08:00", true), ("+0700", true), ("utc -5", true), ("UTC", false),
    ("Beijing", false), ("+", false), ("GMT+８", false), ("", false),
])
func aDifferenceIsNoZone(text: String, isDifference: Bool) {
    #expect(ZoneNames.isDifference(text) == isDifference)
    let fix = Diagnostic.unknownTimeZone(text, at: nil).fix?.message ?? ""
    #expect(fix.hasPrefix("a difference says not where it holds") == isDifference)
}
