public import AccessLog

/// What a log tells of a site's search: what its readers ask, what they are given, and what they then open.
///
/// It holds words that were redacted, addresses of the site's own pages, days and numbers: nothing of anybody who asked.
public struct QueryReport: Sendable {
    /// A query with what became of it.
    public struct Row: Sendable {
        /// What was asked, redacted, as it was first met.
        public let text: String
        /// The locale whose search was asked.
        public let locale: String
        /// How often it was sent to the search page.
        public let searches: Int
        /// How often a page was opened from its results.
        public let openings: Int
        /// How many of both may be missing, because the log has more different queries than are counted.
        public let mostMissed: Int
        /// What the search of today answers: whether it is sure, and the first page.
        public let isSure: Bool
        /// The first page that the search of today gives; nil where it finds nothing.
        public let first: Found?
        /// The pages that were opened, those opened most first.
        public let opened: [Opened]
        /// How often the first page was opened.
        public let firstOpenings: Int
    }

    /// A page that a search finds.
    public struct Found: Sendable {
        /// Its address, as links within the site write it.
        public let url: String
        /// Its title.
        public let title: String
    }

    /// A page that was opened from the results of a query.
    public struct Opened: Sendable {
        /// Its address, as links within the site write it.
        public let url: String
        /// How often it was opened.
        public let count: Int
        /// Which of the results it is today, from 1; nil where it is not among those that the search page shows.
        public let place: Int?
    }

    /// What was counted, and what was left out.
    public struct Counts: Sendable {
        /// How many requests of the asked days there are.
        public internal(set) var requests = 0
        /// The first and the last day of these, such as 20261127; nil where there is none.
        public internal(set) var days: ClosedRange<Int>?
        /// How many searches of people are among them.
        public internal(set) var searches = 0
        /// How many openings of results.
        public internal(set) var openings = 0
        /// How many searches and openings something was taken out of.
        public internal(set) var redacted = 0
        /// How many had nothing else, so that they are counted here alone.
        public internal(set) var onlyPrivate = 0
        /// How many searches and openings were those of programs.
        public internal(set) var robots = 0
        /// How many were longer than anything that is kept, no text, or asked for nothing.
        public internal(set) var unusable = 0
        /// How many requests went to another host than the site's.
        public internal(set) var otherHosts = 0
        /// Whether the log tells which page led to another at all.
        public internal(set) var namesReferers = false
    }

    /// What was counted.
    public let counts: Counts
    /// How much of the log could be read.
    public let log: AccessLog.Summary
    /// The locales of the site.
    public let locales: [String]
    /// Where the search page of the default one is, below the host.
    public let searchPath: String
    /// The queries asked most.
    public internal(set) var commonest: [Row] = []
    /// Those that the search has no sure answer to.
    public internal(set) var unsure: [Row] = []
    /// Those whose first result nobody opened, although it is a sure answer; empty where the log cannot tell.
    public internal(set) var unopened: [Row] = []
    /// What could be done about them.
    public internal(set) var proposals = QueryProposals()
    /// How many queries are not listed because too few asked them.
    public internal(set) var rare = 0
    /// How many were not asked of today's search, because so many others are commoner.
    public internal(set) var notReplayed = 0
    /// How often a query may have been met that is missing here altogether.
    public internal(set) var mostMissed = 0

    init(log: AccessLog.Summary, counts: Counts, locales: [String], searchPath: String) {
        self.log = log
        self.counts = counts
        self.locales = locales
        self.searchPath = searchPath
    }

    /// Whether the log tells what was opened.
    public var tellsOpenings: Bool { counts.openings > 0 }
}
