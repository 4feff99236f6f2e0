import Foundation
import Measuring
import TestSupport

/// Measures how soon, and in how much memory, a build of each bomb comes to its end: `make bench-bombs`.
@main
struct BombBenchmark {
    static func main() throws {
        print("| bomb | exit status | seconds | of them processor | MB |\n|---|--:|--:|--:|--:|")
        var isBounded = true
        for bomb in Bomb.all {
            let folder = try TemporaryFolder()
            try bomb.write(to: folder)
            let run = try MeteredRun(
                guidepostBinary, ["build", folder.path, "--now", "2026-11-23"], mayFail: true)
            let (effort, size) = (run.effort, run.effort.memory / 1_048_576)
            let figures =
                [effort.wall, effort.processor].map { $0.rounded(to: 2) } + [size.rounded(to: 0)]
            print("| \(bomb) | \(run.status) | \(figures.joined(separator: " | ")) |")
            isBounded = isBounded && effort.wall <= 1 && size <= 256
        }
        print(
            isBounded
                ? "All end within a second and 256 MB." : "Some take more than a second or 256 MB.")
        exit(isBounded ? 0 : 1)
    }
}
