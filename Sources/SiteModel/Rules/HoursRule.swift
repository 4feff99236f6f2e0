import Metadata
import SourceText

/// What today makes of opening hours: those that are known no longer, and exceptions that are over.
struct HoursRule {
    let site: Site

    /// So long an exception may stand after its last day: somebody who builds with `--strict` need not hurry.
    private static let daysOfGrace = 31

    func diagnostics() -> [Diagnostic] {
        site.channelFacts.flatMap { facts -> [Diagnostic] in
            guard case .weekly(let schedule) = facts.hours else { return [] }
            var found: [Diagnostic] = []
            if let last = schedule.validThrough, let location = schedule.validThroughLocation,
                schedule.isLapsed(on: site.today)
            {
                found.append(.hoursLapsed(facts.id, last, at: location))
            }
            let past = schedule.exceptions.filter {
                $0.dates.upperBound.days(until: site.today) > HoursRule.daysOfGrace
            }
            if let first = past.first {
                found.append(.pastExceptions(past.count, of: facts.id, at: first.location))
            }
            return found
        }
    }
}
