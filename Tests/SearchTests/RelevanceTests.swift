import Foundation
import TestSupport
import Testing

@testable import Search

/// Known-item search over real pages and queries, where the shared folder stands beside the checkout.
///
/// The floors are a little below what was measured on the same queries; a change that falls below one made search worse.
@Suite struct RelevanceTests {
    private struct Query: Decodable {
        let q: String
        let target: String
        let variant: String
    }

    @Test(.enabled(if: SharedFolder.path("search/vue-zh/queries.jsonl") != nil))
    func chinesePagesAreFoundHoweverTheQueryIsTyped() throws {
        try expectRanks(
            in: "vue-zh",
            atLeast: [
                "base": 0.93, "chatty": 0.86, "drop": 0.82, "homophone": 0.85, "prefix": 0.7,
                "width": 0.93,
            ])
    }

    @Test(.enabled(if: SharedFolder.path("search/hugo-en/queries.jsonl") != nil))
    func englishPagesAreFoundHoweverTheQueryIsTyped() throws {
        try expectRanks(in: "hugo-en", atLeast: ["base": 0.75, "chatty": 0.87, "prefix": 0.58])
    }

    /// Compares the mean of 1 / rank of the target among ten results, over every eighth query, by kind of query.
    private func expectRanks(in corpus: String, atLeast floors: [String: Double]) throws {
        let folder = try #require(SharedFolder.path("search/\(corpus)"))
        let index = try TestIndex(MarkdownPages.pages(below: folder + "/pages"))
        let queries = try MarkdownPages.read(folder + "/queries.jsonl").split(separator: "\n")
            .map { try JSONDecoder().decode(Query.self, from: Data($0.utf8)) }
        for (variant, floor) in floors {
            var sum = 0.0
            var count = 0.0
            for (i, query) in queries.filter({ $0.variant == variant }).enumerated()
            where i % 8 == 0 {
                count += 1
                let rank = try index.urls(query.q).firstIndex(of: query.target)
                sum += rank.map { 1 / Double($0 + 1) } ?? 0
            }
            #expect(sum / count >= floor, "\(variant): \(sum / count)")
        }
    }
}
