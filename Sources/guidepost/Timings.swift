import SiteBuilder
import Synchronization

/// How long the stages of a build take, by the clock of this machine.
final class Timings: Sendable {
    private let isShown: Bool
    private let start = Stopwatch()
    private let begun = Mutex<[(stage: BuildStage, after: Double)]>([])

    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Seconds since the command began.
    var seconds: Double { start.seconds }

    /// Notes that a stage begins, which ends the one before.
    @Sendable func begin(_ stage: BuildStage) {
        begun.withLock { $0.append((stage, start.seconds)) }
    }

    /// A line for each stage, such as `render    812.4 ms`; nothing where nobody asked.
    var text: String {
        guard isShown else { return "" }
        let begun = begun.withLock { $0 }
        let ends = begun.dropFirst().map(\.after) + [start.seconds]
        return zip(begun, ends).map { begun, end in
            let tenths = Int(((end - begun.after) * 10_000).rounded())
            let name = begun.stage.rawValue
            let padding = String(repeating: " ", count: 10 - name.utf8.count)
            return "\(name)\(padding)\(tenths / 10).\(tenths % 10) ms\n"
        }.joined()
    }
}
