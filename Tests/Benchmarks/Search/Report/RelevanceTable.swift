import Measuring

/// The table by kind of query, the engines side by side.
struct RelevanceTable: CustomStringConvertible {
    private var table: MarkdownTable

    /// Scores what the engines answered.
    init(_ measurements: CorpusMeasurements) {
        let addresses = measurements.corpus.addresses
        let engines = measurements.engines
        table = MarkdownTable(
            columns: ["kind", "queries"]
                + engines.map { "\($0.engine.name): MRR / S@1 / R@10 / none" + Self.note($0.warm) })
        let rankings = engines.map { $0.warm.answers.map { Ranking($0, addresses) } }
        let kinds = Set(rankings[0].map(\.query.kind)).sorted {
            ($0.contains(" ") ? 0 : 1, $0) < ($1.contains(" ") ? 0 : 1, $1)
        }
        for kind in kinds {
            add(kind, rankings.map { $0.filter { $0.query.kind == kind } })
        }
        add("all", rankings)
    }

    private mutating func add(_ kind: String, _ rankings: [[Ranking]]) {
        table.add(
            [kind, "\(rankings[0].count)"] + rankings.map { Relevance($0)?.description ?? "-" })
    }

    /// Says so where only a part of the queries was asked.
    private static func note(_ warm: WarmQueries) -> String {
        warm.step == 1 ? "" : " (1 query in \(warm.step))"
    }

    var description: String { table.description }
}
