import Foundation
import Measuring
import TestSupport

/// How quickly each construct of Markdown is parsed and rendered, beside libcmark: a slow one stands out.
struct ConstructTable: CustomStringConvertible {
    /// How many articles a site has, and how many bytes of one construct each has at least.
    private static let (articles, length) = (200, 10_000)
    private var table = MarkdownTable(columns: [
        "construct", "parse, MB/s", "render, MB/s", "libcmark does both, MB/s", "× libcmark",
    ])

    /// Builds a site of each file in `Samples/`.
    init(runs: Int) throws {
        let folder = SharedFolder.checkout + "/Tests/Benchmarks/Build/Samples"
        for sample in try FolderSnapshot(folder: folder).entries.sorted(by: { $0.key < $1.key }) {
            let text = String(decoding: sample.value.bytes, as: UTF8.self)
            let times = Self.length / text.utf8.count + 1
            let repeated = Array(repeating: text, count: times).joined(separator: "\n")
            let site = try ArticleSite(repeating: repeated, articles: Self.articles)
            try add(sample.key, site, runs: runs)
        }
    }

    private mutating func add(_ file: String, _ site: ArticleSite, runs: Int) throws {
        var (parse, render, floor): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            let build = try GuidepostBuild(site)
            parse.append(build.stages["parse"]! / 1000)
            render.append(build.stages["render"]! / 1000)
            floor.append(try Floor.render(site).wall)
            try site.folder.remove("Public")
        }
        let speeds = [parse, render, floor].map { site.megabytes / $0.median }
        let distance = (parse.median + render.median) / floor.median
        table.add(
            [file.replacing(".md", with: "")] + speeds.map { $0.rounded(to: 1) }
                + [distance.rounded(to: 1)])
    }

    var description: String { table.description }
}
