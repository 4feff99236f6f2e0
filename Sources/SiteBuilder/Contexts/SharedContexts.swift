import Markdown
import Mustache
import SiteModel

/// A link with its title, and what else lists say of a page.
///
/// A class, since lists show the same pages on thousands of others: there each link is one reference.
final class PageLink: Sendable {
    let title: String
    let url: String
    let description: String
    let isCurrent: Bool
    /// The tag of the language of the title and the description, where the words around them are in another one.
    let lang: String?

    init(
        title: String, url: String, description: String = "", isCurrent: Bool = false,
        lang: String? = nil
    ) {
        self.title = title
        self.url = url
        self.description = description
        self.isCurrent = isCurrent
        self.lang = lang
    }

    /// The link to a page of a site, among words in the language with an index; else in that of the page's locale.
    convenience init(
        to page: Int, of site: Site, isCurrent: Bool = false, among language: Int? = nil
    ) {
        let target = site.pages[page]
        self.init(
            title: target.title, url: site.href(page), description: target.description,
            isCurrent: isCurrent, lang: site.lang(of: page, among: language ?? target.locale))
    }
}

/// A question in a list.
struct QuestionSummary: Sendable {
    let id: String
    let question: String
    let answer: String
    let url: String
    let lang: String?
}

/// A topic in a list, with what belongs to it.
struct TopicSummary: Sendable {
    let topic: Topic
    let view: PageView
    /// Indices of the questions that the list shows under the topic.
    let questions: [Int]
    /// Indices of the articles that the list shows under the topic.
    let articles: [Int]
}

extension PageView {
    func question(_ index: Int) -> QuestionSummary {
        let question = edition.questions[index]
        return QuestionSummary(
            id: question.id, question: question.words.question, answer: question.words.answer,
            url: all.href(question.page), lang: lang(of: question.page))
    }

    func link(_ target: Int) -> PageLink {
        page.isBorrowed || target == index
            ? PageLink(to: target, of: site, isCurrent: target == index, among: page.language)
            : all.links[target]
    }

    /// The tag of the language of another page, where it is not that of this one.
    func lang(of target: Int) -> String? { site.lang(of: target, among: page.language) }

    func topicSummary(
        _ index: Int, questions: [Int]? = nil, articles: [Int]? = nil
    ) -> TopicSummary {
        let topic = edition.topics[index]
        return TopicSummary(
            topic: topic, view: self, questions: questions ?? topic.questions,
            articles: articles ?? topic.articles)
    }
}

/// The types of what lists hold.
enum ItemContexts {
    static let link = ContextType<PageLink>(
        "link",
        [
            .text("title", "The title of the page") { $0.title },
            .text("url", "Its address") { $0.url },
            .text("description", "One sentence on it; may be empty") { $0.description },
            .flag("current", "Whether it is the page shown, or an ancestor of it") { $0.isCurrent },
            lang { $0.lang },
        ])

    static let item = ContextType<RichTextItem>(
        "item", [.html("html", "The line as HTML") { $0.html }])

    static let question = ContextType<QuestionSummary>(
        "question-summary",
        [
            .text("id", "Its id") { $0.id },
            .text("question", "The question") { $0.question },
            .text("answer", "The short answer, plain text") { $0.answer },
            .text("url", "Its address") { $0.url },
            lang { $0.lang },
        ])

    /// The key of what may be in another language than the page that lists it.
    static func lang<Root>(
        _ read: @escaping @Sendable (Root) -> String?
    ) -> ContextKey<Root> {
        .optionalText(
            "lang", "The BCP 47 tag of its language, where that is not the page's", read)
    }

    static let topic = ContextType<TopicSummary>(
        "topic-summary",
        [
            .text("id", "Its id") { $0.topic.facts.id },
            .text("name", "Its name") { $0.topic.words.name },
            .text("description", "One sentence on what belongs here; may be empty") {
                $0.topic.words.description ?? ""
            },
            .text("url", "Its address") { $0.view.all.href($0.topic.page) },
            .flag("urgency-now", "Whether it cannot wait") { $0.topic.facts.urgency == .now },
            .flag("urgency-today", "Whether it should be dealt with today") {
                $0.topic.facts.urgency == .today
            },
            .flag("urgency-normal", "Whether it can wait") { $0.topic.facts.urgency == .normal },
            .text("urgency-label", "The urgency in words") {
                $0.view.words["urgency-\($0.topic.facts.urgency.rawValue)"]
            },
            .flag("has-questions", "Whether it has questions") { !$0.questions.isEmpty },
            .list("questions", "Its questions", of: question) { summary in
                summary.questions.map(summary.view.question)
            },
            .list("articles", "Its articles", of: link) { summary in
                summary.articles.map { summary.view.link(summary.view.edition.articles[$0].page) }
            },
            .flag("has-more", "Whether the list leaves out some of them") {
                $0.questions.count < $0.topic.questions.count
                    || $0.articles.count < $0.topic.articles.count
            },
            lang { $0.view.lang(of: $0.topic.page) },
        ])
}

extension Site {
    /// The tag of the language of a page, among words in the language with an index; nil where it is that.
    func lang(of page: Int, among language: Int) -> String? {
        let own = pages[page].language
        return own == language ? nil : editions[own].tag
    }
}
