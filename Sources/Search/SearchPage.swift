/// A page as the search index takes it: plain text, never HTML.
public struct SearchPage: Sendable {
    /// The site-absolute address, with the base path, percent-encoded as in links.
    public let url: String
    /// The title.
    public let title: String
    /// What the page is, such as `question`, `channel`, `topic` or `article`; results name it.
    public let kind: String
    /// The names of what it lies in, outermost first, such as a topic or folders; without what every page lies in.
    public let trail: [String]
    /// Words and sentences that the page as a whole is to be found by: keywords, `also-asked`, synonyms of its title.
    public let keywords: [String]
    /// The sections in the order of the page.
    public let sections: [SearchSection]

    /// Makes a page from its parts.
    public init(
        url: String, title: String, kind: String, trail: [String] = [], keywords: [String],
        sections: [SearchSection]
    ) {
        self.url = url
        self.title = title
        self.kind = kind
        self.trail = trail
        self.keywords = keywords
        self.sections = sections
    }
}

/// What stands under one heading of a page.
public struct SearchSection: Sendable {
    /// The id of the heading, or nil for the lead: what stands before the first heading.
    public let anchor: String?
    /// The heading's text; empty for the lead.
    public let heading: String
    /// The text in UTF-8, blocks apart by white space.
    public let text: [UInt8]
    /// Words that it is to be found by as by its heading, such as synonyms of what stands there.
    public let keywords: [String]
    /// Words that it is to be found by as if they stood in its text once.
    public let synonyms: [String]

    /// Makes a section from its parts.
    public init(
        anchor: String?, heading: String, text: [UInt8], keywords: [String] = [],
        synonyms: [String] = []
    ) {
        self.anchor = anchor
        self.heading = heading
        self.text = text
        self.keywords = keywords
        self.synonyms = synonyms
    }

    /// Makes a section from its parts, with its text in a string.
    public init(
        anchor: String?, heading: String, text: String, keywords: [String] = [],
        synonyms: [String] = []
    ) {
        self.init(
            anchor: anchor, heading: heading, text: Array(text.utf8), keywords: keywords,
            synonyms: synonyms)
    }
}
