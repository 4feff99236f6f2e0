import TestSupport

/// A run of a program to its end, and what that took.
public struct MeteredRun {
    /// The exit status, or 128 and the number of the signal that ended it.
    public let status: Int
    /// What it took, measured by the small program in `Meter/`.
    public let effort: Effort
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String

    /// Runs a program; one that fails is an error unless it may, one that is not done after the limit is.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String?] = [:],
        in folder: String? = nil, limit: Duration = .seconds(1200), mayFail: Bool = false
    ) throws {
        let outcome = try ChildProcess.run(
            try BenchmarkProgram.meter.path, [program] + arguments,
            environment: ChildProcess.environment(adding: environment), in: folder, timeout: limit)
        var lines = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        let words = lines.popLast()?.split(separator: " ") ?? []
        let figures = words.dropFirst().compactMap { Double($0) }
        output = outcome.output
        errors = lines.joined(separator: "\n")
        guard words.first == "meter:", figures.count == 4, mayFail || figures[0] == 0 else {
            let end = outcome.output.suffix(1000) + outcome.errors.suffix(2000)
            throw TestFailure("'\(program)' failed:\n\(end)")
        }
        status = Int(figures[0])
        effort = Effort(
            wall: figures[1] / 1e6, processor: figures[2] / 1e6, memory: figures[3] * 1024)
    }
}
