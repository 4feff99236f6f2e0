import Measuring
import TestSupport

/// How well known pages are found: what `evaluate.py` of the shared search data computes, too.
struct Relevance: CustomStringConvertible {
    /// The mean of 1 / rank among the first ten, 0 where the page is not among them.
    let meanReciprocalRank: Double
    /// The share of queries whose page comes first.
    let successAtOne: Double
    /// The share of queries whose page is among the first ten.
    let recallAtTen: Double
    /// The share of queries without any result.
    let none: Double

    /// Scores rankings; nil where there are none.
    init?(_ rankings: [Ranking]) {
        guard !rankings.isEmpty else { return nil }
        func share(_ value: (Ranking) -> Double) -> Double {
            rankings.reduce(0) { $0 + value($1) } / Double(rankings.count)
        }
        meanReciprocalRank = share { $0.rank.map { 1 / Double($0) } ?? 0 }
        successAtOne = share { $0.rank == 1 ? 1 : 0 }
        recallAtTen = share { $0.rank == nil ? 0 : 1 }
        none = share { $0.pages.isEmpty ? 1 : 0 }
    }

    /// The cell of a table.
    var description: String {
        ([meanReciprocalRank.rounded(to: 3)]
            + [successAtOne, recallAtTen, none].map { $0.rounded(to: 2) }).joined(separator: " / ")
    }
}

/// The pages that a query was answered with, best first.
struct Ranking {
    let query: Query
    let pages: [String]

    /// Takes an answer; a page that comes twice counts where it is better.
    init(_ answer: WarmQueries.Answer, _ addresses: PageAddresses) {
        query = answer.query
        var seen: Set<String> = []
        pages = answer.hits.map { addresses.page(at: $0) }.filter { seen.insert($0).inserted }
    }

    /// The place of the page that is asked for, from 1.
    var rank: Int? { pages.prefix(10).firstIndex(of: query.target).map { $0 + 1 } }
}
