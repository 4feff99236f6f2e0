import Glibc

/// Measures how long something takes, for people; nothing of it reaches the output.
struct Stopwatch: Sendable {
    private let start = Stopwatch.now()

    /// Seconds since it was made.
    var seconds: Double { Stopwatch.now() - start }

    /// A duration in the unit that people read.
    static func text(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        return "\(milliseconds / 1000).\(milliseconds / 100 % 10) s"
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
