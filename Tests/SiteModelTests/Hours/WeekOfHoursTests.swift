import Metadata
import Testing

@testable import SiteModel

/// A week as `mon 09:00-18:00`, one line for each opening; ends past midnight count on from 24:00.
private func text(_ week: WeekOfHours) -> [String] {
    if week.isAlways { return ["always"] }
    return zip(OpeningHours.dayNames, week.days).flatMap { name, openings in
        openings.map {
            name + " " + ClockTime.text(minutes: $0.lowerBound) + "-"
                + ClockTime.text(minutes: $0.upperBound)
        }
    }
}

private func week(_ spans: [Int: [String]]) -> WeekOfHours {
    WeekOfHours(writtenDays: (0..<7).map { (spans[$0] ?? []).map { OpeningHours.Span($0)! } })
}

@Suite struct WeekOfHoursTests {
    @Test(
        arguments: [
            ([0: ["09:00-18:00"]], 60, ["mon 10:00-19:00"]),
            ([0: ["09:00-18:00"]], 0, ["mon 09:00-18:00"]),
            ([0: ["09:00-18:00"]], -600, ["sun 23:00-32:00"]),
            ([6: ["09:00-18:00"]], 900, ["mon 00:00-09:00"]),
            ([6: ["20:00-23:00"]], 300, ["mon 01:00-04:00"]),
            ([5: ["22:00-02:00"]], 60, ["sat 23:00-27:00"]),
            ([5: ["22:00-02:00"]], 120, ["sun 00:00-04:00"]),
            ([5: ["22:00-02:00"]], -180, ["sat 19:00-23:00"]),
            ([4: ["00:00-02:00"]], -60, ["thu 23:00-25:00"]),
            ([0: ["09:00-18:00"]], 345, ["mon 14:45-23:45"]),
            ([0: ["09:00-18:00"]], -570, ["sun 23:30-32:30"]),
            ([0: ["09:00-18:00"]], 1560, ["tue 11:00-20:00"]),
            ([0: ["09:00-18:00"]], -1560, ["sun 07:00-16:00"]),
            ([0: ["09:00-12:00", "12:00-15:00"]], 0, ["mon 09:00-15:00"]),
            ([0: ["09:00-12:00", "13:00-15:00"]], 60, ["mon 10:00-13:00", "mon 14:00-16:00"]),
            ([4: ["18:00-24:00"], 5: ["00:00-02:00"]], 0, ["fri 18:00-24:00", "sat 00:00-02:00"]),
            ([4: ["18:00-24:00"], 5: ["00:00-02:00"]], 60, ["fri 19:00-27:00"]),
            ([6: ["18:00-24:00"], 0: ["00:00-02:00"]], 60, ["sun 19:00-27:00"]),
            ([4: ["22:00-06:00"], 5: ["05:00-08:00"]], 60, ["fri 23:00-33:00"]),
            ([1: ["00:00-24:00"]], 60, ["tue 01:00-25:00"]),
            (
                [1: ["00:00-24:00"], 2: ["00:00-24:00"]], 60,
                ["tue 01:00-24:00", "wed 00:00-24:00", "thu 00:00-01:00"]
            ),
            (
                [6: ["00:00-24:00"], 0: ["00:00-24:00"]], -60,
                ["mon 00:00-23:00", "sat 23:00-24:00", "sun 00:00-24:00"]
            ),
        ] as [([Int: [String]], Int, [String])])
    func hoursMoveWithTheirDays(days: [Int: [String]], minutes: Int, expected: [String]) {
        #expect(text(week(days).moved(byMinutes: minutes)) == expected)
    }

    @Test(arguments: [-720, -60, 0, 60, 345])
    func whatHasNoEndStaysSo(minutes: Int) {
        for spans in [
            ["00:00-24:00"], ["06:00-18:00", "18:00-06:00"], ["12:00-13:00", "13:00-12:00"],
        ] {
            let days = Dictionary(uniqueKeysWithValues: (0..<7).map { ($0, spans) })
            #expect(text(week(days).moved(byMinutes: minutes)) == ["always"])
        }
    }

    @Test(
        arguments: [
            ("Asia/Jakarta", "Asia/Shanghai", "2026-11-26", [60], []),
            ("Asia/Jakarta", "Asia/Bangkok", "2026-11-26", [], []),
            ("Asia/Jakarta", "Asia/Jakarta", "2026-11-26", [], []),
            ("Europe/Berlin", "Asia/Shanghai", "2026-11-26", [420, 360], ["2027-03-28"]),
            ("Europe/Berlin", "Europe/Paris", "2026-11-26", [], []),
            ("Europe/London", "UTC", "2026-11-26", [0, -60], ["2027-03-28"]),
            ("Europe/Berlin", "America/New_York", "2027-01-10", [-360, -300], ["2027-03-14"]),
            ("Europe/Berlin", "America/New_York", "2027-03-20", [-300, -360], ["2027-03-28"]),
            ("Asia/Kathmandu", "Asia/Kolkata", "2026-11-26", [-15], []),
            ("Australia/Lord_Howe", "UTC", "2026-11-26", [-660, -630], ["2027-04-04"]),
            // The day is that of the clocks that change.
            ("Asia/Shanghai", "America/New_York", "2026-11-26", [-780, -720], ["2027-03-14"]),
            ("America/New_York", "Asia/Shanghai", "2026-11-26", [780, 720], ["2027-03-14"]),
            // On the day of the change the difference is that of its noon.
            ("Europe/Berlin", "UTC", "2027-03-28", [-120, -60], ["2027-10-31"]),
            ("Pacific/Kiritimati", "Pacific/Pago_Pago", "2026-11-26", [-1500], []),
        ] as [(String, String, String, [Int], [String])])
    func clocksDifferUntilOneOfThemChanges(
        service: String, readers: String, today: String, minutes: [Int], changes: [String]
    ) throws {
        let found = ClockDifference.differences(
            from: try zoneRules(service), to: try zoneRules(readers),
            on: try #require(CalendarDate(iso8601: today)))
        #expect(found.map(\.minutes) == minutes)
        #expect(found.compactMap(\.from).map(\.iso8601) == changes)
    }
}
