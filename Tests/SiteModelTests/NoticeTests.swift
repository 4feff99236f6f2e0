import Metadata
import SourceText
import Testing

@testable import SiteModel

private func notice(until: String) throws -> Notice {
    let text = "---\nfrom: 2026-01-01\nuntil: \(until)\nscope: site\nseverity: info\n---\nText.\n"
    let site = ModelSite("")
    let parsed = ParsedPage.parse(
        SourceFile(path: "Content/notices/n.md", bytes: Array(text.utf8)),
        at: ContentPlace(locale: 0, folder: "", path: "notices/n.md"),
        configuration: site.site.configuration)
    #expect(parsed.diagnostics == [])
    let page = try #require(parsed.page)
    let shown = Notice.current(among: [page], on: CalendarDate(iso8601: "2026-01-01")!)
    return try #require(shown.first)
}

/// The last day is whole: it ends where the next one begins on the readers' clocks.
@Test(arguments: [
    ("2026-01-31", TimeZoneRules.utc, 1_769_904_000),
    // Berlin's clocks go forward on 29 March 2026: the day ends at 22:00 UTC.
    (
        "2026-03-29",
        TimeZoneRules(
            transitions: [], firstOffset: 3_600,
            rule: PosixTimeZone(Array("CET-1CEST,M3.5.0,M10.5.0/3".utf8))),
        1_774_821_600
    ),
    (
        "2026-03-28",
        TimeZoneRules(
            transitions: [], firstOffset: 3_600,
            rule: PosixTimeZone(Array("CET-1CEST,M3.5.0,M10.5.0/3".utf8))),
        1_774_738_800
    ),
    ("2026-01-31", TimeZoneRules(transitions: [], firstOffset: 28_800, rule: nil), 1_769_875_200),
])
func aNoticeEndsWithItsLastDayInTheReadersZone(
    until: String, zone: TimeZoneRules, end: Int
) throws {
    #expect(try notice(until: until).end(in: zone) == end)
}
