/// Files that are there but cannot be read, so that nobody is told of what only follows from that.
///
/// A question with a slip in its front matter is one mistake; that links to it lead nowhere is not another.
public struct Unreadable: Sendable, Hashable {
    /// The places of Markdown files whose front matter lacks what the page cannot do without.
    public var pages: [ContentPlace] = []
    /// The ids of channels whose facts lack what a channel cannot do without.
    public var channels: Set<String> = []
    /// The topics whose facts lack what a topic cannot do without.
    public var topics = UnreadableRecords.none
    /// The terms without a name that can be read.
    public var terms = UnreadableRecords.none

    /// Makes a list of nothing.
    public init() {}

    /// Whether everything can be read.
    var isEmpty: Bool { pages.isEmpty && channels.isEmpty && topics.isEmpty && terms.isEmpty }

    /// Whether the facts that a page of words belongs to are there and cannot be read.
    func hasUnreadableFacts(_ page: ParsedPage) -> Bool {
        switch page.words {
        case .channel(let id, _): channels.contains(id)
        case .topic(let id, _): topics.contains(id)
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
        case .topic: isPage || topics.contains(reference.id)
        case .term: terms.contains(reference.id)
        case .question, .fragment: isPage
        }
    }
}
