import Markdown
import Metadata
import SourceText

/// Everything that was read, before it is known how it belongs together.
public struct SiteParts: Sendable {
    /// What `site.yaml` says.
    public var configuration: SiteConfiguration
    /// The words of the interface, one for each locale of the configuration.
    public var words: [InterfaceWords]
    /// The parsed Markdown files, sorted by path: pages, fragments and notices.
    public var pages: [ParsedPage] = []
    /// The facts of the channels.
    public var channels: [ChannelFacts] = []
    /// The facts of the topics, in the file's order.
    public var topics: [TopicFacts] = []
    /// The files to be copied, sorted by path.
    public var files: [ContentFile] = []
    /// The rules of the time zones that the channels and the readers live in, by name, as far as the machine has them.
    public var timeZones: [String: TimeZoneRules] = [:]
    /// What is there and cannot be read.
    public var unreadable = Unreadable()
    /// Words that mean the same.
    public var synonyms = SynonymGroups.none
    /// Contacts that others named, and known impostors.
    public var reported: [ReportedContact] = []
    /// Names and menu paths of the app.
    public var terms: [Term] = []
    /// What searches must give.
    public var expectations: [SearchExpectation] = []

    /// Begins with a configuration and the words of its locales.
    public init(configuration: SiteConfiguration, words: [InterfaceWords]) {
        precondition(words.count == configuration.locales.count, "one set of words for each locale")
        self.configuration = configuration
        self.words = words
    }
}
