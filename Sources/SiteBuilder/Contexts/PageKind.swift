import Mustache
import SiteModel

/// The kinds of page that have a template of their own; the raw value is the template's name.
enum PageKind: String, CaseIterable, Sendable {
    case home, contact, prepare, channel, faq, question, topic, article, search
    case notFound = "not-found"

    init(_ content: Page.Content) {
        self =
            switch content {
            case .home: .home
            case .contactGuide: .contact
            case .prepare: .prepare
            case .channel: .channel
            case .questionList: .faq
            case .question: .question
            case .topic: .topic
            case .article, .section: .article
            case .search: .search
            case .notFound: .notFound
            }
    }
}
