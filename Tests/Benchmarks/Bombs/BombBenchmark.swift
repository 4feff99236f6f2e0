import Foundation
import TestSupport

/// Measures how soon, and in how much memory, a build of each bomb comes to its end: `make bench-bombs`.
@main
struct BombBenchmark {
    /// A small process stands in between: what the kernel counts as a child's peak begins with that of its parent.
    static let meter = """
        import resource, subprocess, sys, time
        begin = time.monotonic()
        status = subprocess.run(sys.argv[1:], capture_output=True).returncode
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(status, "%.2f" % (time.monotonic() - begin), "%.2f" % (used.ru_utime + used.ru_stime), used.ru_maxrss // 1024)
        """

    static func main() throws {
        print("| bomb | exit status | seconds | of them processor | MB |\n|---|--:|--:|--:|--:|")
        var isBounded = true
        for bomb in Bomb.all {
            let folder = try TemporaryFolder()
            try bomb.write(to: folder)
            let outcome = try ChildProcess.run(
                "python3",
                ["-c", meter, try guidepostBinary, "build", folder.path, "--now", "2026-11-23"],
                timeout: .seconds(600))
            let figures = outcome.output.split(whereSeparator: \.isWhitespace)
            guard figures.count == 4, let seconds = Double(figures[2]), let size = Int(figures[3])
            else { throw TestFailure("nothing was measured: \(outcome.errors)") }
            print("| \(bomb) | \(figures.joined(separator: " | ")) |")
            isBounded = isBounded && seconds <= 1 && size <= 256
        }
        print(
            isBounded
                ? "All end within a second and 256 MB." : "Some take more than a second or 256 MB.")
        exit(isBounded ? 0 : 1)
    }
}
