public import AccessLog
import Search
import SiteModel

extension SiteBuilder {
    /// The tags of the site's locales, the default one first.
    public var localeTags: [String] { site.editions.map(\.tag) }

    /// What a log tells of the site's search; each query is asked anew of the content as it is now.
    ///
    /// Nothing is written. Throws where the log cannot be read to its end.
    public func queries(in log: @escaping ByteSource, _ request: QueryRequest) throws -> QueryReport
    {
        var tally = QueryTally(site, request)
        let summary = try AccessLog.read(log) { tally.add($0) }
        var report = QueryReport(
            log: summary, counts: tally.counts, locales: localeTags,
            searchPath: site.href(site.editions[0].search))
        report.mostMissed = tally.queries.mostMissed
        let listed = tally.queries.entries.filter { $0.asked >= request.least }
        report.rare = tally.queries.entries.count - listed.count
        let entries = listed.sorted { left, right in
            if left.searches != right.searches { return left.searches > right.searches }
            if left.openings != right.openings { return left.openings > right.openings }
            return left.key.lexicographicallyPrecedes(right.key)
        }
        report.notReplayed = max(0, entries.count - request.mostReplayed)
        atStage(.index)
        let replay = try QueryReplay(site, searchFiles().files)
        let rows = try entries.prefix(request.mostReplayed).map { entry in
            (entry, try replay.row(entry))
        }
        report.commonest = Array(rows.lazy.map(\.1).prefix(request.limit))
        report.unsure = Array(rows.lazy.map(\.1).filter { !$0.isSure }.prefix(request.limit))
        if report.tellsOpenings {
            let unopened = rows.lazy.map(\.1).filter {
                $0.isSure && $0.firstOpenings == 0 && $0.mostMissed == 0
            }
            report.unopened = Array(unopened.prefix(request.limit))
        }
        report.proposals = QueryProposer(site).proposals(rows, limit: request.limit)
        return report
    }
}
