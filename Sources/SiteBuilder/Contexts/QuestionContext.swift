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
            $0.items($0.questionChecklist)
        },
        .flag("has-prepare", "Whether there is something to have ready") {
            !$0.questionChecklist.isEmpty
        },
        .optionalObject(
            "unsolved", "Where to go on if the answer did not help", of: nextStep
        ) { $0.nextStep },
        .optionalObject(
            "message", "A letter about the question, where e-mail suits it", of: LetterContext.type
        ) { $0.questionLetter },
        .list("related", "Questions to read next", of: ItemContexts.question) { view in
            view.relatedQuestions.map(view.question)
        },
        .flag("has-related", "Whether there are questions to read next") {
            !$0.relatedQuestions.isEmpty
        },
    ]
}

extension QuestionContext {
    private static let nextStep = ContextType<PageLink>(
        "next-step",
        [
            .text("title", "The channel that suits best, or the contact guide") { $0.title },
            .text("url", "Its address, with the id of the question") { $0.url },
            .text("address", "The same as an absolute address, for print") { $0.description },
        ])
}

extension PageView {
    /// The question that the page is about.
    var shownQuestion: Question {
        guard case .question(let index) = page.content else {
            preconditionFailure("only the page of a question has a question")
        }
        return edition.questions[index]
    }

    /// The channels that suit the question, the best first.
    fileprivate var recommended: [Channel] {
        routing(for: shownQuestion.matter).suggestions.map { edition.channels[$0.channel] }
    }

    /// What the question asks for, and then what its topic does.
    var questionChecklist: Checklist { Checklist(ownItems + topicItems) }

    private var ownItems: [Checklist.Item] {
        entries(shownQuestion.words.prepare, of: shownQuestion.page)
    }

    private var topicItems: [Checklist.Item] {
        guard let topic = shownQuestion.topic.map({ edition.topics[$0] }) else { return [] }
        return entries(topic.words.prepare, of: topic.page)
    }

    /// Where to go on if the answer did not help; the id of the question goes along.
    var nextStep: PageLink? {
        guard let target = recommended.first?.page ?? edition.contactGuide else { return nil }
        let isChannel = !recommended.isEmpty
        // An id is made of letters, digits and hyphens: it stands for itself in a query.
        let rest = "?question=" + shownQuestion.id + (isChannel ? "#find-it" : "")
        let page = site.pages[target]
        return PageLink(
            title: page.title, url: all.href(target) + rest,
            description: site.configuration.url.absolute(page.permalink) + rest,
            lang: lang(of: target))
    }

    /// A letter about the question; nil for what cannot wait, and where no mail channel suits.
    var questionLetter: Letter? {
        let question = shownQuestion
        guard question.urgency != .now,
            let channel = recommended.first(where: { $0.facts.kind == .email })
        else { return nil }
        let topic = question.topic.map { edition.topics[$0] }
        let subject =
            (question.words.messageSubject ?? topic?.words.messageSubject)?.value
            ?? topic.map { words.text("message-about", [("matter", $0.words.name)]) }
            ?? words.text("message-question", [("question", question.words.question)])
        let items = Checklist(
            ownItems + topicItems + entries(channel.words.prepare, of: channel.page))
        return Letter(
            subject: subject, body: letterBody(matter: question.words.question, items),
            channel: channel, today: site.today)
    }

    /// The questions that somebody named; where nobody did, up to three others of the same topic.
    var relatedQuestions: [Int] {
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
