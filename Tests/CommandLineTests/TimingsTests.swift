import TestSupport
import Testing

/// A line of `--timings`.
private struct StageTime {
    let stage: String
    let milliseconds: Double

    /// All lines of a text; one that is no time of a stage is a failure.
    static func all(in text: String) throws -> [StageTime] {
        try text.split(separator: "\n").map { line in
            let match = try #require(line.wholeMatch(of: /([a-z]+) +([0-9]+\.[0-9]) ms/), "\(line)")
            return StageTime(stage: String(match.1), milliseconds: try #require(Double(match.2)))
        }
    }
}

@Test func aBuildTellsTheTimeOfEachStageInTheOrderOfTheStages() throws {
    let site = try TemporaryFolder(smallSite)
    let start = ContinuousClock.now
    let outcome = try guidepost("build", "--timings", in: site.path)
    let elapsed = (ContinuousClock.now - start) / .milliseconds(1)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    let times = try StageTime.all(in: outcome.errors)
    let stages = ["read", "parse", "model", "validate", "index", "render", "place"]
    #expect(times.map(\.stage) == stages)
    let sum = times.reduce(0) { $0 + $1.milliseconds }
    #expect(sum > 0)
    #expect(sum <= elapsed + 0.1 * Double(stages.count), "stages follow each other")
}

@Test func timesAreToldBesideTheLineThatABuildEndsWithAndOnlyWhereTheyAreAskedFor() throws {
    let site = try TemporaryFolder(smallSite.replacing("example.com", with: "pay.internal"))
    let plain = try guidepost("build", in: site.path)
    #expect(plain.errors == "")
    let before = try FolderSnapshot(folder: site.path("Public"))
    let timed = try guidepost("build", "--timings", in: site.path)
    #expect(try StageTime.all(in: timed.errors).count == 7, "also where nothing is written")
    #expect(timed.output.split(separator: "\n").count == 1)
    #expect(timed.output.contains("; 0 files written (0 B), "), "\(timed.output)")
    #expect(try FolderSnapshot(folder: site.path("Public")) == before)
}

@Test func aBuildThatMistakesEndTellsThemAndNoTimes() throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/lost.md --\n# Lost\n\n[nowhere](missing.md)\n")
    let outcome = try guidepost("build", "--timings", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.contains("[broken-link]"))
    #expect(!outcome.errors.contains(" ms\n"))
}
