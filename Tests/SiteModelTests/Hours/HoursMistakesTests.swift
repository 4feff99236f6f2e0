import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// What is wrong with the hours of a channel, each as its headline and its mend.
private func mistakes(_ hours: String) -> (lines: [String], hours: OpeningHours?) {
    var diagnostics: [Diagnostic] = []
    let facts = ChannelFacts.read(
        SourceFile(
            path: "Content/channels/test.yaml",
            bytes: Array(
                "kind: phone\nexistence: confirmed\nhours:\n  zone: Asia/Jakarta\n\(hours)\n".utf8)),
        id: "test", locales: ["en"], diagnostics: &diagnostics)
    expectTranslated(diagnostics)
    return (diagnostics.map { "\($0.message); \($0.fix?.message ?? "")" }, facts?.hours)
}

@Suite struct HoursMistakesTests {
    @Test(arguments: [
        ("9:00-18:00", "09:00-18:00"), ("09:00–18:00", "09:00-18:00"),
        ("09：00-18：00", "09:00-18:00"),
        ("０９：００－１８：００", "09:00-18:00"), ("09:00 - 18:00", "09:00-18:00"),
        ("0:00-8:30", "00:00-08:30"),
        ("9-18", "09:00-18:00"), ("9am-6pm", "09:00-18:00"), ("12pm-12am", "12:00-00:00"),
        ("9点到18点", "09:00-18:00"),
        ("9:00~18:00", "09:00-18:00"), ("0900-1800", "09:00-18:00"), ("9.30至17.30", "09:30-17:30"),
        ("9点30分-18点", "09:30-18:00"), ("8h-17h30", "08:00-17:30"),
    ])
    func aTimeWrittenInAnotherWayIsNotReadButUnderstood(text: String, meant: String) {
        let (lines, hours) = mistakes("  weekly: {mon: \"\(text)\"}")
        #expect(
            lines == [
                "'\(text)' is not written as hours are, such as 09:00-18:00; did you mean '\(meant)'?"
            ])
        #expect(hours == .unknown)
    }

    @Test(arguments: [
        ("Mon", "mon"), ("monday", "mon"), ("Mon-Fri", "mon-fri"), ("周一至周五", "mon-fri"),
        ("星期六", "sat"),
        ("mon–fri", "mon-fri"), ("mon - fri", "mon-fri"), ("Saturday-Sunday", "sat-sun"),
        ("周一至五", "mon-fri"), ("星期一到日", "mon-sun"), ("senin-jumat", "mon-fri"), ("daily", "mon-sun"),
        ("every day", "mon-sun"), ("每天", "mon-sun"), ("工作日", "mon-fri"), ("weekdays", "mon-fri"),
        ("weekend", "sat-sun"), ("周末", "sat-sun"),
    ])
    func aDayNamedInAnotherWayIsNotReadButUnderstood(text: String, meant: String) {
        let (lines, hours) = mistakes("  weekly: {\(text): \"09:00-18:00\"}")
        #expect(
            lines == [
                "'\(text)' names no day and no days of a week from Monday to Sunday; did you mean '\(meant)'?"
            ])
        #expect(hours == .unknown)
    }

    @Test(arguments: [
        (
            "weekly: {mon: \"24:00-02:00\"}",
            "'24:00-02:00' begins at the end of its day; 24:00 can only end hours; write them from 00:00 under the next day"
        ),
        (
            "weekly: {mon: \"09:00-09:00\"}",
            "'09:00-09:00' begins and ends at the same time; write 00:00-24:00 for the whole day"
        ),
        (
            "weekly: {mon: \"0:00-0:00\"}",
            "'0:00-0:00' begins and ends at the same time; write 00:00-24:00 for the whole day"
        ),
        (
            "weekly: {mon: closed}",
            "'closed' is no time; leave out the days on which nobody answers; an exception has 'closed: yes'"
        ),
        (
            "weekly: {mon: morning}",
            "'morning' is not written as hours are, such as 09:00-18:00; write two times from 00:00 to 24:00 with a hyphen between them"
        ),
        (
            "weekly: {mon: \"09:00-18:00\", sat: []}",
            "'sat' has no hours; leave out the days on which nobody answers; an exception has 'closed: yes'"
        ),
        (
            "weekly: {sun-mon: \"09:00-18:00\"}",
            "'sun-mon' names no day and no days of a week from Monday to Sunday; write mon, tue, wed, thu, fri, sat, sun, or several as mon-fri"
        ),
        (
            "weekly: {mon-fri: \"09:00-12:00\", fri: \"13:00-15:00\"}",
            "'fri' has its hours twice; give each day in one place, such as mon-thu and fri, with all its hours"
        ),
        (
            "weekly: {mon: [\"09:00-18:00\", \"10:00-12:00\"]}",
            "10:00–12:00 overlaps other hours of 'mon'; name each hour once: join them, or let one end before the next begins"
        ),
    ])
    func aWeekThatCannotBeMeantIsToldInPlainWords(week: String, line: String) {
        let (lines, hours) = mistakes("  " + week)
        #expect(lines == [line])
        #expect(hours == .unknown)
    }

    @Test(arguments: [
        (
            "{closed: yes}",
            "an exception needs its day; add 'date: 2026-12-25', or the first day as 'from' and the last as 'to'"
        ),
        (
            "{from: 2026-12-25, closed: yes}",
            "'from' needs 'to'; give the first and the last day, or write 'date' for one day"
        ),
        (
            "{to: 2026-12-25, closed: yes}",
            "'to' needs 'from'; give the first and the last day, or write 'date' for one day"
        ),
        (
            "{date: 2026-12-25, to: 2026-12-26, closed: yes}",
            "an exception is for one day or for several, not for both; keep 'date' for one day, or 'from' and 'to' for several"
        ),
        (
            "{from: 2026-12-26, to: 2026-12-25, closed: yes}",
            "'from' 2026-12-26 comes after 'to' 2026-12-25; write the first day as 'from' and the last as 'to'"
        ),
        (
            "{date: 2026-12-25}",
            "an exception must say what holds on its days; add 'closed: yes', or the hours, such as 'spans: [\"10:00-12:00\"]'"
        ),
        (
            "{date: 2026-12-25, closed: no}",
            "an exception must say what holds on its days; add 'closed: yes', or the hours, such as 'spans: [\"10:00-12:00\"]'"
        ),
        (
            "{date: 2026-12-25, closed: yes, spans: [\"10:00-12:00\"]}",
            "an exception is closed or has hours, not both; remove 'closed: yes', or the spans"
        ),
        (
            "{date: 2026-12-25, spans: [\"10:00-12:00\", \"11:00-13:00\"]}",
            "11:00–13:00 overlaps other hours of the exception of 2026-12-25; name each hour once: join them, or let one end before the next begins"
        ),
        (
            "{date: 2026-12-25, spans: [\"10-12\"]}",
            "'10-12' is not written as hours are, such as 09:00-18:00; did you mean '10:00-12:00'?"
        ),
        (
            "{date: 2026-12-25, closed: yes}, {from: 2026-12-24, to: 2026-12-26, closed: yes}",
            "2026-12-25 has two exceptions, and only one can hold; let each day stand in one exception"
        ),
        (
            "{date: 2027-02-01, closed: yes}",
            "the exception of 2027-02-01 lies after 'valid-through' 2027-01-31, when nothing is known; move 'valid-through' on if the hours are known for longer, or remove it"
        ),
    ])
    func anExceptionThatCannotBeMeantIsToldInPlainWords(exceptions: String, line: String) {
        let (lines, hours) = mistakes(
            "  weekly: {mon: \"09:00-18:00\"}\n  exceptions: [\(exceptions)]\n  valid-through: 2027-01-31"
        )
        #expect(lines == [line])
        #expect(hours == .unknown)
    }

    @Test(arguments: [
        "valid-through: 2026-13-01", "valid-thru: 2026-12-01", "source: nowhere",
        "exceptions: [{date: 25.12.2026, closed: yes}]",
        "exceptions: [{date: 2026-12-25, closd: yes}]",
    ])
    func hoursWithAMistakeAnywhereAreUnknown(line: String) {
        let (lines, hours) = mistakes("  weekly: {mon: \"09:00-18:00\"}\n  \(line)")
        #expect(!lines.isEmpty)
        #expect(hours == .unknown)
    }

    @Test func aNightThatRunsIntoTheNextDaysHoursIsNoMistake() {
        let (lines, hours) = mistakes(
            """
              weekly: {fri: "22:00-06:00", sat: "05:00-09:00"}
              exceptions: [{date: 2026-12-25, spans: ["20:00-02:00"]}, {date: 2026-12-26, spans: ["00:00-09:00"]}]
              source: "https://example.com/hours"
            """)
        #expect(lines == [])
        #expect(hours?.source == "https://example.com/hours")
    }

    @Test(arguments: [
        String(repeating: "9", count: 100_000), "\u{0}-\u{0}", "٠٩-١٨", "-----", "👩‍👩‍👧-1",
        "99:99-99:99", "am-pm", String(repeating: "mon-", count: 50_000),
    ])
    func anyTextIsRefusedWithoutHarm(text: String) {
        #expect(OpeningHours.Span(text) == nil)
        #expect(OpeningHours.Span.repaired(text) == nil)
        #expect(DayNames.repaired(text) == nil)
    }
}
