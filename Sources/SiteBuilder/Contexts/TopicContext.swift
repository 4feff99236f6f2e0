import Mustache
import SiteModel

/// The keys of a topic's page.
enum TopicContext {
    static let keys = own + RoutingContext.keys({ $0 }, { $0.shownTopic.facts.matter })

    private static let own: [ContextKey<PageView>] = [
        .text("id", "The topic's id") { $0.shownTopic.facts.id },
        .text("name", "Its name") { $0.shownTopic.words.name },
        .flag("urgency-now", "Whether it cannot wait") { $0.shownTopic.facts.urgency == .now },
        .flag("urgency-today", "Whether it should be dealt with today") {
            $0.shownTopic.facts.urgency == .today
        },
        .flag("urgency-normal", "Whether it can wait") { $0.shownTopic.facts.urgency == .normal },
        .text("urgency-label", "The urgency in words") {
            $0.words["urgency-\($0.shownTopic.facts.urgency.rawValue)"]
        },
        .list("prepare", "What to have ready", of: ItemContexts.item) {
            $0.items($0.topicChecklist)
        },
        .flag("has-prepare", "Whether there is something to have ready") {
            !$0.topicChecklist.isEmpty
        },
        .list("questions", "Its questions", of: ItemContexts.question) { view in
            view.listedEntries.filter { $0 < view.shownTopic.questions.count }.map {
                view.question(view.shownTopic.questions[$0])
            }
        },
        .flag("has-questions", "Whether this part of the list shows questions") { view in
            view.listedEntries.lowerBound < view.shownTopic.questions.count
        },
        .list("articles", "Its articles", of: ItemContexts.link) { view in
            let first = view.shownTopic.questions.count
            return view.listedEntries.filter { $0 >= first }.map {
                view.link(view.edition.articles[view.shownTopic.articles[$0 - first]].page)
            }
        },
        .flag("has-articles", "Whether this part of the list shows articles") { view in
            view.listedEntries.upperBound > view.shownTopic.questions.count
        },
    ]
}

extension PageView {
    /// The topic that the page is about.
    var shownTopic: Topic {
        guard case .topic(let index, _) = page.content else {
            preconditionFailure("only the page of a topic has a topic")
        }
        return edition.topics[index]
    }

    /// What every matter of the kind asks for.
    var topicChecklist: Checklist {
        Checklist(entries(shownTopic.words.prepare, of: shownTopic.page))
    }

    /// The questions and articles that this part of the list shows, counted through both.
    var listedEntries: Range<Int> { page.part?.range ?? 0..<0 }
}
