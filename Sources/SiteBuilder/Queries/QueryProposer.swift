import Search
import SiteModel
import SourceText

/// Makes proposals of what readers asked and then opened.
///
/// A page is proposed for a query where it was opened twice or more, and more often than what comes first. Only pages that
/// say something are: who goes home, or on to a channel that the search page names beside the results, has found nothing.
struct QueryProposer {
    private static let leastOpenings = 2

    private let site: Site

    init(_ site: Site) { self.site = site }

    /// The proposals for queries, the commonest first; of each kind at most `limit`.
    func proposals(
        _ rows: [(entry: CommonQueries.Entry, row: QueryReport.Row)], limit: Int
    ) -> QueryProposals {
        var proposals = QueryProposals()
        var keys = site.editions.map { QueryKey(SearchLanguage(tag: $0.tag)) }
        let expected = Set(
            site.expectations.compactMap { expectation in
                site.editions.firstIndex { $0.tag == expectation.locale }.map {
                    Array("\($0) ".utf8) + keys[$0].key(of: expectation.query)
                }
            })
        var pages: [(page: Int, words: [String], openings: Int)] = []
        for (entry, row) in rows where canBeWritten(entry.text) {
            let text = ScalarWriting.entry(entry.text)
            let isExpected = expected.contains(entry.key)
            if let chosen = chosen(entry, row) {
                let page = site.pages[chosen.page]
                let known = ownWords(page).contains {
                    Array("\(entry.locale) ".utf8) + keys[entry.locale].key(of: $0) == entry.key
                }
                if !known, let place = pages.firstIndex(where: { $0.page == chosen.page }) {
                    pages[place].words.append(entry.text)
                    pages[place].openings += chosen.count
                } else if !known, pages.count < limit {
                    pages.append((chosen.page, [entry.text], chosen.count))
                }
                if !isExpected, proposals.expectations.count < limit {
                    let name = expectationName(page)
                    proposals.expectations.append(
                        .init(locale: row.locale, line: "\(text): {in-first-three: \(name)}"))
                }
            } else if !row.isSure, !isExpected, !isAnswered(entry, row),
                proposals.unanswered.count < limit
            {
                proposals.unanswered.append(
                    .init(locale: row.locale, line: "\(text): no-sure-answer"))
            }
        }
        proposals.words = pages.map { words(site.pages[$0.page], $0.words, $0.openings) }
        return proposals
    }

    /// Whether a query can stand in a file as it was asked.
    private func canBeWritten(_ text: String) -> Bool {
        var visible: [UInt8] = []
        visible.appendVisible(text)
        return visible == Array(text.utf8) && !text.contains(RedactedText.mark)
    }

    /// The page that readers chose although another came first.
    private func chosen(
        _ entry: CommonQueries.Entry, _ row: QueryReport.Row
    ) -> (page: Int, count: Int)? {
        entry.opened.filter { page, count in
            count >= QueryProposer.leastOpenings && count > row.firstOpenings
                && site.href(page) != row.first?.url && isAnswer(page, entry, row)
        }.max { left, right in
            left.count != right.count ? left.count < right.count : left.page > right.page
        }
    }

    /// Whether readers opened any page that may have answered them.
    private func isAnswered(_ entry: CommonQueries.Entry, _ row: QueryReport.Row) -> Bool {
        entry.opened.contains { isAnswer($0.page, entry, row) }
    }

    /// Whether somebody wrote the page to answer questions, in the language that was asked in.
    private func isAnswer(
        _ index: Int, _ entry: CommonQueries.Entry, _ row: QueryReport.Row
    ) -> Bool {
        let page = site.pages[index]
        guard page.parsed != nil, !page.isBorrowed, page.isFirstPart, page.locale == entry.locale
        else { return false }
        switch page.content {
        case .question, .article, .section: return true
        // Links beside the results lead there, too.
        case .channel, .topic, .prepare, .verify:
            return row.opened.contains { $0.url == site.href(index) && $0.place != nil }
        case .home, .contactGuide, .questionList, .search, .notFound: return false
        }
    }

    /// The words that a page is found by already, as its writers put them down.
    private func ownWords(_ page: Page) -> [String] {
        guard case .question(_, let words)? = page.parsed?.words else {
            return [page.title] + (page.facts?.keywords ?? [])
        }
        return [page.title] + words.alsoAsked + (page.facts?.keywords ?? [])
    }

    private func words(
        _ page: Page, _ new: [String], _ openings: Int
    ) -> QueryProposals.Words {
        var (key, present) = ("keywords", page.facts?.keywords ?? [])
        if case .question(_, let words)? = page.parsed?.words {
            (key, present) = ("also-asked", words.alsoAsked)
        }
        let entries = (present + new).map(ScalarWriting.entry).joined(separator: ", ")
        return .init(
            path: page.parsed?.file.path ?? "", key: key, line: "\(key): [\(entries)]",
            openings: openings)
    }

    /// The name of a page in `search-expectations.yaml`: its address below the locale, without the slashes around it.
    private func expectationName(_ page: Page) -> String {
        let segments = page.permalink.path.dropFirst(site.edition(of: page).prefix.count)
            .split(separator: "/")
        let name = segments.joined(separator: "/")
        let arePlain = segments.allSatisfy { ScalarWriting.entry(String($0)) == $0 }
        return arePlain && !segments.isEmpty ? name : ScalarWriting.entry(name)
    }
}
