import Search
import SiteModel

/// Asks queries of a log anew of the search index of the content as it is now.
struct QueryReplay {
    /// How many results the search page lists.
    private static let listed = 20

    private let site: Site
    private let scorers: [SearchScorer]

    /// Opens the index of each locale.
    init(_ site: Site, _ files: [OutputFile]) throws {
        self.site = site
        var contents: [String: [UInt8]] = [:]
        for file in files { contents[file.path] = try file.content.bytes() }
        let all = contents
        scorers = try site.editions.map { edition in
            try SearchScorer(files: { all["search/\(edition.tag)/\($0)"] ?? [] })
        }
    }

    /// A query with what is found for it now.
    func row(_ entry: CommonQueries.Entry) throws -> QueryReport.Row {
        let answer = try scorers[entry.locale].search(entry.text, limit: QueryReplay.listed)
        let opened = entry.opened.map { page, count in
            let url = site.href(page)
            return QueryReport.Opened(
                url: url, count: count,
                place: answer.results.firstIndex { $0.url == url }.map { $0 + 1 })
        }.sorted { left, right in
            left.count != right.count
                ? left.count > right.count : left.url.utf8.lexicographicallyPrecedes(right.url.utf8)
        }
        return QueryReport.Row(
            text: entry.text, locale: site.editions[entry.locale].tag, searches: entry.searches,
            openings: entry.openings, mostMissed: entry.mostMissed, isSure: answer.sure,
            first: answer.results.first.map { QueryReport.Found(url: $0.url, title: $0.title) },
            opened: opened, firstOpenings: opened.first { $0.place == 1 }?.count ?? 0)
    }
}
