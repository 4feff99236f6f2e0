import Mustache
import SiteModel

/// A topic as the contact guide lists it: as a matter that channels suit.
enum MatterContext {
    static let type = ContextType<TopicSummary>(
        "matter",
        [
            .text("id", "The topic's id") { $0.topic.facts.id },
            .text("name", "Its name") { $0.topic.words.name },
            .text("url", "Its address") { $0.view.all.href($0.topic.page) },
            ItemContexts.lang { $0.view.lang(of: $0.topic.page) },
            .flag("urgency-now", "Whether it cannot wait") { $0.topic.facts.urgency == .now },
            .flag("urgency-normal", "Whether it can wait") { $0.topic.facts.urgency == .normal },
            .text("urgency-label", "The urgency in words") {
                $0.view.words["urgency-\($0.topic.facts.urgency.rawValue)"]
            },
        ] + RoutingContext.keys({ $0.view }, { $0.topic.facts.matter }))
}
