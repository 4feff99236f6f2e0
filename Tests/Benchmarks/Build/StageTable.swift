import Measuring

/// What each stage of a build takes.
struct StageTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: ["articles"] + GuidepostBuild.stages)

    /// A row for each site.
    init(_ measurements: [SiteMeasurement]) {
        for site in measurements {
            table.add(
                [site.label]
                    + GuidepostBuild.stages.map { stage in
                        let time = site.stages[stage]!
                        return time.rounded(to: time < 100 ? 1 : 0)
                    })
        }
    }

    var description: String { table.description }
}
