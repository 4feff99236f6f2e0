import TestSupport
import Testing

/// What would be endless ends with a message that names the file, or is built, in a quarter of a gigabyte.
@Suite(.mustEnd) struct BombTests {
    @Test(arguments: Bomb.all) func aBombIsRefusedOrBuiltWithinBounds(_ bomb: Bomb) throws {
        let folder = try TemporaryFolder()
        try bomb.write(to: folder)
        // The data of the process is bounded by the kernel. The other bound only ends what would not end.
        let outcome = try ChildProcess.run(
            "prlimit",
            [
                "--data=\(256 << 20)", "--cpu=300", "--", try guidepostBinary, "build", folder.path,
                "--now", "2026-11-23",
            ], timeout: .seconds(800))
        switch bomb.outcome {
        case .built: #expect(outcome.status == .exited(0), "\(outcome.errors.prefix(2000))")
        case .refused(let message, let file):
            #expect(outcome.status == .exited(1), "\(outcome.errors.prefix(2000))")
            let lines = outcome.errors.split(separator: "\n")
            #expect(
                lines.contains { $0.contains(message) && $0.contains(file) },
                "\(outcome.errors.prefix(2000))")
            #expect(!folder.contains("Public/index.html"))
        }
    }
}
