import Metadata
import SiteModel
import SourceText

extension ContactsFile {
    /// Writes the hours where they are known.
    func write(_ hours: OpeningHours, to json: inout JSONWriter) {
        switch hours {
        case .unknown: return
        case .always: json.member("hours", "always")
        case .weekly(let schedule): json.object("hours") { write(schedule, to: &$0) }
        }
    }

    private func write(_ schedule: OpeningHours.Schedule, to json: inout JSONWriter) {
        json.member("zone", schedule.zone)
        json.object("weekly") { json in
            let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            for (name, spans) in zip(names, schedule.days) {
                json.member(name, spans.map(\.machineText))
            }
        }
        json.array("exceptions") { json in
            for exception in schedule.exceptions
            where exception.dates.upperBound >= view.site.today {
                json.object { json in
                    json.member("from", exception.dates.lowerBound.iso8601)
                    json.member("to", exception.dates.upperBound.iso8601)
                    json.member("spans", exception.spans.map(\.machineText))
                    json.member("reason", exception.reason?[view.edition.locale])
                }
            }
        }
        json.member("valid-through", schedule.validThrough?.iso8601)
        json.member("source", schedule.source)
    }
}

extension OpeningHours.Span {
    /// The span as `09:00-18:00`, as it is written in the channel's file.
    fileprivate var machineText: String {
        ClockTime.text(minutes: opens) + "-" + ClockTime.text(minutes: closes)
    }
}
