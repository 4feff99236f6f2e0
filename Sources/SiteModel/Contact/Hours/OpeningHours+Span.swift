extension OpeningHours {
    /// A span of a day in minutes from midnight; one that ends at or before its beginning runs past midnight.
    public struct Span: Sendable, Hashable {
        /// Minutes after 00:00, 0…1439.
        public let opens: Int
        /// Minutes after 00:00, 0…1440.
        public let closes: Int

        /// Reads `09:00-18:00`; nil where it is none. 24:00 may end a span.
        ///
        /// Equal times are refused: they could mean a whole day as well as a slip.
        public init?(_ text: String) {
            let parts = text.utf8.split(
                separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            guard parts.count == 2, let opens = Span.minutes(parts[0]),
                let closes = Span.minutes(parts[1]), opens < 1440, opens != closes
            else { return nil }
            self.opens = opens
            self.closes = closes
        }

        init(opens: Int, closes: Int) {
            precondition((0..<1440).contains(opens) && (0...1440).contains(closes))
            self.opens = opens
            self.closes = closes
        }

        /// The end in minutes after the midnight that begins the span's day: up to 2880.
        public var end: Int { closes > opens ? closes : closes + 1440 }

        /// The span as `09:00–18:00`.
        public var description: String {
            ClockTime.text(minutes: opens) + "–" + ClockTime.text(minutes: closes)
        }

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
    }
}

extension [OpeningHours.Span] {
    /// Whether a span shares a minute of its day with one of these.
    ///
    /// What runs past midnight reaches into the next day, whose spans may overlap it: together they are one opening.
    func overlap(_ span: OpeningHours.Span) -> Bool {
        contains { $0.opens < span.end && span.opens < $0.end }
    }
}

/// Writes times of the day.
public enum ClockTime {
    /// Minutes after midnight as `09:00`; 1440 is `24:00`.
    public static func text(minutes: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }
}
