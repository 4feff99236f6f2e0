public import Metadata
public import SourceText

/// A support site: everything that pages are rendered from, known and immutable.
public struct Site: Sendable {
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
    public let leftOut: [String: String]
    /// Words that belong to nothing: for a channel or topic without facts, or a second home page.
    public let unmatchedWords: [ParsedPage]

    /// Contacts that others named, and known impostors.
    public let reported: [ReportedContact]

    /// The pages of those files.
    let leftOutPages: [ParsedPage]
    let unreadable: Unreadable
    /// The address of each page, as links within the site write it.
    let hrefs: [String]
    let pageByPermalink: [String: Int]
    let pageByContentPath: [String: Int]
    let fileByContentPath: [String: Int]
    let fileByPermalink: [String: Int]

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
