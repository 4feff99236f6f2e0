import Mustache
import SiteModel

/// The keys that depend on the theme and the site: what stands in strings files, in `assets/`, and under `extra:`.
struct ThemeNames: Sendable {
    var words: [String] = []
    var assets: [String] = []
    var extraFields: [String] = []
}

/// The typed context of each page kind: what its template can name.
struct PageContexts: Sendable {
    private let types: [PageKind: ContextType<PageView>]
    /// The context of the page at a former address.
    let redirect: ContextType<RedirectView>

    /// Makes the contexts for a theme and a site with these names.
    init(_ names: ThemeNames) {
        let common = CommonContext.keys(names)
        types = Dictionary(
            uniqueKeysWithValues: PageKind.allCases.map { kind in
                (kind, ContextType(kind.rawValue, common + PageContexts.keys(of: kind)))
            })
        redirect = RedirectContext.type(names)
    }

    /// The keys of every page kind as Markdown tables: those that all pages have first.
    var documentation: String {
        let common = ContextType("every page", CommonContext.keys(ThemeNames())).shape
        let own = PageKind.allCases.map { kind in
            ContextType(kind.rawValue, PageContexts.keys(of: kind)).shape
        }
        return ContextShape.markdownTables([common] + own + [redirect.shape])
    }

    subscript(kind: PageKind) -> ContextType<PageView> { types[kind]! }

    private static func keys(of kind: PageKind) -> [ContextKey<PageView>] {
        switch kind {
        case .home: homeKeys
        case .contact:
            [channels, hasChannels, topics, hasTopics, matters, hasMatters, urgent, hasUrgent]
        case .prepare: PrepareContext.keys
        case .channel: ChannelContext.keys
        case .faq:
            [
                .list("topics", "The topics with their questions", of: ItemContexts.topic) {
                    $0.listedTopics
                },
                .flag("has-topics", "Whether there are topics with questions") {
                    !$0.listedTopics.isEmpty
                },
                .list("questions", "The questions without a topic", of: ItemContexts.question) {
                    $0.listedQuestionsWithoutTopic
                },
                .flag("has-questions", "Whether there are questions without a topic") {
                    !$0.listedQuestionsWithoutTopic.isEmpty
                },
                .text("count", "How many questions there are, in words") {
                    $0.words.count($0.edition.questions.count, "questions")
                },
            ]
        case .question: QuestionContext.keys
        case .topic: TopicContext.keys
        case .article: ArticleContext.keys
        case .search: SearchContext.keys + [hasTopics, channels, hasChannels, urgent, hasUrgent]
        case .verify: VerifyContext.keys + [urgent, hasUrgent]
        case .notFound: [questions, urgent, hasUrgent, topics, hasTopics]
        }
    }

    private static let homeKeys: [ContextKey<PageView>] =
        [urgent, hasUrgent, topics, hasTopics, channels, hasChannels, questions] + [
            .flag("has-questions", "Whether there are questions") { !$0.edition.questions.isEmpty },
            .list("articles", "The first articles that stand in no section", of: ItemContexts.link)
            { $0.articlesWithoutSection },
            .flag("has-articles", "Whether articles stand in no section") {
                !$0.edition.sections[0].articles.isEmpty
            },
            .list(
                "sections", "The folders of articles, with their first pages",
                of: ItemContexts.section
            ) { $0.sectionsInBrief },
        ]

    private static let channels = ContextKey<PageView>.list(
        "channels", "The channels in their order", of: ItemContexts.channel
    ) { $0.channelSummaries }

    private static let hasChannels = ContextKey<PageView>.flag(
        "has-channels", "Whether there are channels"
    ) { !$0.channelSummaries.isEmpty }

    private static let matters = ContextKey<PageView>.list(
        "matters", "The topics, most urgent first, each with the channels that suit it",
        of: MatterContext.type
    ) { view in
        view.edition.channels.isEmpty
            ? [] : view.edition.topics.indices.map { view.topicSummary($0) }
    }

    private static let hasMatters = ContextKey<PageView>.flag(
        "has-matters", "Whether there are topics, and channels for them"
    ) { !$0.edition.channels.isEmpty && !$0.edition.topics.isEmpty }

    private static let topics = ContextKey<PageView>.list(
        "topics", "The topics, most urgent first", of: ItemContexts.topic
    ) { $0.topicsInBrief }

    private static let hasTopics = ContextKey<PageView>.flag(
        "has-topics", "Whether there are topics"
    ) { !$0.edition.topics.isEmpty }

    private static let questions = ContextKey<PageView>.list(
        "questions", "The first questions, most urgent first", of: ItemContexts.question
    ) { view in view.firstQuestions.map(view.question) }

    private static let urgent = ContextKey<PageView>.list(
        "urgent", "The questions that cannot wait", of: ItemContexts.question
    ) { view in view.urgentQuestions.prefix(3).map(view.question) }

    private static let hasUrgent = ContextKey<PageView>.flag(
        "has-urgent", "Whether there are questions that cannot wait"
    ) { !$0.urgentQuestions.isEmpty }
}

/// How many entries a group shows where it is one of several on a page.
private let longestGroup = 20

extension PageView {
    var urgentQuestions: [Int] {
        edition.questions.indices.filter { edition.questions[$0].urgency == .now }
    }

    /// The first questions, most urgent first.
    var firstQuestions: [Int] {
        let byUrgency = Urgency.allCases.flatMap { urgency in
            edition.questions.indices.lazy.filter { edition.questions[$0].urgency == urgency }
                .prefix(longestGroup)
        }
        return Array(byUrgency.prefix(longestGroup))
    }

    /// The topics, most urgent first, each with its first questions.
    var topicsInBrief: [TopicSummary] {
        edition.topics.indices.map { index in
            topicSummary(
                index, questions: Array(edition.topics[index].questions.prefix(longestGroup)))
        }
    }

    /// The first articles that stand in no section.
    var articlesWithoutSection: [PageLink] {
        edition.sections[0].articles.prefix(20).map { link(edition.articles[$0].page) }
    }

    /// The folders of articles, each with its first pages.
    var sectionsInBrief: [SectionSummary] {
        edition.sections[0].subsections.map { index in
            let section = edition.sections[index]
            return SectionSummary(
                section: section, articles: section.articles, longest: 8, view: self)
        }
    }

    private var listedQuestions: Range<Int> { page.part?.range ?? 0..<edition.questions.count }

    /// The topics of the questions that this part of the list shows, each with those of its questions.
    var listedTopics: [TopicSummary] {
        edition.topics.indices.compactMap { topic in
            let questions = edition.topics[topic].questions.filter(listedQuestions.contains)
            return questions.isEmpty ? nil : topicSummary(topic, questions: questions)
        }
    }

    var listedQuestionsWithoutTopic: [QuestionSummary] {
        listedQuestions.filter { edition.questions[$0].topic == nil }.map(question)
    }
}
