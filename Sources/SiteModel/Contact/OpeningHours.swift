public import Metadata
public import SourceText

/// When a channel is staffed.
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
        /// Dates on which other times hold, in the order written.
        public let exceptions: [Exception]
        /// The last day for which all of this is known.
        public let validThrough: CalendarDate?
    }

    /// A span of a day in minutes from midnight; one that ends at or before its beginning runs past midnight.
    public struct Span: Sendable, Hashable {
        /// Minutes after 00:00, 0…1439.
        public let opens: Int
        /// Minutes after 00:00, 0…1440.
        public let closes: Int

        /// Reads `09:00-18:00`; nil where it is none. 24:00 may end a span.
        public init?(_ text: String) {
            let parts = text.utf8.split(
                separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            guard parts.count == 2, let opens = Span.minutes(parts[0]),
                let closes = Span.minutes(parts[1]), opens < 1440, opens != closes
            else { return nil }
            self.opens = opens
            self.closes = closes
        }

        /// The span as `09:00–18:00`.
        public var description: String { Span.clock(opens) + "–" + Span.clock(closes) }

        private static func minutes(_ text: Substring.UTF8View.SubSequence) -> Int? {
            let bytes = Array(text)
            guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
            let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 48 }
            guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
            let hour = digits[0] * 10 + digits[1]
            let minute = digits[2] * 10 + digits[3]
            guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
            return hour * 60 + minute
        }

        private static func clock(_ minutes: Int) -> String {
            func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
            return two(minutes / 60) + ":" + two(minutes % 60)
        }
    }

    /// Dates on which other times hold.
    public struct Exception: Sendable, Hashable {
        /// The dates, both included.
        public let dates: ClosedRange<CalendarDate>
        /// The spans of each of these days; none: closed.
        public let spans: [Span]
        /// Why, in words.
        public let reason: String?
    }

    static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    static let fields: [Field] = [
        Field("zone", .text, required: true, "The IANA zone that the times are in"),
        Field(
            "weekly", .mapping(.list(.text)), required: true, "Spans by day or days: mon-fri, sat"),
        Field(
            "exceptions",
            .list(
                .map([
                    Field("date", .date, "One day"),
                    Field("from", .date, "The first of several days"),
                    Field("to", .date, "The last of several days"),
                    Field("closed", .flag(on: "yes", off: "no"), "yes: closed on these days"),
                    Field("spans", .list(.text), "The spans that hold instead"),
                    Field("reason", .text, "Why"),
                ])), "Dates on which other times hold"),
        Field("valid-through", .date, "The last day for which all of this is known"),
        Field("source", .url, "The public page that shows the hours"),
    ]

    static func read(
        _ channel: FieldReader, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> OpeningHours {
        guard let reader = channel.record("hours") else {
            return channel.node("hours")?.content == .scalar("always") ? .always : .unknown
        }
        guard let zone = reader.located("zone") else { return .unknown }
        var days = [[Span]](repeating: [], count: 7)
        for entry in reader.mapping("weekly") {
            guard let range = dayRange(entry.key) else {
                diagnostics.append(.unknownDay(entry.key, at: file.location(entry.keyRange)))
                continue
            }
            let spans = spans(entry.value, in: file, diagnostics: &diagnostics)
            for day in range {
                for span in spans {
                    if days[day].overlap(span) {
                        diagnostics.append(
                            .overlappingSpans(
                                span.description, on: dayNames[day],
                                at: file.location(entry.keyRange)))
                    }
                    days[day].append(span)
                }
            }
        }
        if reader.has("weekly"), reader.mapping("weekly").isEmpty {
            diagnostics.append(.noHours(at: file.location(reader.range(of: "weekly"))))
        }
        let exceptions = reader.records("exceptions").compactMap {
            exception($0, in: file, diagnostics: &diagnostics)
        }
        return .weekly(
            Schedule(
                zone: zone.value, zoneLocation: file.location(zone.range), days: days,
                exceptions: exceptions,
                validThrough: reader.date("valid-through")))
    }

    private static func dayRange(_ text: String) -> ClosedRange<Int>? {
        let names = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let days = names.compactMap { dayNames.firstIndex(of: $0) }
        guard days.count == names.count, let first = days.first, let last = days.last,
            days.count <= 2, first <= last
        else { return nil }
        return first...last
    }

    private static func spans(
        _ node: MetadataNode, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> [Span] {
        let nodes =
            if case .sequence(let items) = node.content { items } else { [node] }
        return nodes.compactMap { item in
            guard case .scalar(let text) = item.content else { return nil }
            let span = Span(text)
            if span == nil { diagnostics.append(.badSpan(text, at: file.location(item.range))) }
            return span
        }
    }

    private static func exception(
        _ reader: FieldReader, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> Exception? {
        let first = reader.date("date") ?? reader.date("from")
        let last = reader.date("date") ?? reader.date("to")
        let spanNode = reader.node("spans")
        let hasOneForm = !reader.has("date") || !(reader.has("from") || reader.has("to"))
        guard hasOneForm, let first, let last, first <= last,
            (reader.flag("closed") == true) != (spanNode != nil)
        else {
            diagnostics.append(.badException(at: file.location(reader.range)))
            return nil
        }
        return Exception(
            dates: first...last,
            spans: spanNode.map { spans($0, in: file, diagnostics: &diagnostics) } ?? [],
            reason: reader.text("reason"))
    }
}

extension [OpeningHours.Span] {
    /// Whether a span shares a minute of its day with one of these.
    fileprivate func overlap(_ span: OpeningHours.Span) -> Bool {
        // What runs past midnight reaches into the next day, where it is another matter.
        func end(_ span: OpeningHours.Span) -> Int {
            span.closes > span.opens ? span.closes : 1440
        }
        return contains { $0.opens < end(span) && span.opens < end($0) }
    }
}
