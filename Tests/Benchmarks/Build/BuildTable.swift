import Measuring

/// What builds take as a whole, beside the floor.
struct BuildTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: [
        "articles", "wall, ms", "processor, ms", "floor, ms", "× floor", "again, ms", "articles/s",
        "MB/s", "peak, MB", "peak, kB an article", "written, MB", "files",
    ])

    /// A row for each site.
    init(_ measurements: [SiteMeasurement]) {
        for site in measurements {
            let (wall, memory) = (site.cold.wall, site.cold.memory)
            table.add([
                site.label, (wall * 1000).rounded(to: 0),
                (site.cold.processor * 1000).rounded(to: 0),
                (site.floor.wall * 1000).rounded(to: site.floor.wall < 0.1 ? 1 : 0),
                site.distance.rounded(to: 2), (site.again.wall * 1000).rounded(to: 0),
                Int(Double(site.articles) / wall).grouped,
                (site.megabytes / wall).rounded(to: 1), (memory / 1e6).rounded(to: 0),
                (memory / 1e3 / Double(site.articles)).rounded(to: 1),
                site.output.megabytes.rounded(to: 1), site.output.files.grouped,
            ])
        }
    }

    var description: String { table.description }
}
