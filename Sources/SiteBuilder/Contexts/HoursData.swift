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
        var json = Array("{\"zone\":".utf8)
        json.appendJSONString(schedule.zone)
        json.append(",\"weekly\":[" + schedule.days.map(spans).joined(separator: ",") + "]")
        let exceptions = schedule.exceptions.filter {
            $0.dates.upperBound.days(until: today) <= daysToKeep
        }
        if !exceptions.isEmpty {
            let items = exceptions.map { exception in
                "{\"from\":\"\(exception.dates.lowerBound)\",\"to\":\"\(exception.dates.upperBound)\","
                    + "\"spans\":\(spans(exception.spans))}"
            }
            json.append(",\"exceptions\":[" + items.joined(separator: ",") + "]")
        }
        if let last = schedule.validThrough { json.append(",\"through\":\"\(last)\"") }
        json.append("}")
        return String(decoding: json, as: UTF8.self)
    }

    private static func spans(_ spans: [OpeningHours.Span]) -> String {
        "[" + spans.map { "[\($0.opens),\($0.closes)]" }.joined(separator: ",") + "]"
    }
}
