public import Metadata

/// Where a link leads, and by which name, once all pages are known.
public struct ResolvedLink: Sendable, Hashable {
    /// What a link to a contact becomes once the contact has not been checked in time.
    public struct Review: Sendable, Hashable {
        /// The last day on which the link stands.
        public let by: CalendarDate
        /// Where it leads afterwards: to the steps that find the current contact.
        public let href: String
        /// The name it has afterwards.
        public let text: String
    }

    /// The address as the page's HTML writes it, not yet escaped.
    public let href: String
    /// The target's own name, which a reference shows.
    public let text: String
    /// Whether it leads to another site.
    public let isExternal: Bool
    /// What it becomes after a day, where it reaches a contact.
    public let review: Review?
    /// How large it is to be shown, where it is an image of the site that states it.
    public let imageSize: ImageSize?
    /// The term that it is, where it is no link.
    public let term: ShownTerm?

    /// Makes the target of a link.
    public init(
        href: String, text: String, isExternal: Bool, review: Review? = nil,
        imageSize: ImageSize? = nil, term: ShownTerm? = nil
    ) {
        self.term = term
        self.review = review
        self.imageSize = imageSize
        self.href = href
        self.text = text
        self.isExternal = isExternal
    }
}

extension ResolvedLink {
    /// The target of a link to a page that is there and cannot be read: that is the mistake, and nothing is rendered.
    static let unreadable = ResolvedLink(href: "", text: "", isExternal: false)

    /// What stands for a fragment, whose blocks whoever renders it puts there.
    static let fragment = ResolvedLink(href: "", text: "", isExternal: false)
}
