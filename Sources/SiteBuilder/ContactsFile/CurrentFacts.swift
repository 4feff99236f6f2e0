import Metadata
import SiteModel

/// A contact that counts as current on a day.
struct CurrentPoint {
    /// Its number among the channel's points, from 1, those that do not count included.
    let number: Int
    let point: ContactPoint
    let verified: ContactPoint.Verification
    /// The last day on which its verification counts.
    let reviewBy: CalendarDate
}

extension ChannelFacts {
    /// The points that count as current on a day: what machines are told, as what people are shown.
    func numberedCurrentPoints(on today: CalendarDate) -> [CurrentPoint] {
        points.enumerated().compactMap { index, point in
            guard case .current(let reviewBy) = standing(of: point, on: today),
                let verified = point.verified
            else { return nil }
            return CurrentPoint(
                number: index + 1, point: point, verified: verified, reviewBy: reviewBy)
        }
    }

    /// The hours that are known on a day.
    func knownHours(on today: CalendarDate) -> OpeningHours {
        let hours = shownHours(on: today)
        if case .weekly(let schedule) = hours, schedule.isLapsed(on: today) { return .unknown }
        return hours
    }
}
