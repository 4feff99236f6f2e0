import Foundation
import Measuring
import TestSupport

/// How many instructions each stage of a build takes, as valgrind counts them.
struct InstructionCount {
    /// What is counted, in the order of a build: what comes before the first stage, and the stages.
    static let stages = ["start"] + GuidepostBuild.stages

    /// The number of each stage.
    let stages: [String: Int]

    /// Builds a site on one thread; profiles for `callgrind_annotate` go to a folder, if one is named.
    init(of site: ArticleSite, profiles: String?) throws {
        // Debug information is nothing that valgrind needs, and that of a new compiler may be what it cannot read.
        let copy = site.folder.path("guidepost")
        let strip = try ChildProcess.run("strip", ["--strip-debug", "-o", copy, guidepostBinary])
        guard strip.isSuccess else { throw TestFailure("strip: \(strip.errors)") }
        let profile = site.folder.path("profile")
        let outcome = try ChildProcess.run(
            "valgrind",
            [
                "--tool=callgrind", "--compress-strings=no", "--callgrind-out-file=\(profile)",
                // A stage ends where the next one begins: there the counts are written, and begin anew.
                "--dump-before=*Timings*begin*",
                copy, "build", ".", "--threads", "1", "--now", "2026-11-23", "--timings",
            ],
            // Nothing of this machine: what an environment holds is copied and searched.
            environment: [
                "PATH": "/usr/local/bin:/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING": "1",
            ],
            in: site.folder.path, timeout: .seconds(600))
        guard outcome.isSuccess else {
            throw TestFailure("valgrind: \(outcome.errors.suffix(2000))")
        }
        let parts = (1..<Self.stages.count).map { "\(profile).\($0)" } + [profile]
        let totals = try parts.map(Self.total)
        stages = Dictionary(uniqueKeysWithValues: zip(Self.stages, totals))
        if let profiles {
            for (stage, part) in zip(Self.stages, parts) {
                try Self.keep(part, as: "\(profiles)/\(site.articles)-articles.\(stage)")
            }
        }
    }

    /// Copies a profile without the calls that had not come back: `callgrind_annotate` takes them for the caller's own work.
    private static func keep(_ profile: String, as path: String) throws {
        var lines: [Substring] = []
        var isOpen = false
        for line in try String(contentsOfFile: profile, encoding: .utf8).split(separator: "\n") {
            if !isOpen, !line.hasPrefix("calls=0 ") { lines.append(line) }
            isOpen = line.hasPrefix("calls=0 ")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try (lines.joined(separator: "\n") + "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
    }

    private static func total(_ path: String) throws -> Int {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let total = text.matches(of: /(?m)^totals: ([0-9]+)$/).last.flatMap({ Int($0.1) })
        else { throw TestFailure("no total stands in '\(path)'") }
        return total
    }
}
