/// The hours of a week as pages state them: for each day the openings that begin on it.
public struct WeekOfHours: Sendable, Hashable {
    /// For each day, Monday first, openings in minutes from its midnight, by time; past 1440 they run into the next day.
    public let days: [[Range<Int>]]

    private static let day = 1440
    private static let week = 7 * day

    /// Whether somebody answers at any minute of the week.
    public var isAlways: Bool { days.allSatisfy { $0 == [0..<WeekOfHours.day] } }

    /// The hours as they are written; those of one day that touch are joined.
    public init(_ schedule: OpeningHours.Schedule) {
        self.init(writtenDays: schedule.days)
    }

    init(writtenDays: [[OpeningHours.Span]]) {
        let days = writtenDays.map { WeekOfHours.union($0.map { $0.opens..<$0.end }) }
        let openings = WeekOfHours.openings(days, movedBy: 0)
        self.init(days: WeekOfHours.coversWeek(openings) ? WeekOfHours.always : days)
    }

    private init(days: [[Range<Int>]]) { self.days = days }

    /// The same hours on clocks that are so many minutes ahead, under the days on which they begin there.
    ///
    /// Openings that touch are joined, so that a change of the day cuts none; what then lasts longer than a day is cut at
    /// each midnight.
    public func moved(byMinutes minutes: Int) -> WeekOfHours {
        if minutes == 0 || isAlways { return self }
        let openings = WeekOfHours.openings(days, movedBy: minutes)
        if WeekOfHours.coversWeek(openings) { return WeekOfHours(days: WeekOfHours.always) }
        var moved = [[Range<Int>]](repeating: [], count: 7)
        for opening in openings {
            var rest = opening
            while !rest.isEmpty {
                let day = rest.lowerBound / WeekOfHours.day
                let midnight = (day + 1) * WeekOfHours.day
                let end =
                    opening.count > WeekOfHours.day
                    ? min(rest.upperBound, midnight) : rest.upperBound
                let start = day * WeekOfHours.day
                moved[day % 7].append(rest.lowerBound - start..<end - start)
                rest = end..<rest.upperBound
            }
        }
        return WeekOfHours(days: moved.map(WeekOfHours.union))
    }

    private static let always = [[Range<Int>]](repeating: [0..<day], count: 7)

    private static func coversWeek(_ openings: [Range<Int>]) -> Bool {
        openings.count == 1 && openings[0].count >= week
    }

    /// All openings of a week that ends where it begins, joined; each begins within the week.
    private static func openings(_ days: [[Range<Int>]], movedBy minutes: Int) -> [Range<Int>] {
        let all = days.enumerated().flatMap { number, openings in
            openings.map { opening in
                let begin = number * day + opening.lowerBound + minutes
                let inWeek = ((begin % week) + week) % week
                return inWeek..<inWeek + opening.count
            }
        }
        var joined = union(all)
        // What runs past the end of the week touches what begins it.
        while joined.count > 1, let first = joined.first, let last = joined.last,
            last.upperBound - week >= first.lowerBound
        {
            joined.removeFirst()
            joined[joined.count - 1] =
                last.lowerBound..<max(last.upperBound, first.upperBound + week)
        }
        return joined
    }

    /// Ranges that overlap or touch as one, by their beginning.
    private static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
