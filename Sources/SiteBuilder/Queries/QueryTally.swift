import AccessLog
import Search
import SiteModel

/// Counts the searches of a log, with nothing kept but what was redacted.
struct QueryTally {
    /// How many different queries are counted.
    static let capacity = 20_000
    /// The longest query that is kept, in bytes. What is longer was pasted, and is nothing that others ask, too.
    static let longest = 300
    /// How often a query is taken to have been encoded beyond what the form of the search does.
    private static let mostEncodings = 3

    private let site: Site
    private let traffic: SearchTraffic
    private let request: QueryRequest
    private let host: String
    private var keys: [QueryKey]
    private(set) var counts = QueryReport.Counts()
    private(set) var queries: CommonQueries

    init(_ site: Site, _ request: QueryRequest) {
        self.site = site
        self.request = request
        traffic = SearchTraffic(site)
        host = site.configuration.url.hostName
        keys = site.editions.map { QueryKey(SearchLanguage(tag: $0.tag)) }
        queries = CommonQueries(capacity: request.capacity)
    }

    /// Counts what a request says.
    mutating func add(_ logged: LoggedRequest) {
        if let since = request.since, logged.day < since { return }
        if let until = request.until, logged.day > until { return }
        if let host = logged.host, host != self.host {
            counts.otherHosts += 1
            return
        }
        counts.requests += 1
        counts.days =
            counts.days.map { days in
                min(days.lowerBound, logged.day)...max(days.upperBound, logged.day)
            } ?? logged.day...logged.day
        guard let event = traffic.event(logged) else { return }
        if logged.isCombined { counts.namesReferers = true }
        switch event {
        case .search(let query): add(query, opening: nil, logged)
        case .opening(let query, let page): add(query, opening: page, logged)
        }
    }

    private mutating func add(
        _ query: SearchTraffic.Query, opening page: Int?, _ logged: LoggedRequest
    ) {
        if let locale = request.locale, site.editions[query.locale].tag != locale { return }
        guard !logged.isRobot else {
            counts.robots += 1
            return
        }
        if page == nil { counts.searches += 1 } else { counts.openings += 1 }
        guard query.bytes.count <= QueryTally.longest,
            let text = QueryTally.typed(query.bytes)
        else {
            counts.unusable += 1
            return
        }
        let redacted = RedactedText(text)
        if redacted.isRedacted { counts.redacted += 1 }
        if redacted.isNothingElse {
            counts.onlyPrivate += 1
            return
        }
        let key = keys[query.locale].key(of: redacted.text)
        guard !key.isEmpty else {
            counts.unusable += 1
            return
        }
        queries.add(
            key: Array("\(query.locale) ".utf8) + key, locale: query.locale, text: redacted.text,
            opening: page)
    }

    /// What somebody typed, as text; nil where it is none.
    ///
    /// A link that was encoded once more on its way, as chats and redirects do, says `%2540` for `@`: undone, so that what
    /// is private is seen to be. Where the bytes behind it are no text, as in `20%back`, they stay.
    private static func typed(_ bytes: [UInt8]) -> String? {
        var text = String(validating: bytes, as: UTF8.self)
        for _ in 0..<mostEncodings {
            guard let once = text, once.utf8.contains(UInt8(ascii: "%")) else { break }
            let encoded = Array(once.utf8)
            text =
                String(validating: PercentEncoding.decoded(encoded[...]), as: UTF8.self)
                ?? String(
                    decoding: PercentEncoding.decoded(encoded[...]) { $0 < 0x80 }, as: UTF8.self)
        }
        return text
    }
}
