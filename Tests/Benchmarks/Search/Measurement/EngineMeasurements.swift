import Measuring

/// All that is measured of one engine on one corpus.
struct EngineMeasurements {
    let engine: any SearchEngine
    /// What making the index takes, or the site with it.
    let build: Effort
    let warm: WarmQueries
    let first: [FirstQuery]
    let indexSize: (raw: Int, compressed: Int)

    /// Measures an engine whose index is made.
    init(_ engine: any SearchEngine, build: Effort, queries: [Query]) throws {
        self.engine = engine
        self.build = build
        indexSize = try engine.indexSize()
        (warm, first) = try EnginePage.with(engine) { page in
            let warm = try WarmQueries(queries, of: page, within: .seconds(300))
            let first = try FirstQuery.sample(of: queries, page: page, engine: engine)
            return (warm, first)
        }
    }
}
