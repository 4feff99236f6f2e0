import TestSupport

/// A build of a site with the `guidepost` executable, measured as a whole and stage by stage.
public struct GuidepostBuild {
    /// The stages in their order, as `--timings` names them.
    public static let stages = ["read", "parse", "model", "validate", "index", "render", "place"]

    /// What the whole command took.
    public let effort: Effort
    /// The milliseconds of each stage.
    public let stages: [String: Double]

    /// Builds a site into a folder beside its content.
    public init(_ site: ArticleSite, output: String = "Public") throws {
        let run = try MeteredRun(
            guidepostBinary,
            ["build", site.folder.path, "--output", site.folder.path(output), "--timings"])
        effort = run.effort
        let lines = run.errors.matches(of: /(?m)^([a-z]+) +([0-9.]+) ms$/)
        stages = Dictionary(
            lines.map { (String($0.1), Double($0.2) ?? 0) }, uniquingKeysWith: { $1 })
        guard Self.stages.allSatisfy({ stages[$0] != nil }) else {
            throw TestFailure("'--timings' tells other stages: \(run.errors)")
        }
    }
}
