/// Times of a day as machines write them.
enum ClockTime {
    /// Minutes after midnight as `HH:MM` (ISO 8601-1 §5.3.1.3), up to 24:00.
    static func text(_ minutes: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }
}
