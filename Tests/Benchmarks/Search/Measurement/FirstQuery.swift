import TestSupport

/// What a reader's first query transfers: nothing is cached, the page has loaded nothing ahead.
struct FirstQuery {
    /// A file that was loaded.
    struct Transfer: Decodable {
        let path: String
        /// When it was asked for, in milliseconds.
        let start: Double
        /// When its last byte came.
        let end: Double
        /// The compressed size of its body.
        let bytes: Int
    }

    /// The files of the index.
    let index: [Transfer]
    /// The scripts, and what they are made of.
    let code: [Transfer]

    /// Asks one query from a page that is opened anew.
    init(_ query: Query, of page: EnginePage, engine: any SearchEngine) throws {
        try page.reopen()
        let transfers: [Transfer] = try page.run(
            "ask-first-query.js", .string(query.text), .number(Double(WarmQueries.resultsPerQuery)))
        code = transfers.filter { engine.isCode($0.path) }
        index = transfers.filter { !engine.isCode($0.path) }
    }

    /// About a hundred first queries, spread over all.
    static func sample(
        of queries: [Query], page: EnginePage, engine: any SearchEngine
    ) throws -> [FirstQuery] {
        try page.becomeColdAndFar()
        let step = max(1, queries.count / 100)
        return try stride(from: 0, to: queries.count, by: step).map {
            try FirstQuery(queries[$0], of: page, engine: engine)
        }
    }

    /// How many requests stand in the longest chain in which each begins after the one before has ended.
    var waves: Int {
        var depths: [(end: Double, depth: Int)] = []
        for transfer in index.sorted(by: { $0.start < $1.start }) {
            let before = depths.filter { $0.end <= transfer.start }.map(\.depth).max() ?? 0
            depths.append((transfer.end, before + 1))
        }
        return depths.map(\.depth).max() ?? 0
    }
}

extension [FirstQuery.Transfer] {
    /// The sum of the bodies.
    var bytes: Int { reduce(0) { $0 + $1.bytes } }
}
