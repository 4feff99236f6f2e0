/// Files that are there but cannot be read, so that nobody is told of what only follows from that.
///
/// A question with a slip in its front matter is one mistake; that links to it lead nowhere is not another.
public struct Unreadable: Sendable, Hashable {
    /// The places of Markdown files whose front matter lacks what the page cannot do without.
    public var pages: [ContentPlace] = []
    /// The ids of channels whose facts lack what a channel cannot do without.
    public var channels: Set<String> = []
    /// Whether some topics have facts that cannot be read, so that nobody knows which there are.
    public var hasTopics = false
    /// Whether some terms cannot be read, so that nobody knows which there are.
    public var hasTerms = false

    /// Makes a list of nothing.
    public init() {}

    /// Whether everything can be read.
    var isEmpty: Bool { pages.isEmpty && channels.isEmpty && !hasTopics && !hasTerms }

    /// Whether the facts that a page of words belongs to are there and cannot be read.
    func hasUnreadableFacts(_ page: ParsedPage) -> Bool {
        switch page.words {
        case .channel(let id, _): channels.contains(id)
        case .topic: hasTopics
        default: false
        }
    }

    /// Whether a file below `Content/` is one of them.
    func contains(contentPath: String) -> Bool {
        pages.contains { $0.contentPath == contentPath }
    }

    /// Whether the page at an address would be one of them.
    func contains(_ permalink: Permalink, locales: [String]) -> Bool {
        pages.contains { place in
            let prefix = place.locale == 0 ? "/" : "/\(locales[place.locale])/"
            let path = place.addressSegments.map { $0 + "/" }.joined()
            return prefix + path == permalink.path
        }
    }

    /// Whether a reference names one of them.
    func contains(_ reference: Reference) -> Bool {
        let isPage = pages.contains { place in
            switch (place.kind, reference.kind) {
            case (.question(let id), .question), (.channel(let id), .channel),
                (.topic(let id), .topic), (.fragment(let id), .fragment):
                id == reference.id
            default: false
            }
        }
        return switch reference.kind {
        case .channel: isPage || channels.contains(reference.id)
        case .topic: isPage || hasTopics
        case .term: hasTerms
        case .question, .fragment: isPage
        }
    }
}
