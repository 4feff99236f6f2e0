import Metadata
import SiteModel
import SourceText

/// Opening hours as `assets/contact.js` reads them, in JSON.
///
///     {"zone":"Asia/Jakarta","weekly":[[[540,1080]],[],[],[],[],[],[]],
///      "exceptions":[{"from":"2026-12-25","to":"2026-12-26","spans":[]}],"through":"2026-12-31"}
///
/// `weekly` has a list for each day, Monday first; spans are minutes from midnight, as `OpeningHours.Span` has them.
enum HoursData {
    /// What stands for hours without a beginning and an end.
    static let always = "{\"always\":true}"

    /// Exceptions that ended so long ago concern no instant that any clock on earth shows today.
    private static let daysToKeep = 3

    /// The JSON of a schedule, without exceptions that are past on a day.
    static func text(of schedule: OpeningHours.Schedule, on today: CalendarDate) -> String {
        let exceptions = schedule.exceptions.filter {
            $0.dates.upperBound.days(until: today) <= daysToKeep
        }
        var json = JSONWriter(.compact, in: .script)
        json.object { json in
            json.member("zone", schedule.zone)
            json.array("weekly") { json in
                for spans in schedule.days { json.array { write(spans, &$0) } }
            }
            if !exceptions.isEmpty {
                json.array("exceptions") { json in
                    for exception in exceptions { write(exception, &json) }
                }
            }
            json.member("through", schedule.validThrough?.iso8601)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(_ exception: OpeningHours.Exception, _ json: inout JSONWriter) {
        json.object { json in
            json.member("from", exception.dates.lowerBound.iso8601)
            json.member("to", exception.dates.upperBound.iso8601)
            json.array("spans") { write(exception.spans, &$0) }
        }
    }

    private static func write(_ spans: [OpeningHours.Span], _ json: inout JSONWriter) {
        for span in spans {
            json.array { json in
                json.element(span.opens)
                json.element(span.closes)
            }
        }
    }
}
