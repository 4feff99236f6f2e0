public import Metadata

/// How far the clocks of the readers are ahead of those of a service, and from when on.
public struct ClockDifference: Sendable, Hashable {
    /// Minutes ahead; negative where they are behind.
    public let minutes: Int
    /// The day, by the clocks that change, on which the difference becomes this; nil for the difference of today.
    public let from: CalendarDate?

    /// The difference of today, and the next one where it changes within a year; none where the clocks show the same all
    /// the year.
    ///
    /// Today's is that of noon at the service: clocks change at night.
    public static func differences(
        from service: TimeZoneRules, to readers: TimeZoneRules, on today: CalendarDate
    ) -> [ClockDifference] {
        let noon = service.instant(local: today.daysSinceEpoch * 86_400 + 43_200)
        let end = noon + 366 * 86_400
        func seconds(_ instant: Int) -> Int {
            readers.offset(at: instant) - service.offset(at: instant)
        }
        let changes = Set(
            service.changes(after: noon, through: end) + readers.changes(after: noon, through: end)
        ).sorted()
        let next = changes.first { seconds($0) != seconds(noon) }
        // Before clocks were set by zones, they differed by odd seconds, which no page can state.
        guard seconds(noon) != 0 || next != nil, seconds(noon) % 60 == 0,
            next.map({ seconds($0) % 60 == 0 }) ?? true
        else { return [] }
        let today = ClockDifference(minutes: seconds(noon) / 60, from: nil)
        guard let next else { return [today] }
        let changing = service.changes(after: next - 1, through: next).isEmpty ? readers : service
        let day = (next + changing.offset(at: next)).dividedDown(by: 86_400)
        return [
            today,
            ClockDifference(
                minutes: seconds(next) / 60, from: CalendarDate(daysSinceEpoch: day)),
        ]
    }
}

extension ClockDifference {
    /// How many minutes the clocks of the readers are ahead on all of some days, the last of which lasts so many minutes;
    /// nil where that changes in between.
    public static func minutes(
        from service: TimeZoneRules, to readers: TimeZoneRules,
        throughout days: ClosedRange<CalendarDate>, lasting minutes: Int
    ) -> Int? {
        let start = service.instant(local: days.lowerBound.daysSinceEpoch * 86_400)
        let end = service.instant(local: days.upperBound.daysSinceEpoch * 86_400 + minutes * 60)
        func seconds(_ instant: Int) -> Int {
            readers.offset(at: instant) - service.offset(at: instant)
        }
        // Clocks that change together keep their difference.
        let changes =
            service.changes(after: start, through: end)
            + readers.changes(after: start, through: end)
        guard seconds(start) % 60 == 0, changes.allSatisfy({ seconds($0) == seconds(start) })
        else { return nil }
        return seconds(start) / 60
    }
}

extension TimeZoneRules {
    /// The offset on a day, in seconds east of UTC, and whether it changes within the year after.
    public func offset(on day: CalendarDate) -> (seconds: Int, changesSoon: Bool) {
        let noon = instant(local: day.daysSinceEpoch * 86_400 + 43_200)
        return (offset(at: noon), !changes(after: noon, through: noon + 366 * 86_400).isEmpty)
    }
}
