/// A page as the search index takes it: plain text, never HTML.
public struct SearchPage: Sendable {
    /// The site-absolute address, with the base path, percent-encoded as in links.
    public let url: String
    /// The title.
    public let title: String
    /// What the page is, such as `question`, `channel`, `topic` or `article`; results name it.
    public let kind: String
    /// Words and sentences to be found by that do not stand in the text: keywords, `also-asked`, synonyms.
    public let keywords: [String]
    /// The sections in the order of the page.
    public let sections: [SearchSection]

    /// Makes a page from its parts.
    public init(
        url: String, title: String, kind: String, keywords: [String], sections: [SearchSection]
    ) {
        self.url = url
        self.title = title
        self.kind = kind
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
    /// The text, blocks apart by white space.
    public let text: String

    /// Makes a section from its parts.
    public init(anchor: String?, heading: String, text: String) {
        self.anchor = anchor
        self.heading = heading
        self.text = text
    }
}
