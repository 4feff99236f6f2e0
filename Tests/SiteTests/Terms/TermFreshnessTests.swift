import SiteBuilder
import SourceText
import TestSupport
import Testing

private func site(_ facts: String, today: String = "2026-11-23", isCheck: Bool = true) throws
    -> TestSite
{
    let site = try TestSite(
        "-- Content/terms.yaml --\n\(facts)\n-- Content/a.md --\n# A\n\n<term:help>\n")
    site.today = today
    site.isCheck = isCheck
    return site
}

private let proven = "help: {en: Help, review-every: 30, verified: {on: 2026-11-01, by: Lin}}"

@Test(
    arguments: [
        ("2026-11-16", nil), ("2026-11-17", "[review-soon] warning"),
        ("2026-12-01", "[review-soon] warning"), ("2026-12-02", "[stale-term]"),
    ] as [(String, String?)])
func aTermIsLookedAtAgainInTime(today: String, told: String?) throws {
    let lines = try site(proven, today: today).lines
    #expect(lines.count == (told == nil ? 0 : 1))
    if let told, let line = lines.first {
        #expect(line.hasPrefix("Content/terms.yaml:1:36 \(told) look into the app"))
    }
}

@Test func aBuildShowsATermThatIsOverdueAndWarns() throws {
    let site = try site(proven, today: "2026-12-02", isCheck: false)
    #expect(try site.lines.map { $0.contains("[stale-term] warning") } == [true])
    try site.buildInSpiteOfWarnings()
    #expect(try site.main("a/index.html").contains("<span class=\"term\">Help</span>"))
}

@Test func aTermWithAReviewNeedsACheck() throws {
    let flow = try site("help: {en: Help, review-every: 30}")
    #expect(try flow.lines.map { $0.contains(":1:1 [stale-term] look into") } == [true])
    let fix = try #require(try flow.load().diagnostics.first?.fix)
    #expect(fix.lines == [", verified: {on: 2026-11-23, by: \"\", source: \"\"}"])
    // Pasted and filled in, it counts.
    try site(
        "help: {en: Help, review-every: 30, verified: {on: 2026-11-23, by: \"Lin\", source: \"\"}}"
    )
    .expectDiagnostics([])
    let block = try site("help:\n  en: Help\n  review-every: 30")
    #expect(
        try block.load().diagnostics.first?.fix?.lines
            == ["  verified: {on: 2026-11-23, by: \"\", source: \"\"}"])
}

@Test func aTermWithoutAReviewDoesNotGoOutOfDate() throws {
    try site("help: Help".replacing("Help", with: "{en: Help}"), today: "2036-01-01")
        .expectDiagnostics([])
}

@Test func aCheckCountsNinetyDaysWhereNothingElseIsSaid() throws {
    let facts = "help: {en: Help, verified: {on: 2026-01-01, by: Lin}}"
    try site(facts, today: "2026-03-10").expectDiagnostics([])
    #expect(try site(facts, today: "2026-04-01").codes == ["review-soon"])
    #expect(try site(facts, today: "2026-04-02").codes == ["stale-term"])
}

@Test func whatCannotBeReadIsNotToldAsUnknownAsWell() throws {
    #expect(try site("help: {en: Help, reviewEvery: 3}").codes == ["unknown-key"])
    #expect(try site("help: [").codes == ["metadata-syntax"])
}
