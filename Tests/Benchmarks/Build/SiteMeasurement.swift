import Measuring
import TestSupport

/// Builds of one site: from nothing, with nothing changed, and the floor that writes the same files.
struct SiteMeasurement {
    /// How many articles the site has.
    let articles: Int
    /// How many megabytes they have.
    let megabytes: Double
    /// Whether the site has a search.
    let searched: Bool
    /// What a build wrote.
    let output: OutputListing
    /// A build into an empty folder.
    let cold: Effort
    /// A build into a folder where all is as it should be.
    let again: Effort
    /// The least that could be taken for the same files.
    let floor: Effort
    /// The milliseconds of the stages of a cold build.
    let stages: [String: Double]

    /// Measures in turns, so that a slow minute of the machine falls on all.
    init(_ source: ArticleSource, articles: Int, searched: Bool, runs: Int) throws {
        let site = try ArticleSite(source, articles: articles, searched: searched)
        var (cold, again, floor): ([GuidepostBuild], [GuidepostBuild], [Effort]) = ([], [], [])
        var listing: OutputListing?
        for _ in 0..<runs {
            cold.append(try GuidepostBuild(site))
            again.append(try GuidepostBuild(site))
            let written = try listing ?? OutputListing(site.folder.path("Public"))
            listing = written
            try site.folder.remove("Public")
            floor.append(try Floor.run(site, writing: written))
        }
        self.articles = articles
        self.searched = searched
        megabytes = site.megabytes
        output = listing!
        self.cold = Effort(medianOf: cold.map(\.effort))
        self.again = Effort(medianOf: again.map(\.effort))
        self.floor = Effort(medianOf: floor)
        stages = Dictionary(
            uniqueKeysWithValues: GuidepostBuild.stages.map { stage in
                (stage, cold.map { $0.stages[stage]! }.median)
            })
    }

    /// How many times what the floor takes.
    var distance: Double { cold.wall / floor.wall }

    /// How a row begins.
    var label: String { "\(articles.grouped), search \(searched ? "on" : "off")" }
}
