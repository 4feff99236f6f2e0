import Metadata
import Testing

@Test func aDateIsReadAsYearMonthDay() throws {
    let date = try #require(CalendarDate(iso8601: "2026-01-31"))
    #expect([date.year, date.month, date.day] == [2026, 1, 31])
    #expect(date.iso8601 == "2026-01-31")
    #expect(CalendarDate(iso8601: "0001-01-01")?.iso8601 == "0001-01-01")
    #expect(CalendarDate(iso8601: "9999-12-31")?.iso8601 == "9999-12-31")
}

@Test(arguments: [
    "", "2026", "2026-1-02", "2026-01-2", "26-01-02", "2026/01/02", "2026-01-02 ", " 2026-01-02",
    "2026-13-01",
    "2026-00-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29",
    "0000-01-01", "+026-01-01",
    "-026-01-01", "２０２６-01-02", "2026-01-02T00:00", "20260102", "2026-0a-01",
])
func whatIsNoDayIsNoDate(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
}

@Test func leapYearsFollowTheGregorianRule() {
    #expect(CalendarDate(iso8601: "2024-02-29") != nil)
    #expect(CalendarDate(iso8601: "2000-02-29") != nil)
    #expect(CalendarDate(iso8601: "2100-02-29") == nil)
}

@Test func daysCountFromTheEpoch() {
    #expect(CalendarDate(daysSinceEpoch: 0).iso8601 == "1970-01-01")
    #expect(CalendarDate(daysSinceEpoch: -1).iso8601 == "1969-12-31")
    #expect(CalendarDate(daysSinceEpoch: 19_782).iso8601 == "2024-02-29")
    #expect(CalendarDate(iso8601: "2000-03-01")?.daysSinceEpoch == 11_017)
}

@Test func eachDayOfTheCalendarFollowsTheOneBefore() {
    #expect(CalendarDate(daysSinceEpoch: -719_162).iso8601 == "0001-01-01")
    #expect(CalendarDate(daysSinceEpoch: 2_932_896).iso8601 == "9999-12-31")
    // Four hundred years and a bit: the calendar repeats after that (ISO 8601-1 §3.2.1).
    var last = CalendarDate(daysSinceEpoch: -60_000)
    for days in -59_999...90_000 {
        let next = CalendarDate(daysSinceEpoch: days)
        let follows =
            next.day == last.day + 1 && next.month == last.month && next.year == last.year
            || next.day == 1
                && CalendarDate(year: last.year, month: last.month, day: last.day + 1) == nil
        if !follows || next.daysSinceEpoch != days { Issue.record("\(last) \(next)") }
        last = next
    }
}

@Test func datesAreAddedAndCompared() throws {
    let date = try #require(CalendarDate(iso8601: "2025-12-31"))
    #expect(date.adding(days: 1).iso8601 == "2026-01-01")
    #expect(date.adding(days: -365).iso8601 == "2024-12-31")
    #expect(date.adding(days: .max).iso8601 == "9999-12-31")
    #expect(date.adding(days: .min).iso8601 == "0001-01-01")
    #expect(date.days(until: date.adding(days: 90)) == 90)
    #expect(date < date.adding(days: 1))
    #expect(date.adding(days: -40) < date)
}

@Test func weeksBeginOnMonday() {
    #expect(CalendarDate(iso8601: "1970-01-01")?.weekday == 4)
    #expect(CalendarDate(iso8601: "2026-11-23")?.weekday == 1)
    #expect(CalendarDate(iso8601: "2024-02-29")?.weekday == 4)
    #expect(CalendarDate(iso8601: "0001-01-01")?.weekday == 1)
}
