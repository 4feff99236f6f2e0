/// The site in one locale: its channels, topics, questions, articles and sections, in the order in which lists show them.
public struct Edition: Sendable {
    /// The index of the locale in the configuration.
    public let locale: Int
    /// Its BCP 47 tag.
    public let tag: String
    /// Whether its language is written from right to left.
    public let isRightToLeft: Bool
    /// The words of its interface.
    public let words: InterfaceWords
    /// What stands before the addresses of its pages: `/`, or `/<locale>/`.
    public let prefix: String
    /// The channels that have words: confirmed ones before reported ones, each by their order.
    public internal(set) var channels: [Channel] = []
    /// The topics that have words, most urgent first.
    public internal(set) var topics: [Topic] = []
    /// The questions by topic and order.
    public internal(set) var questions: [Question] = [] {
        didSet { questionByID[questions[questions.count - 1].id] = questions.count - 1 }
    }
    private var questionByID: [String: Int] = [:]

    init(locale: Int, tag: String, words: InterfaceWords, prefix: String) {
        self.locale = locale
        self.tag = tag
        isRightToLeft = LanguageTag.isRightToLeft(tag)
        self.words = words
        self.prefix = prefix
    }
    /// The fragments by their ids; those of the default locale where it has none of its own.
    public internal(set) var fragments: [String: ParsedPage] = [:]
    /// The notices that are current, the gravest first; those of the default locale where it has none of its own.
    public internal(set) var notices: [Notice] = []
    /// The articles, in the order of reading.
    public internal(set) var articles: [Article] = []
    /// The folders of articles; the first is the locale's own folder, whose page is the home page.
    public internal(set) var sections: [Section] = []
    /// The pages of sections and articles as somebody would read them one after another.
    public internal(set) var readingOrder: [Int] = []
    /// The index of the home page.
    public internal(set) var home = 0
    /// The index of the contact guide among the site's pages.
    public internal(set) var contactGuide: Int?
    /// The index of the page of what to have ready.
    public internal(set) var prepare: Int?
    /// The index of the list of questions.
    public internal(set) var questionList: Int?
    /// The index of the page that checks a contact.
    public internal(set) var verify: Int?
    /// The index of the search page.
    public internal(set) var search = 0
    /// The index of the page for addresses that do not exist.
    public internal(set) var notFound = 0

    /// The channel with an id.
    public func channel(_ id: String) -> Channel? { channels.first { $0.facts.id == id } }
    /// The question with an id.
    public func question(_ id: String) -> Question? {
        questionByID[id].map { questions[$0] }
    }
    /// The index of the question of this id, if there is one.
    public func questionIndex(_ id: String) -> Int? { questionByID[id] }
    /// The topic with an id.
    public func topic(_ id: String) -> Topic? { topics.first { $0.facts.id == id } }
}

/// A contact channel: its facts and its words in one locale.
public struct Channel: Sendable {
    /// What is true of it in every locale.
    public let facts: ChannelFacts
    /// What is said of it in this one.
    public let words: ChannelWords
    /// The index of its page.
    public let page: Int

    /// The name as titles and running text say it: with its doubt, where nobody confirmed that the channel exists.
    static func name(
        of facts: ChannelFacts, _ words: ChannelWords, in interface: InterfaceWords
    ) -> String {
        facts.existence == .confirmed
            ? words.name : interface.text("reported-name", [("channel", words.name)])
    }
}

/// A kind of problem: its facts, its words, and what belongs to it.
public struct Topic: Sendable {
    /// What is true of it in every locale.
    public let facts: TopicFacts
    /// What is said of it in this one.
    public let words: TopicWords
    /// The index of its page.
    public let page: Int
    /// Indices of its questions in the edition.
    public let questions: [Int]
    /// Indices of its articles in the edition.
    public let articles: [Int]
}

/// One question with its answer.
public struct Question: Sendable {
    /// The name of the file without its ending.
    public let id: String
    /// What is said.
    public let words: QuestionWords
    /// The index of its topic in the edition.
    public let topic: Int?
    /// How soon the matter must be dealt with: its own statement, or its topic's.
    public let urgency: Urgency
    /// What it needs of a channel: its own statement, or its topic's.
    public let needs: Set<ChannelFacts.Offer>
    /// The index of its page.
    public let page: Int
}

/// Any other page that somebody wrote.
public struct Article: Sendable {
    /// What is said beside the body.
    public let words: ArticleWords
    /// The index of its section in the edition.
    public let section: Int
    /// Its place among the articles of the section.
    public let place: Int
    /// The index of its page.
    public let page: Int
}

/// A folder of articles.
public struct Section: Sendable {
    /// The segments of its address.
    public let path: [String]
    /// The index of the section that it lies in; nil for the locale's own folder.
    public let parent: Int?
    /// Its place among the sections of the one that it lies in.
    public let place: Int
    /// The index of its page.
    public internal(set) var page: Int
    /// The indices of its articles in the edition, in order.
    public internal(set) var articles: [Int]
    /// The indices of the sections in it, in order.
    public internal(set) var subsections: [Int]
}
