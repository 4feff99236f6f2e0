import Mustache
import SiteModel

/// The keys of the page of what to have ready.
enum PrepareContext {
    static let keys: [ContextKey<PageView>] = [
        .object("preparation", "What to have ready, brought together", of: preparation) {
            PreparationView($0)
        }
    ]

    private static let preparation = ContextType<PreparationView>(
        "preparation",
        list("general", "What every channel asks for that is not public", \.guide.general) + [
            .list("shared", "What several topics or channels ask for", of: shared) { prepared in
                prepared.guide.shared.map { SharedEntry(item: $0, view: prepared.view) }
            },
            .flag("has-shared", "Whether several ask for something") { !$0.guide.shared.isEmpty },
            .list("topics", "The topics, each with what it asks for alone", of: topic) {
                prepared in
                prepared.guide.topics.map { TopicEntry(part: $0, view: prepared.view) }
            },
            .flag("has-topics", "Whether there are topics or questions") {
                !$0.guide.topics.isEmpty
            },
            .list(
                "channels", "The channels that ask for something else, or for less", of: channel
            ) { prepared in
                prepared.guide.channels.map { ChannelEntry(part: $0, view: prepared.view) }
            },
            .flag("has-channels", "Whether there are such channels") {
                !$0.guide.channels.isEmpty
            },
            .flag("has-items", "Whether there is anything to have ready or to note down") {
                !$0.guide.isEmpty
            },
        ] + list("after", "What to note down afterwards", \.guide.after))

    private static func list(
        _ name: String, _ meaning: String,
        _ path: @escaping @Sendable (PreparationView) -> Checklist
    ) -> [ContextKey<PreparationView>] {
        [
            .list(name, meaning, of: ItemContexts.item) { $0.view.items(path($0)) },
            .flag("has-" + name, "Whether there is any of '\(name)'") { !path($0).isEmpty },
        ]
    }

    private static let shared = ContextType<SharedEntry>(
        "shared-item",
        [
            .html("html", "The line as HTML") { $0.view.item($0.item.item).html },
            .text("sources", "Who asks for it, in words") { $0.view.names(of: $0.item.sources) },
        ])

    private static let topic = ContextType<TopicEntry>(
        "topic-preparation",
        [
            .text("name", "Its name, or what questions without a topic are called") { $0.name },
            .optionalText("url", "Its address; none for questions without a topic") { $0.url },
            .list("items", "What it asks for", of: ItemContexts.item) {
                $0.view.items($0.part.checklist)
            },
            .flag("has-items", "Whether it asks for something of its own") {
                !$0.part.checklist.isEmpty
            },
            .list("questions", "Its first questions", of: question) { entry in
                entry.part.questions.map { QuestionEntry(part: $0, view: entry.view) }
            },
            .flag("has-questions", "Whether it has questions") { !$0.part.questions.isEmpty },
        ])

    private static let question = ContextType<QuestionEntry>(
        "question-preparation",
        [
            .text("question", "The question") {
                $0.view.edition.questions[$0.part.question].words.question
            },
            .text("url", "Its address") {
                $0.view.all.href($0.view.edition.questions[$0.part.question].page)
            },
            ItemContexts.lang { entry in
                entry.view.lang(of: entry.view.edition.questions[entry.part.question].page)
            },
            .list("items", "What it alone asks for", of: ItemContexts.item) {
                $0.view.items($0.part.checklist)
            },
            .flag("has-items", "Whether it asks for something of its own") {
                !$0.part.checklist.isEmpty
            },
        ])

    private static let channel = ContextType<ChannelEntry>(
        "channel-preparation",
        [
            .text("name", "Its name") { $0.view.site.pages[$0.channel.page].title },
            .text("url", "Its address") { $0.view.all.href($0.channel.page) },
            ItemContexts.lang { $0.view.lang(of: $0.channel.page) },
            .flag("public", "Whether everybody can read along") {
                $0.channel.facts.offers.contains(.public)
            },
            .list("items", "What it alone asks for", of: ItemContexts.item) {
                $0.view.items($0.part.checklist)
            },
            .flag("has-items", "Whether it asks for something of its own") {
                !$0.part.checklist.isEmpty
            },
        ])
}

/// How many questions of each topic the page names; the page of the topic has all.
private let questionsPerTopic = 20

/// What to have ready, as the page sees it.
private struct PreparationView: Sendable {
    let guide: PreparationGuide
    let view: PageView

    init(_ view: PageView) {
        self.view = view
        guide = view.preparationGuide
    }
}

extension PageView {
    /// What to have ready for any matter and any channel.
    var preparationGuide: PreparationGuide {
        PreparationGuide(edition, questionsPerTopic: questionsPerTopic) { text, page in
            entries([text], of: page)[0].plain
        }
    }

    /// Who asks for an item that several ask for, in words.
    func names(of sources: [PreparationGuide.Source]) -> String {
        sources.map { source in
            switch source {
            case .topic(let index): edition.topics[index].words.name
            case .otherQuestions: words["other-questions"]
            case .channel(let index): site.pages[edition.channels[index].page].title
            }
        }.joined(separator: words["list-separator"])
    }
}

private struct SharedEntry: Sendable {
    let item: PreparationGuide.SharedItem
    let view: PageView
}

private struct TopicEntry: Sendable {
    let part: PreparationGuide.TopicPart
    let view: PageView

    var name: String {
        part.topic.map { view.edition.topics[$0].words.name } ?? view.words["other-questions"]
    }

    var url: String? { part.topic.map { view.all.href(view.edition.topics[$0].page) } }
}

private struct QuestionEntry: Sendable {
    let part: PreparationGuide.QuestionPart
    let view: PageView
}

private struct ChannelEntry: Sendable {
    let part: PreparationGuide.ChannelPart
    let view: PageView

    var channel: Channel { view.edition.channels[part.channel] }
}
