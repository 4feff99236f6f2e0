import Mustache
import SiteModel

/// The keys of a topic's page.
enum TopicContext {
    static let keys = own + RoutingContext.keys({ $0 }, { $0.topic.facts.matter })

    private static let own: [ContextKey<PageView>] = [
        .text("id", "The topic's id") { $0.topic.facts.id },
        .text("name", "Its name") { $0.topic.words.name },
        .flag("urgency-now", "Whether it cannot wait") { $0.topic.facts.urgency == .now },
        .flag("urgency-today", "Whether it should be dealt with today") {
            $0.topic.facts.urgency == .today
        },
        .flag("urgency-normal", "Whether it can wait") { $0.topic.facts.urgency == .normal },
        .text("urgency-label", "The urgency in words") {
            $0.words["urgency-\($0.topic.facts.urgency.rawValue)"]
        },
        .list("prepare", "What to have ready", of: ItemContexts.item) {
            $0.items($0.prepare)
        },
        .flag("has-prepare", "Whether there is something to have ready") {
            !$0.prepare.isEmpty
        },
        .list("questions", "Its questions", of: ItemContexts.question) { view in
            view.listed.filter { $0 < view.topic.questions.count }.map {
                view.question(view.topic.questions[$0])
            }
        },
        .flag("has-questions", "Whether this part of the list shows questions") { view in
            view.listed.lowerBound < view.topic.questions.count
        },
        .list("articles", "Its articles", of: ItemContexts.link) { view in
            let first = view.topic.questions.count
            return view.listed.filter { $0 >= first }.map {
                view.link(view.edition.articles[view.topic.articles[$0 - first]].page)
            }
        },
        .flag("has-articles", "Whether this part of the list shows articles") { view in
            view.listed.upperBound > view.topic.questions.count
        },
    ]
}

extension PageView {
    fileprivate var topic: Topic {
        guard case .topic(let index, _) = page.content else {
            preconditionFailure("only the page of a topic has a topic")
        }
        return edition.topics[index]
    }

    /// What every matter of the kind asks for.
    fileprivate var prepare: Checklist { Checklist(entries(topic.words.prepare, of: topic.page)) }

    /// The questions and articles that this part of the list shows, counted through both.
    fileprivate var listed: Range<Int> { page.part?.range ?? 0..<0 }
}
