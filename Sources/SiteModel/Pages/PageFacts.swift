public import Metadata
import SourceText

/// What any page may say of itself in its front matter, whatever its kind.
public struct PageFacts: Sendable {
    /// A public page that a claim comes from.
    public struct Source: Sendable, Hashable {
        /// Who speaks there.
        public enum Basis: String, Sendable, Hashable {
            /// The service itself, or an authority.
            case official
            /// Somebody who reports on it.
            case press
        }
        /// The title of the page.
        public let title: String
        /// Its address.
        public let url: String
        /// Who speaks there.
        public let basis: Basis
        /// When it was published, where that is known.
        public let published: CalendarDate?
        /// Where the address is written.
        let location: SourceLocation
    }

    /// Whether the page is still being written.
    public let isDraft: Bool
    /// The first day on which it is shown.
    public let published: CalendarDate?
    /// The last day on which it is shown.
    public let expires: CalendarDate?
    /// When its content last changed.
    public let updated: CalendarDate?
    /// After how many days somebody should read it again.
    public let reviewEvery: Int?
    /// Former addresses, which lead here.
    public let aliases: [Located<String>]
    /// Ids that its headings had before, and what stands in their place now.
    public let formerAnchors: [LocatedFormerAnchor]
    /// Words that people search for it by.
    public let keywords: [String]
    /// Its place among its neighbours; smaller comes first.
    public let order: Int?
    /// Where its claims come from.
    public let sources: [Source]
    /// Whether search engines are asked to leave it out.
    public let isHiddenFromEngines: Bool
    /// Whether the site's own search leaves it out.
    public let isHiddenFromSearch: Bool
    /// The hash of the text that the page translates, as it was when somebody did.
    public let original: Located<String>?
    /// The values of fields that `site.yaml` declares, in its order.
    public let extra: [String: String]

    /// The fields that every page has.
    public static let fields: [Field] = [
        Field(
            "draft", .flag(on: "yes", off: "no"),
            Wording("yes: left out of the build", zh: "yes：不生成")),
        Field(
            "published", .date, Wording("The first day on which the page is shown", zh: "从哪一天开始显示")),
        Field("expires", .date, Wording("The last day on which the page is shown", zh: "显示到哪一天")),
        Field("updated", .date, Wording("When the content last changed", zh: "内容上次修改的日期")),
        Field(
            "review-every", .integer(1...3650),
            Wording("After how many days to read it again", zh: "过多少天要重读一遍")),
        Field(
            "aliases", .list(.text),
            Wording("Former addresses, such as /old/page/", zh: "旧地址，例如 /old/page/")),
        Field(
            "former-anchors", .mapping(.text),
            Wording(
                "Former ids of headings: each with the id of a heading, or with a link to another page",
                zh: "标题的旧锚点：各自对应现在标题的锚点，或另一个页面的链接")),
        Field(
            "keywords", .list(.text), Wording("Words that people search for it by", zh: "用户搜索时用的词")),
        Field(
            "order", .integer(-1_000_000...1_000_000),
            Wording("Place among its neighbours", zh: "在同级页面中的位置")),
        Field(
            "sources",
            .list(
                .map([
                    Field(
                        "title", .text, required: true,
                        Wording("The title of the page", zh: "页面的标题")),
                    Field("url", .url, required: true, Wording("Its address", zh: "页面的地址")),
                    Field(
                        "basis", .word(["official", "press"]), required: true,
                        Wording("Who speaks there", zh: "那里是谁说的")),
                    Field("published", .date, Wording("When it was published", zh: "发布的日期")),
                ])), Wording("Where the claims come from", zh: "说法的出处")),
        Field(
            "noindex", .flag(on: "yes", off: "no"),
            Wording("yes: search engines are asked to leave it out", zh: "yes：请搜索引擎不要收录")),
        Field(
            "search", .flag(on: "on", off: "off"),
            Wording("off: the site's own search leaves it out", zh: "off：本站搜索不收录")),
        Field(
            "original", .text,
            Wording("The hash of the text that this one translates", zh: "原文的摘要，说明译自哪一稿")),
    ]

    /// The fields of a fragment: it is no page, has no address, and stands wherever a page names it.
    static let fragmentFields = fields.filter {
        ["review-every", "sources", "original"].contains($0.name)
    }

    /// The fields that a notice has beside its own: it is shown between two days, and has no address.
    static let noticeFields = fields.filter {
        ["draft", "sources", "original"].contains($0.name)
    }

    /// The kinds of page for which `site.yaml` may declare further fields.
    public static let kindsWithExtraFields = ["article", "question", "topic", "channel"]

    /// The names of all fields that a page of such a kind has by itself.
    static func fieldNames(ofKind kind: String) -> [String] {
        let own =
            switch kind {
            case "question": QuestionWords.fields
            case "topic": TopicWords.fields
            case "channel": ChannelWords.fields
            default: ArticleWords.fields
            }
        return (own + fields).map(\.name)
    }

    init(_ reader: FieldReader, extraFields: [Field]) {
        isDraft = reader.flag("draft") ?? false
        published = reader.date("published")
        expires = reader.date("expires")
        updated = reader.date("updated")
        reviewEvery = reader.integer("review-every")
        aliases = reader.locatedTexts("aliases")
        formerAnchors = LocatedFormerAnchor.all(in: reader.node("former-anchors"))
        keywords = reader.texts("keywords")
        order = reader.integer("order")
        sources = reader.records("sources").compactMap(Source.init)
        isHiddenFromEngines = reader.flag("noindex") ?? false
        isHiddenFromSearch = reader.flag("search") == false
        original = reader.located("original")
        var extra: [String: String] = [:]
        for field in extraFields {
            guard case .scalar(let value)? = reader.node(field.name)?.content else { continue }
            extra[field.name] = value
        }
        self.extra = extra
    }

    /// What a fragment or a notice says of itself.
    init(ofText reader: FieldReader) {
        let names = reader.table.fields.map(\.name)
        isDraft = names.contains("draft") && reader.flag("draft") ?? false
        published = nil
        expires = nil
        updated = nil
        reviewEvery = names.contains("review-every") ? reader.integer("review-every") : nil
        aliases = []
        formerAnchors = []
        keywords = []
        order = nil
        sources = reader.records("sources").compactMap(Source.init)
        isHiddenFromEngines = false
        isHiddenFromSearch = false
        original = reader.located("original")
        extra = [:]
    }

    /// Whether the page is shown on a day; drafts and pages of the future are shown only where `drafts` asks for them.
    public func isShown(on today: CalendarDate, drafts: Bool) -> Bool {
        if let expires, expires < today { return false }
        return drafts || isPublished(by: today)
    }

    /// Whether the page was shown by a day; it may have expired since.
    func isPublished(by today: CalendarDate) -> Bool {
        !isDraft && published.map { $0 <= today } ?? true
    }
}

extension PageFacts.Source {
    fileprivate init?(_ reader: FieldReader) {
        guard let title = reader.text("title"), let url = reader.url("url"),
            let basis = reader.word("basis").flatMap(Basis.init(rawValue:))
        else { return nil }
        self.init(
            title: title, url: url, basis: basis, published: reader.date("published"),
            location: reader.location(of: "url"))
    }
}
