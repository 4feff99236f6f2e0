import Metadata
import Mustache
import SiteModel

/// The keys of a question's page.
enum QuestionContext {
    static let keys = own + RoutingContext.keys({ $0 }, { $0.shownQuestion.matter })

    private static let own: [ContextKey<PageView>] = [
        .text("id", "The question's id") { $0.shownQuestion.id },
        .text("question", "The question") { $0.shownQuestion.words.question },
        .text("answer", "The short answer, plain text") { $0.shownQuestion.words.answer },
        .optionalObject("topic", "Its topic", of: ItemContexts.topic) { view in
            view.shownQuestion.topic.map { view.topicSummary($0) }
        },
        .flag("urgency-now", "Whether it cannot wait") { $0.shownQuestion.urgency == .now },
        .flag("urgency-today", "Whether it should be dealt with today") {
            $0.shownQuestion.urgency == .today
        },
        .flag("urgency-normal", "Whether it can wait") { $0.shownQuestion.urgency == .normal },
        .text("urgency-label", "The urgency in words") {
            $0.words["urgency-\($0.shownQuestion.urgency.rawValue)"]
        },
        .list("escalate", "When to contact support at all", of: ItemContexts.item) {
            $0.items($0.shownQuestion.words.escalate)
        },
        .flag("has-escalate", "Whether it says when to contact support") {
            !$0.shownQuestion.words.escalate.isEmpty
        },
        .list("prepare", "What to have ready", of: ItemContexts.item) {
            $0.items($0.shownQuestion.words.prepare)
        },
        .flag("has-prepare", "Whether there is something to have ready") {
            !$0.shownQuestion.words.prepare.isEmpty
        },
        .list("related", "Questions to read next", of: ItemContexts.question) { view in
            view.related.map(view.question)
        },
        .flag("has-related", "Whether there are questions to read next") { !$0.related.isEmpty },
    ]
}

extension PageView {
    fileprivate var shownQuestion: Question {
        guard case .question(let index) = page.content else {
            preconditionFailure("only the page of a question has a question")
        }
        return edition.questions[index]
    }

    /// The questions that somebody named; where nobody did, up to three others of the same topic.
    fileprivate var related: [Int] {
        let question = shownQuestion
        if !question.words.related.isEmpty {
            return question.words.related.compactMap { related in
                edition.questionIndex(related.value)
            }
        }
        guard let topic = question.topic else { return [] }
        return edition.topics[topic].questions.lazy
            .filter { edition.questions[$0].page != question.page }.prefix(3).map { $0 }
    }
}
