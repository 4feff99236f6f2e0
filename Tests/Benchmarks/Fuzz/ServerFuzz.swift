import Glibc

/// Asks the server what no browser would, and prints what came of it; the exit status tells whether all was well.
///
/// `ServerFuzz REQUESTS [SEED]`
@main struct ServerFuzz {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
        guard arguments.count == CommandLine.arguments.count - 1, let requests = arguments.first
        else {
            print("usage: ServerFuzz REQUESTS [SEED]")
            exit(64)
        }
        let seed = arguments.dropFirst().first ?? 1
        var outcome: FuzzRun.Outcome?
        let open = openDescriptors
        let time = try ContinuousClock().measure {
            outcome = try FuzzRun(requests: Int(requests), seed: seed).run()
        }
        guard var outcome else { return }
        if openDescriptors > open {
            outcome.faults.append("\(openDescriptors - open) descriptors stay open")
        }
        print(
            "\(outcome.answers) requests over \(outcome.conversations) connections, "
                + "\(outcome.sent) bytes, seed \(seed), in \(time)")
        for (status, count) in outcome.statuses.sorted(by: { $0.key < $1.key }) {
            print("  \(status): \(count)")
        }
        for fault in outcome.faults { print("fault: \(fault)") }
        print("\(outcome.faults.count) answers are not what they should be")
        exit(outcome.faults.isEmpty ? 0 : 1)
    }

    private static var openDescriptors: Int {
        (0..<Int32(4096)).count { fcntl($0, F_GETFD) >= 0 }
    }
}
