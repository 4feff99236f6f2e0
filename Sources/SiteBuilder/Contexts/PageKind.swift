import Mustache
import SiteModel
public import SourceText

/// The kinds of page that have a template of their own; the raw value is the template's name.
public enum PageKind: String, CaseIterable, Sendable {
    case home, contact, prepare, channel, faq, question, topic, article, search, verify
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
            case .verify: .verify
            case .notFound: .notFound
            }
    }
}

extension PageKind {
    /// What commands call a page of this kind.
    public var wording: Wording {
        switch self {
        case .home: Wording("home page", zh: "首页")
        case .contact: Wording("contact guide", zh: "联系指南")
        case .prepare: Wording("what to have ready", zh: "准备清单")
        case .channel: Wording("channel", zh: "渠道")
        case .faq: Wording("list of questions", zh: "问题列表")
        case .question: Wording("question", zh: "问题")
        case .topic: Wording("topic", zh: "主题")
        case .article: Wording("article", zh: "文章")
        case .search: Wording("search", zh: "搜索页")
        case .verify: Wording("check of a contact", zh: "联系方式查询页")
        case .notFound: Wording("page that is not there", zh: "找不到页面时的页面")
        }
    }
}
