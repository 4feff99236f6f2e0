import Metadata

/// Whether somebody answers at an instant. Instants are seconds since 1970-01-01T00:00Z, without leap seconds.
public enum OpeningState: Sendable, Hashable {
    /// Somebody answers, until the instant given: nil where no end is known or the end lies more than a week ahead.
    case open(until: Int?)
    /// Nobody answers before the instant given: nil where no opening is known in the next four hundred days.
    case closed(opensAt: Int?)
    /// It is not known: nothing may be said.
    case unknown
}

extension OpeningHours {
    /// The instants that can be judged: those of years 1970 to 8999, so that no day around them leaves the calendar.
    static let knownInstants = 0..<221_845_392_000
    /// An opening that lasts until the end of the seventh day after today has no end that anybody would want to know.
    static let daysOfAnOpening = 7
    /// For how many days after today the next opening is looked for.
    static let daysToNextOpening = 400

    /// Whether somebody answers at an instant, by the rules of the channel's zone; unknown without them.
    public func state(at instant: Int, rules: TimeZoneRules?) -> OpeningState {
        guard OpeningHours.knownInstants.contains(instant) else { return .unknown }
        switch self {
        case .unknown: return .unknown
        case .always: return .open(until: nil)
        case .weekly(let schedule):
            guard let rules else { return .unknown }
            return Openings(schedule: schedule, rules: rules).state(at: instant)
        }
    }
}

/// The openings of a schedule as instants.
private struct Openings {
    let schedule: OpeningHours.Schedule
    let rules: TimeZoneRules

    func state(at instant: Int) -> OpeningState {
        let day = (instant + rules.offset(at: instant)).dividedDown(by: 86_400)
        let lapse = schedule.validThrough.map { midnight($0.daysSinceEpoch + 1) }
        if let lapse, instant >= lapse { return .unknown }
        // The clocks of a zone may skip a whole day (Pacific/Apia did in 2011), so what began three days ago may run.
        let near = (day - 3...day + OpeningHours.daysOfAnOpening).flatMap(openings)
        if let end = end(of: near, at: instant) {
            let isFar = end >= midnight(day + OpeningHours.daysOfAnOpening + 1)
            return .open(until: isFar || end > lapse ?? .max ? nil : end)
        }
        let next = nextOpening(after: instant, from: day)
        return .closed(opensAt: next.flatMap { $0 < lapse ?? .max ? $0 : nil })
    }

    /// The end of the opening that an instant lies in: the end of all spans that overlap or touch.
    private func end(of openings: [Range<Int>], at instant: Int) -> Int? {
        var current: Range<Int>?
        for opening in openings.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let run = current, opening.lowerBound <= run.upperBound {
                current = run.lowerBound..<max(run.upperBound, opening.upperBound)
            } else {
                if current?.contains(instant) ?? false { break }
                current = opening
            }
        }
        return current.flatMap { $0.contains(instant) ? $0.upperBound : nil }
    }

    private func nextOpening(after instant: Int, from today: Int) -> Int? {
        var earliest: Int?
        var last = today + OpeningHours.daysToNextOpening
        var day = today - 3
        while day <= last {
            for opening in openings(on: day) where opening.lowerBound > instant {
                // Where days are skipped, a later one may open earlier.
                if earliest == nil { last = min(last, day + 2) }
                earliest = min(earliest ?? .max, opening.lowerBound)
            }
            day += 1
        }
        return earliest
    }

    /// The openings that begin on a day, given in days since 1970.
    private func openings(on day: Int) -> [Range<Int>] {
        let date = CalendarDate(daysSinceEpoch: day)
        if schedule.isLapsed(on: date) { return [] }
        return schedule.spans(on: date).compactMap { span in
            let begin = rules.instant(local: day * 86_400 + span.opens * 60)
            let end = rules.instant(local: day * 86_400 + span.end * 60)
            return begin < end ? begin..<end : nil
        }
    }

    private func midnight(_ day: Int) -> Int { rules.instant(local: day * 86_400) }
}
