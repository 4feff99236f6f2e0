/// Adds up the clues of a query for each passage and page. FORMAT.md, "Scoring", steps 4 to 6.
struct Ranking {
    /// A page with the passages to show, best first.
    struct Page {
        let number: Int
        let score: Int
        let passages: [Int]
        /// The share of the query's weight that the page has, in hundredths.
        let coverage: Int
    }

    private struct Sum {
        var score = 0
        var matched = 0
    }

    private let reader: IndexReader
    private var total = 0
    private var passages: [Int: Sum] = [:]
    private var unions: [Int: Sum] = [:]

    /// Adds up clues.
    init(_ clues: [Clue], _ reader: IndexReader) {
        self.reader = reader
        for clue in clues {
            total += clue.weight
            var page = -1
            var best = 0
            for hit in clue.hits {
                passages[hit.passage, default: Sum()].score += clue.weight * hit.value
                passages[hit.passage, default: Sum()].matched += clue.weight
                if hit.passage >= (page < 0 ? 0 : reader.pageStarts[page + 1]) {
                    closeUnion(page, clue.weight, best)
                    page = reader.page(of: hit.passage)
                    best = 0
                }
                best = max(best, hit.value)
            }
            closeUnion(page, clue.weight, best)
        }
    }

    private mutating func closeUnion(_ page: Int, _ weight: Int, _ best: Int) {
        guard page >= 0 else { return }
        unions[page, default: Sum()].score += weight * best
        unions[page, default: Sum()].matched += weight
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
            pages.append(
                Page(
                    number: page, score: (85 * ordered[0].score + 15 * covered(union)) / 100,
                    passages: shown(ordered), coverage: 100 * union.matched / total))
        }
        pages.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return Array(pages.prefix(limit))
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
        while reader.continues[passage] { passage -= 1 }
        return passage
    }
}
