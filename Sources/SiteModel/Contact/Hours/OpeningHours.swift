public import Metadata
public import SourceText

/// When a channel is staffed.
///
/// What is written means, in the zone of the channel:
///
/// - A span belongs to the day on which it begins. One that closes at or before its opening runs past midnight, and 24:00
///   may end one. Somebody answers from the moment it opens up to, and not at, the moment it closes.
/// - An exception replaces the spans that begin on its days; a night span of the day before still runs out.
/// - Spans that overlap or touch, also across midnight, are one opening.
/// - `valid-through` counts whole: from the midnight after it nothing is known, and no opening beyond it is promised.
/// - A local time is the instant that RFC 5545 §3.3.5 gives it: one that the clocks skip is read with the offset before the
///   gap, and one that they show twice means the first time. A span that then does not end after its beginning is empty.
///
/// `state(at:rules:)` and `openingState` of `Templates/assets/contact.js` both follow this, and are tested on the same
/// vectors.
public enum OpeningHours: Sendable, Hashable {
    /// Nobody knows: nothing is said.
    case unknown
    /// At any time.
    case always
    /// By the week, in the service's own zone.
    case weekly(Schedule)

    /// A week's spans, with what differs on some dates.
    public struct Schedule: Sendable, Hashable {
        /// The IANA id of the zone that the times are in.
        public let zone: String
        /// Where the zone is written.
        public let zoneLocation: SourceLocation
        /// The spans of each day, Monday first: seven lists.
        public let days: [[Span]]
        /// Dates on which other times hold, in the order written; no two share a day.
        public let exceptions: [Exception]
        /// The last day for which all of this is known.
        public let validThrough: CalendarDate?
        /// Where that day is written.
        public let validThroughLocation: SourceLocation?
        /// The public page that says so.
        public let source: String?

        /// The spans that begin on a day.
        public func spans(on day: CalendarDate) -> [Span] {
            exceptions.first { $0.dates.contains(day) }?.spans ?? days[day.weekday - 1]
        }

        /// Whether nothing is known any more on a day.
        public func isLapsed(on day: CalendarDate) -> Bool {
            validThrough.map { $0 < day } ?? false
        }
    }

    /// Dates on which other times hold.
    public struct Exception: Sendable, Hashable {
        /// The dates, both included.
        public let dates: ClosedRange<CalendarDate>
        /// The spans of each of these days; none: closed.
        public let spans: [Span]
        /// Why, in words.
        public let reason: LocalizedText?
        /// Where it is written.
        public let location: SourceLocation
    }

    /// The public page that states the hours.
    public var source: String? {
        if case .weekly(let schedule) = self { schedule.source } else { nil }
    }
}
