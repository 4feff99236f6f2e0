public import Markdown
import Metadata
public import SourceText

/// A Markdown file after parsing: what it says, before anything is known of other pages.
///
/// Most are pages; fragments and notices are texts that stand on pages.
///
/// A class, although a value: pages, folders and lists all refer to it, and as a struct it takes two dozen retains to
/// be passed on, a twentieth of a build.
public final class ParsedPage: Sendable {
    /// The words of a page, by kind.
    public enum Words: Sendable {
        case home(ArticleWords)
        case contactGuide(ArticleWords)
        case prepare(ArticleWords)
        case channel(id: String, ChannelWords)
        case topic(id: String, TopicWords)
        case questionList(ArticleWords)
        case question(id: String, QuestionWords)
        case verify(ArticleWords)
        case article(ArticleWords)
        /// Paragraphs that stand on several pages: all they say is their body.
        case fragment(id: String)
        case notice(id: String, NoticeWords)
    }

    /// Where the file stands in the content.
    public let place: ContentPlace
    /// The file as read.
    public let file: SourceFile
    /// What any page may say of itself.
    public let facts: PageFacts
    /// What its kind of page says.
    public let words: Words
    /// The body.
    public let body: MarkdownDocument
    /// What is wrong with it, as far as the file alone shows.
    public let diagnostics: [Diagnostic]

    private init(
        place: ContentPlace, file: SourceFile, facts: PageFacts, words: Words,
        body: MarkdownDocument, diagnostics: [Diagnostic]
    ) {
        self.place = place
        self.file = file
        self.facts = facts
        self.words = words
        self.body = body
        self.diagnostics = diagnostics
    }

    /// Parses a Markdown file of the content; nil where its front matter lacks what the page cannot do without.
    public static func parse(
        _ file: SourceFile, at place: ContentPlace, configuration: SiteConfiguration
    ) -> (page: ParsedPage?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        if let fault = file.textFault() { return (nil, [fault]) }
        let parts = FrontMatter.split(file, diagnostics: &diagnostics)
        let node =
            if let metadata = parts.metadata {
                MetadataParser.parse(file, in: metadata, diagnostics: &diagnostics)
                    ?? MetadataNode(.mapping([]), range: metadata, isComplete: false)
            } else {
                MetadataNode(.mapping([]), range: 0..<0, isComplete: parts.isComplete)
            }
        var options = configuration.markdownOptions
        options.reservedIDs = place.kind.templateIDs
        options.formerAnchors = LocatedFormerAnchor.all(in: node["former-anchors"])
            .map { $0.forMarkdown(in: file) }
        let body = MarkdownDocument.parse(
            file, body: parts.body, options: options, diagnostics: &diagnostics)
        let context = WordsReader(
            node: node, file: file, heading: body.title, headingLinks: body.links,
            configuration: configuration)
        guard let (words, facts) = context.read(place.kind, diagnostics: &diagnostics) else {
            return (nil, diagnostics)
        }
        let page = ParsedPage(
            place: place, file: file, facts: facts, words: words, body: body,
            diagnostics: diagnostics)
        return (page, diagnostics)
    }
}
