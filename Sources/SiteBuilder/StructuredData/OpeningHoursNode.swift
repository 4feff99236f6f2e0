import Metadata
import SiteModel
import SourceText

/// Opening hours as `OpeningHoursSpecification`s.
///
/// Each stands for the spans of the same times in the week, or on the dates from `validFrom` to `validThrough`, which then
/// hold instead. One that closes before it opens runs past midnight; one without times is closed (both as schema.org
/// defines the class). A day that is open throughout is 00:00 to 23:59, as search engines want it written. The times are
/// those of the zone that `description` names: an offset would be wrong for half of the year in many zones. What holds by
/// the week or on some dates is stated up to the day to which it is known and the contact's check counts, whichever
/// comes first.
struct OpeningHoursNode {
    let hours: OpeningHours
    let today: CalendarDate
    /// The index of the locale whose words are used.
    let locale: Int
    /// How the locale names zones.
    let words: HoursText
    /// The last day on which the check of the contact counts.
    let reviewBy: CalendarDate

    /// Writes `hoursAvailable`, where the hours are known.
    func write(to json: inout JSONWriter) {
        switch hours {
        case .unknown: return
        case .always:
            json.array("hoursAvailable") { json in
                json.object { json in
                    json.member("@type", "OpeningHoursSpecification")
                    json.member("dayOfWeek", Self.days)
                    writeTimes((opens: 0, closes: 1_440), to: &json)
                    json.member("validThrough", reviewBy.iso8601)
                }
            }
        case .weekly(let schedule):
            json.array("hoursAvailable") { json in
                for span in spans(of: schedule) { write(span, of: schedule, to: &json) }
                for exception in schedule.exceptions
                where exception.dates.upperBound >= today
                    && exception.dates.lowerBound <= lastDay(of: schedule)
                {
                    write(exception, of: schedule, to: &json)
                }
            }
        }
    }

    /// The last day for which the schedule is known and the check counts.
    private func lastDay(of schedule: OpeningHours.Schedule) -> CalendarDate {
        min(schedule.validThrough ?? reviewBy, reviewBy)
    }

    private static let days = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ].map { "https://schema.org/" + $0 }

    /// The different spans of the week, in the order in which they first occur.
    private func spans(of schedule: OpeningHours.Schedule) -> [OpeningHours.Span] {
        var spans: [OpeningHours.Span] = []
        for span in schedule.days.joined() where !spans.contains(span) { spans.append(span) }
        return spans
    }

    private func write(
        _ span: OpeningHours.Span, of schedule: OpeningHours.Schedule, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("@type", "OpeningHoursSpecification")
            json.member("description", words.zone(schedule.zone))
            json.member(
                "dayOfWeek",
                schedule.days.indices.filter { schedule.days[$0].contains(span) }
                    .map { Self.days[$0] })
            writeTimes((span.opens, span.closes), to: &json)
            json.member("validThrough", lastDay(of: schedule).iso8601)
        }
    }

    private func write(
        _ exception: OpeningHours.Exception, of schedule: OpeningHours.Schedule,
        to json: inout JSONWriter
    ) {
        let times = exception.spans.map { Optional(($0.opens, $0.closes)) }
        for times in times.isEmpty ? [nil] : times {
            json.object { json in
                json.member("@type", "OpeningHoursSpecification")
                json.member("name", exception.reason?[locale])
                json.member("description", words.zone(schedule.zone))
                if let times { writeTimes(times, to: &json) }
                json.member("validFrom", exception.dates.lowerBound.iso8601)
                json.member(
                    "validThrough",
                    min(exception.dates.upperBound, lastDay(of: schedule)).iso8601)
            }
        }
    }

    private func writeTimes(_ times: (opens: Int, closes: Int), to json: inout JSONWriter) {
        json.member("opens", ClockTime.text(minutes: times.opens))
        let isWholeDay = times.opens == 0 && times.closes == 1_440
        json.member("closes", isWholeDay ? "23:59" : ClockTime.text(minutes: times.closes % 1_440))
    }
}
