import Markdown
public import Metadata
import SourceText

/// Everything that was read, before it is known how it belongs together.
public struct SiteParts: Sendable {
    /// What `site.yaml` says.
    public var configuration: SiteConfiguration
    /// The words of the interface, one for each locale of the configuration.
    public var words: [InterfaceWords]
    /// The parsed Markdown files, sorted by path.
    public var pages: [ParsedPage] = []
    /// The facts of the channels.
    public var channels: [ChannelFacts] = []
    /// The facts of the topics, in the file's order.
    public var topics: [TopicFacts] = []
    /// The files to be copied, sorted by path.
    public var files: [ContentFile] = []
    /// The rules of the time zones that the channels and the readers live in, by name, as far as the machine has them.
    public var timeZones: [String: TimeZoneRules] = [:]
    /// What is there and cannot be read.
    public var unreadable = Unreadable()
    /// Words that mean the same.
    public var synonyms = SynonymGroups.none
    /// Contacts that others named, and known impostors.
    public var reported: [ReportedContact] = []
    /// What searches must give.
    public var expectations: [SearchExpectation] = []

    /// Begins with a configuration and the words of its locales.
    public init(configuration: SiteConfiguration, words: [InterfaceWords]) {
        precondition(words.count == configuration.locales.count, "one set of words for each locale")
        self.configuration = configuration
        self.words = words
    }
}

extension Site {
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
        let shown = parts.pages.filter(isShown)
        for locale in parts.configuration.locales.indices {
            var assembler = EditionAssembler(
                parts: parts, shown: shown.filter { $0.place.locale == locale }, locale: locale,
                firstPage: pages.count)
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
        var redirects: [Redirect] = []
        for index in pages.indices {
            guard let parsed = pages[index].parsed, pages[index].isFirstPart else { continue }
            for alias in parsed.facts.aliases {
                // Somebody who copies an old address from a browser gets it percent-encoded.
                let path = percentDecoded(alias.value)
                redirects.append(
                    Redirect(
                        from: Permalink(path.hasPrefix("/") ? path : "/" + path),
                        page: index, location: parsed.file.location(alias.range)))
            }
        }
        self.redirects = redirects
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
        var pageByPermalink = [String: Int](minimumCapacity: pages.count)
        var pageByContentPath = [String: Int](minimumCapacity: pages.count)
        // Backwards, so that the first of two stays.
        for index in pages.indices.reversed() {
            pageByPermalink[pages[index].permalink.path] = index
            if let parsed = pages[index].parsed, pages[index].isFirstPart {
                pageByContentPath[parsed.place.contentPath] = index
            }
        }
        self.pageByPermalink = pageByPermalink
        self.pageByContentPath = pageByContentPath
        fileByContentPath = Dictionary(
            parts.files.enumerated().map { ($1.contentPath, $0) },
            uniquingKeysWith: { first, _ in first })
        fileByPermalink = Dictionary(
            parts.files.enumerated().map { ($1.permalink.path, $0) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Page {
    /// Whether the page is whole or the first part of its list.
    public var isFirstPart: Bool { part.map { $0.number == 1 } ?? true }

    /// The part of a list that the page shows, if it shows a list.
    public var part: ListPart? {
        switch content {
        case .questionList(let part), .topic(_, let part), .section(_, let part): part
        default: nil
        }
    }
}

extension PageFacts {
    fileprivate func reasonForLeavingOut(on today: CalendarDate) -> String {
        if let expires, expires < today { return "it expired on \(expires.iso8601)" }
        if isDraft { return "it is a draft" }
        return "it is published on \(published?.iso8601 ?? "another day")"
    }
}
