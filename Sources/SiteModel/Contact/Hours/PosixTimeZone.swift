import Metadata

/// A zone's lasting rule, as POSIX (IEEE Std 1003.1-2024 §8.3, `TZ`) writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixTimeZone: Sendable, Hashable {
    /// Summer time, from one day of each year to another.
    struct Summer: Sendable, Hashable {
        let offset: Int
        let begin, end: Change
    }
    /// A moment of each year by the clocks that hold until then.
    struct Change: Sendable, Hashable {
        let day: Day
        /// Seconds after midnight, -167 to 167 hours (RFC 9636 §3.3.1).
        let time: Int
    }
    /// A day of each year.
    enum Day: Sendable, Hashable {
        /// 1…365, where 29 February is never counted.
        case julian(Int)
        /// 0…365, where it is.
        case ofYear(Int)
        /// The weekday (0 is Sunday) of a week of a month; the fifth is the last one.
        case weekday(month: Int, week: Int, day: Int)
    }

    /// The offset of standard time, in seconds east of UTC.
    let offset: Int
    let summer: Summer?

    /// The offset at an instant.
    func offset(at instant: Int) -> Int {
        guard summer != nil else { return offset }
        let events = events(around: year(of: instant))
        return events.last { $0.instant <= instant }?.offset ?? offset
    }

    /// The instants at which summer time begins or ends, after one and up to another.
    func changes(after start: Int, through end: Int) -> [Int] {
        guard summer != nil, start <= end else { return [] }
        return (year(of: start)...year(of: end)).flatMap { events(around: $0) }.map(\.instant)
            .filter { $0 > start && $0 <= end }
    }

    private func year(of instant: Int) -> Int {
        CalendarDate(daysSinceEpoch: instant.dividedDown(by: 86_400)).year
    }

    /// The changes of a year and of those beside it, by time, with the offset from then on.
    private func events(around year: Int) -> [(instant: Int, offset: Int)] {
        guard let summer else { return [] }
        return (year - 1...year + 1).flatMap { year in
            [
                (summer.begin.local(in: year) - offset, summer.offset, 1),
                (summer.end.local(in: year) - summer.offset, offset, 0),
            ]
            // Summer time that lasts all year ends as it begins anew: then the beginning counts.
        }.sorted { ($0.0, $0.2) < ($1.0, $1.2) }.map { ($0.0, $0.1) }
    }
}

extension PosixTimeZone.Change {
    /// The moment in a year, as seconds since 1970 by the clocks that hold until then.
    fileprivate func local(in year: Int) -> Int {
        day.daysSinceEpoch(in: min(max(year, 1), 9998)) * 86_400 + time
    }
}

extension PosixTimeZone.Day {
    fileprivate func daysSinceEpoch(in year: Int) -> Int {
        func first(of month: Int) -> Int {
            CalendarDate(year: year, month: month, day: 1)!.daysSinceEpoch
        }
        switch self {
        case .julian(let number):
            let isLeap = CalendarDate(year: year, month: 2, day: 29) != nil
            return first(of: 1) + number - 1 + (isLeap && number >= 60 ? 1 : 0)
        case .ofYear(let number):
            return first(of: 1) + number
        case .weekday(let month, let week, let day):
            let start = first(of: month)
            let next =
                month == 12
                ? CalendarDate(year: year + 1, month: 1, day: 1)!.daysSinceEpoch
                : first(of: month + 1)
            let weekday = CalendarDate(daysSinceEpoch: start).weekday % 7
            let found = start + (day - weekday + 7) % 7 + (week - 1) * 7
            return found < next ? found : found - 7
        }
    }
}
