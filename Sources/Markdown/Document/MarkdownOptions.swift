/// How a Markdown body is read.
public struct MarkdownOptions: Sendable, Hashable {
    /// What becomes of raw HTML in a body.
    public enum RawHTML: Sendable, Hashable {
        /// It is shown as text, and warned of.
        case escape
        /// It passes as it stands, but for dangerous addresses.
        case allow
    }

    /// Whether anything beyond CommonMark 0.30 is read; without it the HTML equals cmark's own with `CMARK_OPT_UNSAFE`.
    public var extensions: Bool
    /// Whether emphasis marks between CJK punctuation and a letter open and close emphasis.
    public var cjkEmphasis: Bool
    /// What becomes of raw HTML.
    public var rawHTML: RawHTML
    /// Ids that the page around the body has already; no heading gets one of them.
    public var reservedIDs: [String]
    /// Ids that headings of the body had before.
    public var formerAnchors: [FormerAnchor]

    /// Makes options; the defaults are those of a site that says nothing.
    public init(
        extensions: Bool = true, cjkEmphasis: Bool = true, rawHTML: RawHTML = .escape,
        reservedIDs: [String] = [], formerAnchors: [FormerAnchor] = []
    ) {
        self.extensions = extensions
        self.cjkEmphasis = cjkEmphasis
        self.rawHTML = rawHTML
        self.reservedIDs = reservedIDs
        self.formerAnchors = formerAnchors
    }
}
