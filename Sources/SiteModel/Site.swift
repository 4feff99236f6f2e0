public import Metadata
public import SourceText

/// A support site: everything that pages are rendered from, known and immutable.
///
/// A class, although a value: every view of a page holds it, and as a struct it takes two dozen retains to be passed on.
public final class Site: Sendable {
    /// What `site.yaml` says.
    public let configuration: SiteConfiguration
    /// The day that decides what is shown.
    public let today: CalendarDate
    /// The site in each locale, in the configuration's order.
    public let editions: [Edition]
    /// All pages, by locale; within one, the pages of each kind together.
    public let pages: [Page]
    /// Files that are copied as they are.
    public let files: [ContentFile]
    /// Former addresses and the pages they lead to.
    public let redirects: [Redirect]
    /// What searches must give.
    public let expectations: [SearchExpectation]
    /// Words that mean the same.
    public let synonyms: SynonymGroups
    /// Facts of all channels, also of those that lack words in a locale.
    public let channelFacts: [ChannelFacts]
    /// Facts of all topics, also of those that lack words in a locale.
    public let topicFacts: [TopicFacts]
    /// The rules of the time zones that the channels and the readers live in, by name, as far as the machine has them.
    public let timeZones: [String: TimeZoneRules]
    /// Markdown files that are left out today, by their path below `Content/`, with the reason.
    public let leftOut: [String: Wording]
    /// Words that belong to nothing: for a channel or topic without facts, or a second home page.
    public let unmatchedWords: [ParsedPage]

    /// Contacts that others named, and known impostors.
    public let reported: [ReportedContact]
    /// Names and menu paths of the app.
    public let terms: [Term]
    /// The fragments and notices of all locales, also notices that are yet to come or over; no drafts.
    public let texts: [ParsedPage]

    private let termByID: [String: Int]
    /// The folder of the default locale, as paths below `Content/` begin.
    let defaultFolder: String
    /// The pages of those files.
    let leftOutPages: [ParsedPage]
    let unreadable: Unreadable
    /// The address of each page, as links within the site write it.
    let hrefs: [String]
    let pageByPermalink: PathTable
    /// By their former addresses, on a site of several locales.
    private let pageByFormerPath: PathTable
    let pageByContentPath: PathTable
    let fileByContentPath: PathTable
    let fileByPermalink: PathTable

    /// Puts the parts of a site together: what is shown today, under which address, in which order.
    ///
    /// It cannot fail; what does not fit is found by `diagnostics()` afterwards.
    public init(
        _ parts: SiteParts, today: CalendarDate, drafts: Bool, expired: Bool = false
    ) {
        var pages: [Page] = []
        var editions: [Edition] = []
        let isShown = { (page: ParsedPage) in
            expired || page.facts.isShown(on: today, drafts: drafts)
        }
        let isText = { (page: ParsedPage) in page.place.kind.isTextOnPages }
        texts = parts.pages.filter { isText($0) && isShown($0) }
        let shown = parts.pages.filter { !isText($0) && isShown($0) }
        for locale in parts.configuration.locales.indices {
            var assembler = EditionAssembler(
                parts: parts,
                shown: Site.words(of: locale, among: shown, parts.configuration.locales),
                texts: texts, locale: locale, today: today, firstPage: pages.count)
            assembler.assemble()
            editions.append(assembler.edition)
            pages += assembler.pages
        }
        configuration = parts.configuration
        self.today = today
        self.editions = editions
        self.pages = pages
        files = parts.files
        expectations = parts.expectations
        synonyms = parts.synonyms
        channelFacts = parts.channels
        topicFacts = parts.topics
        timeZones = parts.timeZones
        reported = parts.reported
        terms = parts.terms
        termByID = Dictionary(
            parts.terms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        defaultFolder = parts.pages.first { $0.place.locale == 0 }?.place.folder ?? ""
        leftOutPages = parts.pages.filter { !isShown($0) }
        leftOut = Dictionary(
            leftOutPages.map { ($0.place.contentPath, $0.facts.reasonForLeavingOut(on: today)) },
            uniquingKeysWith: { first, _ in first })
        let homePages = Set(editions.compactMap { pages[$0.home].parsed?.place.contentPath })
        unmatchedWords = shown.filter { page in
            switch page.words {
            case .home: !homePages.contains(page.place.contentPath)
            case .channel(let id, _): !parts.channels.contains { $0.id == id }
            case .topic(let id, _): !parts.topics.contains { $0.id == id }
            default: false
            }
        }
        // Words whose facts cannot be read make no page, and nobody can tell what leads there.
        var unreadable = parts.unreadable
        unreadable.pages += unmatchedWords.filter(unreadable.hasUnreadableFacts).map(\.place)
        self.unreadable = unreadable
        let url = configuration.url
        hrefs = pages.indices.map { url.path(to: pages[$0].permalink) }
        let pageByPermalink = PathTable(pages.enumerated().map { ($1.permalink.path, $0) })
        self.pageByPermalink = pageByPermalink
        let redirects = pages.indices.flatMap { index in
            Site.redirects(to: index, of: pages, in: editions, known: pageByPermalink)
        }
        self.redirects = redirects
        pageByFormerPath = PathTable(
            editions.count > 1 ? redirects.map { ($0.from.path, $0.page) } : [])
        pageByContentPath = PathTable(
            pages.enumerated().compactMap { index, page in
                page.isFirstPart && !page.isBorrowed
                    ? page.parsed.map { ($0.place.contentPath, index) } : nil
            })
        fileByContentPath = PathTable(parts.files.enumerated().map { ($1.contentPath, $0) })
        fileByPermalink = PathTable(parts.files.enumerated().map { ($1.permalink.path, $0) })
    }
}

extension Site {
    /// The words of a locale, and those of the default one for what it lacks: what has another address there is not
    /// lacking where a former address says so.
    private static func words(
        of locale: Int, among shown: [ParsedPage], _ tags: [String]
    ) -> [ParsedPage] {
        let own = shown.filter { $0.place.locale == locale }
        if locale == 0 || own.isEmpty { return own }
        let prefix = "/\(tags[locale])/"
        let aliases = own.flatMap(\.facts.aliases).compactMap { alias -> [String]? in
            let path = percentDecoded(alias.value)
            guard path.hasPrefix(prefix) else { return nil }
            return path.dropFirst(prefix.count).split(separator: "/").map(String.init)
        }
        let known = Set(own.map(\.place.addressSegments) + aliases)
        return own
            + shown.filter {
                $0.place.locale == 0 && !known.contains($0.place.addressSegments)
            }
    }

    /// The former addresses that lead to the page with an index.
    ///
    /// Those of a page that is not translated are those of the page that it stands for, below its own locale.
    private static func redirects(
        to index: Int, of pages: [Page], in editions: [Edition], known: PathTable
    ) -> [Redirect] {
        let page = pages[index]
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        return parsed.facts.aliases.compactMap { alias in
            // Somebody who copies an old address from a browser gets it percent-encoded.
            var path = percentDecoded(alias.value)
            if !path.hasPrefix("/") { path = "/" + path }
            if page.isBorrowed {
                path = editions[page.locale].prefix + path.dropFirst()
                guard known[path] == nil else { return nil }
            }
            return Redirect(
                from: Permalink(path), page: index, location: parsed.file.location(alias.range))
        }
    }

    /// The page that says in another locale what a page says, by their indices; nil where there is none.
    ///
    /// It has the same address below its own locale, or one of the two had. The later parts of a list have none of their
    /// own there where the list is shorter: then it is the first.
    public func page(_ index: Int, in locale: Int) -> Int? {
        let page = pages[index]
        if page.locale == locale { return index }
        let prefix = editions[page.locale].prefix
        func found(_ path: String) -> Int? {
            guard path.hasPrefix(prefix) else { return nil }
            let path = editions[locale].prefix + path.dropFirst(prefix.count)
            return pageByPermalink[path] ?? pageByFormerPath[path]
        }
        if let found = found(page.permalink.path) { return found }
        if let part = page.part, part.number > 1 {
            return self.page(index - (part.number - 1), in: locale)
        }
        return page.facts?.aliases.lazy.compactMap { found(percentDecoded($0.value)) }.first
    }

    /// Whether every file of it can be read and belongs to something: what cannot be read may refer to anything.
    public var isWhole: Bool { unreadable.isEmpty && unmatchedWords.isEmpty }

    /// The edition that a page belongs to.
    public func edition(of page: Page) -> Edition { editions[page.locale] }

    /// The page at an address, if there is one.
    public func page(at permalink: Permalink) -> Page? {
        pageByPermalink[permalink.path].map { pages[$0] }
    }

    /// The index of the page at an address, if there is one.
    public func pageIndex(at permalink: Permalink) -> Int? { pageByPermalink[permalink.path] }

    /// The page that comes from a file below `Content/`, if there is one.
    public func page(ofFile contentPath: String) -> Page? {
        pageByContentPath[contentPath].map { pages[$0] }
    }

    /// The term with an id.
    public func term(_ id: String) -> Term? { termByID[id].map { terms[$0] } }

    /// The address of the page with an index, as links within the site write it.
    public func href(_ page: Int) -> String { hrefs[page] }
}

/// A file of the content that is neither Markdown nor metadata: it keeps its path.
public struct ContentFile: Sendable, Hashable {
    /// The address it is published at.
    public let permalink: Permalink
    /// Its path below `Content/`.
    public let contentPath: String
    /// The path to read it from.
    public let sourcePath: String
    /// How large it is to be shown, where it is an image that states it.
    public var imageSize: ImageSize?

    /// Makes a file from its address and its two paths.
    public init(permalink: Permalink, contentPath: String, sourcePath: String) {
        self.permalink = permalink
        self.contentPath = contentPath
        self.sourcePath = sourcePath
    }
}

/// A former address that leads to a page.
public struct Redirect: Sendable, Hashable {
    /// The former address.
    public let from: Permalink
    /// The index of the page it leads to.
    public let page: Int
    /// Where the alias is written.
    public let location: SourceLocation
}

extension PageFacts {
    fileprivate func reasonForLeavingOut(on today: CalendarDate) -> Wording {
        if let expires, expires < today {
            return Wording("it expired on \(expires.iso8601)", zh: "它已在 \(expires.iso8601) 过期")
        }
        if isDraft { return Wording("it is a draft", zh: "它是草稿") }
        guard let published else {
            return Wording("it is published on another day", zh: "它在另一天发布")
        }
        return Wording(
            "it is published on \(published.iso8601)", zh: "它在 \(published.iso8601) 才发布")
    }
}
