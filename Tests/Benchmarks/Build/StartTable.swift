import Glibc
import Measuring
import TestSupport

/// What a command takes before it has anything to do, and what the executable weighs.
struct StartTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: ["command", "wall, ms", "processor, ms", "peak, MB"])
    private let binary: Double
    private let stripped: Double

    /// Measures a command that only tells its version, and a build of ten articles.
    init(runs: Int) throws {
        let guidepost = try guidepostBinary
        let site = try ArticleSite(ArticleSource(.english, corpora: []), articles: 10)
        var (versions, builds): ([Effort], [Effort]) = ([], [])
        for _ in 0..<runs {
            versions.append(try MeteredRun(guidepost, ["--version"]).effort)
            builds.append(try GuidepostBuild(site).effort)
            try site.folder.remove("Public")
        }
        binary = try Self.megabytes(guidepost)
        let copy = site.folder.path("stripped")
        let strip = try ChildProcess.run("strip", ["-o", copy, guidepost])
        guard strip.isSuccess else { throw TestFailure("strip: \(strip.errors)") }
        stripped = try Self.megabytes(copy)
        add("`guidepost --version`", Effort(medianOf: versions))
        add("`guidepost build`, 10 articles", Effort(medianOf: builds))
    }

    private mutating func add(_ command: String, _ effort: Effort) {
        let times = [effort.wall, effort.processor].map { ($0 * 1000).rounded(to: 1) }
        table.add([command] + times + [(effort.memory / 1e6).rounded(to: 1)])
    }

    private static func megabytes(_ path: String) throws -> Double {
        var status = stat()
        guard stat(path, &status) == 0 else { throw POSIXFailure("stat \(path)") }
        return Double(status.st_size) / 1e6
    }

    var description: String {
        "\(table)\n\nThe executable weighs \(binary.rounded(to: 1)) MB, "
            + "\(stripped.rounded(to: 1)) MB without its symbols."
    }
}
