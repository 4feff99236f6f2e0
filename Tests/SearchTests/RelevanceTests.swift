import Foundation
import TestSupport
import Testing

@testable import Search

/// Known-item search over real pages and queries, where the shared folder stands beside the checkout.
///
/// The floors are a little below what was measured; a change that falls below one made search worse.
@Suite struct RelevanceTests {
    private struct Query: Decodable {
        let q: String
        let target: String
        let set: String
        let variant: String
    }

    @Test(
        .enabled(if: SharedFolder.path("search/vue-zh/queries.jsonl") != nil),
        arguments: [
            ("base", 0.80), ("chatty", 0.78), ("drop", 0.80), ("homophone", 0.75), ("prefix", 0.64),
            ("width", 0.85),
        ])
    func chinesePagesAreFound(_ variant: String, _ floor: Double) throws {
        let score = try reciprocalRank("vue-zh", variant)
        #expect(score >= floor, "mean reciprocal rank \(score)")
    }

    @Test(
        .enabled(if: SharedFolder.path("search/hugo-en/queries.jsonl") != nil),
        arguments: [("base", 0.68), ("chatty", 0.80), ("prefix", 0.58)])
    func englishPagesAreFound(_ variant: String, _ floor: Double) throws {
        let score = try reciprocalRank("hugo-en", variant)
        #expect(score >= floor, "mean reciprocal rank \(score)")
    }

    /// The mean of 1 / rank of the target among ten results, over every third query of a kind.
    private func reciprocalRank(_ corpus: String, _ variant: String) throws -> Double {
        let folder = try #require(SharedFolder.path("search/\(corpus)"))
        let index = try TestIndex(MarkdownPages.pages(below: folder + "/pages"))
        let queries = try MarkdownPages.read(folder + "/queries.jsonl").split(separator: "\n")
            .map { try JSONDecoder().decode(Query.self, from: Data($0.utf8)) }
            .filter { $0.variant == variant }
        var sum = 0.0
        var count = 0.0
        for (i, query) in queries.enumerated() where i % 3 == 0 {
            count += 1
            if let rank = try index.urls(query.q).firstIndex(of: query.target) {
                sum += 1 / Double(rank + 1)
            }
        }
        return sum / count
    }
}
