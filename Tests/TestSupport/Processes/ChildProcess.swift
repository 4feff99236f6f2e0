import Glibc
import Synchronization

/// A program that a test has started.
///
/// What it writes is read all the time, so it never waits for a full pipe. It stands in a process group of its own;
/// ending it ends what it has started itself, too.
public final class ChildProcess: Sendable {
    /// How a program ended.
    public enum Status: Sendable, Hashable {
        /// It ended itself with this exit status.
        case exited(Int32)
        /// A signal ended it.
        case signalled(Int32)
    }

    /// What a program left behind.
    public struct Outcome: Sendable, Hashable {
        /// How it ended.
        public let status: Status
        /// What it wrote to standard output.
        public let standardOutput: [UInt8]
        /// What it wrote to standard error.
        public let standardError: [UInt8]

        /// Standard output as text.
        public var output: String { String(decoding: standardOutput, as: UTF8.self) }
        /// Standard error as text.
        public var errors: String { String(decoding: standardError, as: UTF8.self) }
        /// Whether the exit status is 0.
        public var isSuccess: Bool { status == .exited(0) }
    }

    /// The process id, which is also that of its process group.
    public let id: Int32
    private let name: String
    private let streams: ProcessStreams
    private let status = Mutex<Status?>(nil)

    /// Starts a program, which is looked up in `PATH` unless its name has a slash.
    ///
    /// `environment` replaces the whole environment; `ChildProcess.environment(adding:)` extends it. `input` is all
    /// that standard input gives.
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil,
        in folder: String? = nil, input: [UInt8] = []
    ) throws {
        // posix_spawn's own change of folder is an extension that Swift's Glibc does not show.
        let words = (folder.map { ["env", "--chdir=\($0)", "--"] } ?? []) + [program] + arguments
        let (id, streams) = try ProcessStreams.spawn(
            words, environment: environment ?? Self.environment(), input: input)
        self.id = id
        self.streams = streams
        name = program
    }

    deinit { terminate() }

    /// Runs a program to its end.
    ///
    /// A program that does not end in time is killed, and the error says what it had written.
    public static func run(
        _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil,
        in folder: String? = nil, input: [UInt8] = [], timeout: Duration = .seconds(120)
    ) throws -> Outcome {
        let process = try ChildProcess(
            program, arguments, environment: environment, in: folder, input: input)
        return try process.wait(timeout: timeout)
    }

    /// The environment of the tests, with some variables set and those that are nil taken out.
    public static func environment(adding changes: [String: String?] = [:]) -> [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let parts = String(cString: entry).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            next += 1
        }
        // Messages are in English, whatever the language of whoever runs the tests.
        variables["GUIDEPOST_LANGUAGE"] = "en"
        for (name, value) in changes { variables[name] = value }
        return variables
    }
}

extension ChildProcess {
    /// What the program has written to standard output so far.
    public var output: String { String(decoding: streams.written.output, as: UTF8.self) }
    /// What the program has written to standard error so far.
    public var errors: String { String(decoding: streams.written.errors, as: UTF8.self) }

    /// Whether the program has not ended yet.
    public var isRunning: Bool { poll() == nil }

    /// Sends a signal to the program alone.
    public func send(signal: Int32) {
        status.withLock { status in
            // While the status has not been fetched the id cannot belong to another process.
            if status == nil { _ = kill(id, signal) }
        }
    }

    /// Waits until the program ends; one that does not in time is killed with all it has started, and an error thrown.
    public func wait(timeout: Duration = .seconds(120)) throws -> Outcome {
        let deadline = ContinuousClock.now + timeout
        while true {
            if let status = poll() {
                streams.finish()
                let written = streams.written
                return Outcome(
                    status: status, standardOutput: written.output, standardError: written.errors)
            }
            if ContinuousClock.now >= deadline {
                terminate()
                throw TestFailure(
                    "'\(name)' did not end within \(timeout); output:\n\(output)\nerrors:\n\(errors)"
                )
            }
            usleep(2_000)
        }
    }

    /// Waits until the condition gives a value; fails when the program ends or the time is over before.
    public func wait<Value>(
        for purpose: String, timeout: Duration = .seconds(30),
        until condition: (ChildProcess) throws -> Value?
    ) throws -> Value {
        let deadline = ContinuousClock.now + timeout
        while true {
            let hasEnded = !isRunning
            if let value = try condition(self) { return value }
            if hasEnded || ContinuousClock.now >= deadline {
                throw TestFailure(
                    "'\(name)' \(hasEnded ? "ended" : "did not get there in \(timeout)") before "
                        + "\(purpose); output:\n\(output)\nerrors:\n\(errors)")
            }
            usleep(5_000)
        }
    }

    /// Kills the program and everything in its process group, and waits for its end.
    public func terminate() {
        status.withLock { status in
            // The group outlives its leader: what the program has left behind goes, too.
            _ = kill(-id, SIGKILL)
            if status == nil { status = Self.reap(id, options: 0) }
        }
        streams.finish()
    }

    private func poll() -> Status? {
        status.withLock { status in
            if status == nil { status = Self.reap(id, options: WNOHANG) }
            return status
        }
    }

    private static func reap(_ id: pid_t, options: Int32) -> Status? {
        var code: Int32 = 0
        var found: pid_t
        repeat { found = waitpid(id, &code, options) } while found < 0 && errno == EINTR
        guard found == id else { return nil }
        return code & 0x7F == 0 ? .exited((code >> 8) & 0xFF) : .signalled(code & 0x7F)
    }
}
