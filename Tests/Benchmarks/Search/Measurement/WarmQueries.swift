import TestSupport

/// What an engine answers to queries, one after the other, in a page that stays open.
struct WarmQueries {
    /// How many results a query asks for.
    static let resultsPerQuery = 10
    /// How many queries a command sends: the driver ends a script that runs for half a minute.
    private static let batch = 20

    /// A query with the addresses that answer it, best first, and how long that took once its files were there.
    struct Answer {
        let query: Query
        let hits: [String]
        let milliseconds: Double
    }

    let answers: [Answer]
    /// 1 where all queries were asked, 3 where every third one was.
    let step: Int

    /// Asks all queries or, where they would take longer than a time, every second one, every third one, …
    init(_ queries: [Query], of page: EnginePage, within time: Duration) throws {
        let spread = max(1, queries.count / Self.batch)
        let sample = queries.enumerated().filter { $0.offset % spread == 0 }.map(\.element)
        let start = ContinuousClock.now
        _ = try Self.ask(sample.prefix(Self.batch), page)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let expected = seconds * Double(queries.count) / Double(min(queries.count, Self.batch))
        let step = max(1, Int((expected / (time / .seconds(1))).rounded(.up)))
        self.step = step
        let chosen = queries.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        var answers: [Answer] = []
        for start in stride(from: 0, to: chosen.count, by: Self.batch) {
            answers += try Self.ask(chosen[start...].prefix(Self.batch), page)
        }
        self.answers = answers
    }

    private static func ask(_ queries: ArraySlice<Query>, _ page: EnginePage) throws -> [Answer] {
        struct Timed: Decodable {
            let hits: [String]
            let milliseconds: Double
        }
        let answers: [Timed] = try page.run(
            "answer-queries.js", .array(queries.map { .string($0.text) }),
            .number(Double(resultsPerQuery)))
        return zip(queries, answers).map { query, answer in
            Answer(query: query, hits: answer.hits, milliseconds: answer.milliseconds)
        }
    }
}
