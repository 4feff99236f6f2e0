import Metadata
import SiteModel

/// Opening hours in the words of a locale.
struct HoursText: Sendable {
    let words: InterfaceWords

    /// A week's hours, with days that are alike joined: `周一至周五 09:00–18:00、周六 10:00–14:00、周日休息`.
    func week(_ week: WeekOfHours) -> String {
        if week.isAlways { return days(0...6, hours: words["hours-all-day"]) }
        var runs: [ClosedRange<Int>] = []
        for day in 0..<7 {
            if let last = runs.last, week.days[last.lowerBound] == week.days[day] {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs.map { run in
            let openings = week.days[run.lowerBound]
            return openings.isEmpty
                ? words.text("hours-day-closed", [("days", name(run))])
                : days(run, hours: openings.map(opening).joined(separator: words["hours-and"]))
        }.joined(separator: words["list-separator"])
    }

    /// The hours of one day, or that it is closed.
    func day(_ spans: [OpeningHours.Span]) -> String {
        if spans.isEmpty { return words["hours-closed"] }
        return spans.map { opening($0.opens..<$0.end) }.joined(separator: words["hours-and"])
    }

    /// The hours of one day on clocks that are so many minutes ahead, seen from that day: `前一日 23:00–07:00`.
    ///
    /// Nil where a time would lie more than a day away.
    func day(_ spans: [OpeningHours.Span], movedBy minutes: Int) -> String? {
        let times = spans.map { ($0.opens + minutes, $0.end + minutes) }
        guard times.allSatisfy({ $0.0 >= -1440 && $0.1 <= 2880 }) else { return nil }
        return times.map { begin, end in
            begin == 0 && end == 1440
                ? words["hours-all-day"] : time(begin) + "–" + (end == 1440 ? "24:00" : time(end))
        }.joined(separator: words["hours-and"])
    }

    /// One day, or the first and the last of several.
    func dates(_ dates: ClosedRange<CalendarDate>) -> String {
        let first = words.date(dates.lowerBound)
        let last = words.date(dates.upperBound)
        return first == last ? first : first + " – " + last
    }

    /// The zone in words, by the small table of those that the theme knows: `雅加达时间`; others by their IANA id.
    func zone(_ id: String) -> String {
        let key = "zone-" + String(id.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
        return words.has(key) ? words[key] : words.text("zone-other", [("zone", id)])
    }

    /// The zone with its offset on a day: `雅加达时间，UTC+7`; without rules the zone alone.
    func zone(_ id: String, _ rules: TimeZoneRules?, on day: CalendarDate) -> String {
        guard let rules, id != "UTC" else { return zone(id) }
        let (seconds, changesSoon) = rules.offset(on: day)
        return words.text(
            changesSoon ? "hours-zone-now" : "hours-zone",
            [("zone", zone(id)), ("offset", HoursText.offset(seconds))])
    }

    /// An offset as `UTC+5:45`.
    static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        let odd = minutes % 60
        return "UTC" + (seconds < 0 ? "−" : "+") + "\(minutes / 60)"
            + (odd == 0 ? "" : odd < 10 ? ":0\(odd)" : ":\(odd)")
    }

    private func days(_ run: ClosedRange<Int>, hours: String) -> String {
        words.text("hours-days", [("days", name(run)), ("hours", hours)])
    }

    private func name(_ run: ClosedRange<Int>) -> String {
        if run == 0...6 { return words["hours-every-day"] }
        let first = words["day-\(run.lowerBound + 1)"]
        if run.count == 1 { return first }
        return words.text(
            "hours-day-run", [("first", first), ("last", words["day-\(run.upperBound + 1)"])])
    }

    /// `09:00–18:00`, or `22:00–次日 02:00`; a whole day in a word.
    private func opening(_ minutes: Range<Int>) -> String {
        if minutes == 0..<1440 { return words["hours-all-day"] }
        let end = minutes.upperBound
        return time(minutes.lowerBound) + "–" + (end == 1440 ? "24:00" : time(end))
    }

    /// Minutes after the midnight of some day, with a mark where they lie on the day before or after.
    private func time(_ minutes: Int) -> String {
        switch minutes {
        case ..<0:
            words.text(
                "hours-day-before", [("time", ClockTime.text(minutes: minutes + 1440))])
        case 0..<1440: ClockTime.text(minutes: minutes)
        default:
            words.text("hours-next-day", [("time", ClockTime.text(minutes: minutes - 1440))])
        }
    }
}
