import Metadata
import SourceText

/// What is meant by a kind or an id that `guidepost new` does not take.
enum MeantKind {
    private static let kinds: [String: PageScaffold] = [
        "question": .faq, "questions": .faq, "faqs": .faq, "qa": .faq,
        "page": .article, "post": .article, "doc": .article, "guide": .article, "md": .article,
        "contact": .channel, "phone": .channel, "email": .channel, "chat": .channel,
        "news": .notice, "announcement": .notice, "alert": .notice, "incident": .notice,
    ]

    /// Which kind to write instead, or how the files of what is meant are written by hand; `folder` is where the words
    /// of the site's default locale lie.
    static func mend(_ kind: String, id: String, words folder: String) -> Wording? {
        let id = isIdentifier(id) ? id : "ID"
        switch kind.lowercased() {
        case "topic", "topics":
            return Wording(
                "topics stand in Content/topics.yaml, their words in \(folder)/topics/\(id).md",
                zh: "主题写在 Content/topics.yaml 里，文字写在 \(folder)/topics/\(id).md 里")
        case "term", "terms":
            return Wording("terms stand in Content/terms.yaml", zh: "名称写在 Content/terms.yaml 里")
        case "fragment", "fragments":
            return Wording(
                "fragments stand in \(folder)/fragments/\(id).md",
                zh: "片段写在 \(folder)/fragments/\(id).md 里")
        case let kind:
            let near = nearestName(to: kind, among: PageScaffold.allCases.map(\.rawValue))
            return (kinds[kind]?.rawValue ?? near).map {
                Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？")
            }
        }
    }

    /// What to write instead of an id that is none.
    static func mend(id: String, of kind: PageScaffold) -> Wording {
        var parts = id.split(separator: "/").map(String.init)
        // The path of the file, as somebody sees it in a folder.
        if parts.first == "Content" { parts.removeFirst() }
        if let last = parts.last, last.hasSuffix(".md") || last.hasSuffix(".yaml") {
            parts[parts.count - 1] = String(last.prefix(while: { $0 != "." }))
        }
        if parts.count > 1, kind != .article { parts = [parts[parts.count - 1]] }
        if parts.count > 1, parts[0] == "articles" { parts.removeFirst() }
        let ids = parts.compactMap(identifier(from:))
        guard !ids.isEmpty, ids.count == parts.count else {
            return Wording(
                "choose Latin letters, such as 'refund'", zh: "请用英文或拼音，例如“refund”")
        }
        return Wording(
            "such as '\(ids.joined(separator: "/"))'", zh: "例如“\(ids.joined(separator: "/"))”")
    }
}
