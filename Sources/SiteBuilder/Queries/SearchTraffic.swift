import AccessLog
import SiteModel

/// Tells of a request whether somebody searched, or opened what a search had found.
///
/// A search is a GET of a locale's search page with words, answered with 2xx or 304. Searches on other pages lead there; what
/// somebody goes on to type on the search page itself is asked of no server, but the browser names it as the page that
/// led to the next one, as the site's own policy lets it (`Referrer-Policy: same-origin`). An opening is a GET of any
/// other page of the site, answered likewise, that the search page led to. Nothing else is looked at, so that no visit
/// has to be told from another.
struct SearchTraffic {
    /// What somebody did.
    enum Event: Equatable {
        /// They asked the search of a locale.
        case search(Query)
        /// They went from its results to a page, which is an index into the site's pages.
        case opening(Query, page: Int)
    }

    /// What somebody asked.
    struct Query: Equatable {
        /// The index of the locale.
        let locale: Int
        /// What they typed, as bytes that may be no text.
        let bytes: [UInt8]
    }

    private let site: Site
    private let basePath: [UInt8]
    /// The index of the locale whose search page is this one, by the index of the page.
    private let searchPages: [Int: Int]

    init(_ site: Site) {
        self.site = site
        basePath = Array(site.configuration.url.decodedBasePath.utf8)
        searchPages = Dictionary(uniqueKeysWithValues: site.editions.map { ($0.search, $0.locale) })
    }

    /// What a request says that somebody did, or nil.
    func event(_ request: LoggedRequest) -> Event? {
        let question = UInt8(ascii: "?")
        guard request.isGet, (200...299).contains(request.status) || request.status == 304,
            request.targetHas(question) || request.refererHas(question)
        else { return nil }
        let target = Address(request.target)
        guard let page = page(at: target.path) else { return nil }
        if let locale = searchPages[page] {
            return target.words.map { .search(Query(locale: locale, bytes: $0)) }
        }
        guard let referer = request.referer.map(Address.init), let words = referer.words,
            let origin = self.page(at: referer.path), let locale = searchPages[origin]
        else { return nil }
        return .opening(Query(locale: locale, bytes: words), page: page)
    }

    /// The page whose address this is, as an index into the site's pages.
    private func page(at path: [UInt8]) -> Int? {
        guard path.starts(with: basePath) else { return nil }
        var rest = path[(basePath.count - 1)...]
        let index = Array("/index.html".utf8)
        if rest.suffix(index.count).elementsEqual(index) {
            rest = rest.dropLast(index.count - 1)
        }
        guard let text = String(validating: rest, as: UTF8.self) else { return nil }
        return site.pageIndex(at: Permalink(text))
    }
}

extension SearchTraffic {
    /// The path of an address, decoded, and what it asks for.
    private struct Address {
        let path: [UInt8]
        /// The value of `q`; nil where there is none, or nothing in it but white space.
        let words: [UInt8]?

        /// Reads the target of a request, or a whole address. The host is not looked at: a site may have several names.
        init(_ bytes: [UInt8]) {
            var start = 0
            if bytes.first != UInt8(ascii: "/") {
                // RFC 9112 §3.2.2: a scheme, `://`, and an authority before the path.
                let slash = UInt8(ascii: "/")
                let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? 0
                if bytes[colon...].starts(with: [UInt8(ascii: ":"), slash, slash]) {
                    start = bytes[(colon + 3)...].firstIndex(of: slash) ?? bytes.count
                }
            }
            let whole = bytes[start...].prefix { $0 != UInt8(ascii: "#") }
            let path = whole.prefix { $0 != UInt8(ascii: "?") }
            self.path = PercentEncoding.decoded(path)
            words = Address.words(whole.dropFirst(path.count + 1))
        }

        private static func words(_ query: ArraySlice<UInt8>) -> [UInt8]? {
            for field in query.split(separator: UInt8(ascii: "&")) {
                guard field.starts(with: [UInt8(ascii: "q"), UInt8(ascii: "=")]) else { continue }
                // WHATWG URL §5.1: forms write a space as `+`.
                let spaced = field.dropFirst(2).map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
                let words = PercentEncoding.decoded(spaced[...])
                return words.allSatisfy { $0 <= 0x20 } ? nil : words
            }
            return nil
        }
    }
}
