/// What a query found, best first; the same values that the browser client gives.
public struct SearchResults: Sendable, Hashable {
    /// A page that was found.
    public struct Page: Sendable, Hashable {
        /// The page's address.
        public let url: String
        /// The page's title.
        public let title: String
        /// What to mark in the title, in UTF-16 units, ascending and apart.
        public let titleMarks: [Range<Int>]
        /// What the page is, as in `SearchPage.kind`.
        public let kind: String
        /// The names of what the page lies in, as in `SearchPage.trail`.
        public let trail: [String]
        /// How well the page answers; only the order of scores of one query means something.
        public internal(set) var score: Int
        /// The sections that answer best, at most two, best first.
        public let sections: [Section]
    }

    /// A section of a page that was found.
    public struct Section: Sendable, Hashable {
        /// The page's address with the section's anchor.
        public let url: String
        /// The section's heading; empty for the lead.
        public let heading: String
        /// What to mark in the heading, likewise.
        public let headingMarks: [Range<Int>]
        /// The part of the section's text that answers best.
        public let excerpt: String
        /// What to mark in the excerpt, in UTF-16 units, ascending and apart.
        public let marks: [Range<Int>]
    }

    /// The query as it was understood where it was not found as it was typed; nil where it was.
    public let corrected: String?
    /// Whether the first result answers a fair part of what was asked.
    public let sure: Bool
    /// The pages, best first; of equal ones the one whose address sorts first.
    public let results: [Page]
}
