/// Adds up the clues of a query for each passage and page. FORMAT.md, "Scoring", steps 5 to 7.
struct Ranking {
    /// A page with the passages to show, best first.
    struct Page {
        let number: Int
        let score: Int
        let passages: [Int]
        /// Whether it answers a fair part of what was asked.
        let isSure: Bool
    }

    private struct Sum {
        var score = 0
        var matched = 0

        mutating func add(_ weight: Int, _ value: Int) {
            score += weight * value
            matched += weight
        }
    }

    private let reader: IndexReader
    private var total = 0
    private var wholeTotal = 0
    private var passages: [Int: Sum] = [:]
    private var unions: [Int: Sum] = [:]

    /// What the best passage of a page and each further one add to its score, in thousandths.
    private static let passageShares = [900, 100, 60, 36, 22, 13]
    /// What the page as a whole adds.
    private static let unionShare = 100

    /// The score for each 64th of a bit of the query from which on a page is a sure answer: a quarter of an impact of 16.
    private static let sureShare = 400
    /// The sum, over a whole page, from which on a quarter of a query is enough.
    private static let sureScore = 960_000

    /// Adds up clues.
    init(_ clues: [Clue], _ reader: IndexReader) {
        self.reader = reader
        for clue in clues {
            total += clue.weight
            wholeTotal += clue.wholeWeight
            var best: [Int: Int] = [:]
            for candidate in clue.candidates {
                for value in candidate.postings.values {
                    let impact = (value & 31) * candidate.percent
                    best[value >> 5] = max(best[value >> 5] ?? 0, impact)
                }
            }
            var bestOfPage: [Int: Int] = [:]
            for (passage, value) in best {
                passages[passage, default: Sum()].add(clue.weight, value)
                let page = reader.page(of: passage)
                bestOfPage[page] = max(bestOfPage[page] ?? 0, value)
            }
            for (page, value) in bestOfPage {
                unions[page, default: Sum()].add(clue.weight, value)
            }
        }
    }

    /// The best pages, best first; of equal ones the one whose address sorts first.
    func pages(limit: Int) -> [Page] {
        var byPage: [Int: [(passage: Int, score: Int)]] = [:]
        for (passage, sum) in passages {
            byPage[reader.page(of: passage), default: []].append((passage, covered(sum)))
        }
        var pages: [Page] = []
        for (page, scored) in byPage {
            let ordered = scored.sorted { ($1.score, $0.passage) < ($0.score, $1.passage) }
            let union = unions[page] ?? Sum()
            let sum = zip(Ranking.passageShares, ordered)
                .reduce(Ranking.unionShare * covered(union)) { $0 + $1.0 * $1.1.score }
            pages.append(
                Page(
                    number: page, score: sum / 1000, passages: shown(ordered),
                    isSure: isSure(sum / 1000, union)))
        }
        pages.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return Array(pages.prefix(limit))
    }

    /// A short query is answered where most of it is found in a title or the like; of a long one a quarter is enough, if
    /// there is much of it. The numbers are measured: on queries that a site answers, and on those of another field.
    private func isSure(_ score: Int, _ union: Sum) -> Bool {
        score >= Ranking.sureShare * wholeTotal
            || 4 * union.matched >= wholeTotal && union.score >= Ranking.sureScore
    }

    /// The score of a passage or page that has only some of the clues: times the root of the share it has.
    private func covered(_ sum: Sum) -> Int {
        Int(Double(sum.score) * (Double(sum.matched) / Double(total)).squareRoot())
    }

    /// The best passages of the two best sections, the second only where it is at least half as good.
    private func shown(_ ordered: [(passage: Int, score: Int)]) -> [Int] {
        let best = ordered[0]
        let second = ordered.dropFirst().first {
            section($0.passage) != section(best.passage) && $0.score * 2 >= best.score
        }
        return [best.passage] + (second.map { [$0.passage] } ?? [])
    }

    /// The first passage of the section that a passage belongs to.
    private func section(_ passage: Int) -> Int {
        var passage = passage
        while reader.continued.contains(passage) { passage -= 1 }
        return passage
    }
}
