import Markdown
import Metadata

/// The names that references stand for, known from front matter alone: what a title with references needs.
struct ReferenceNames {
    private var names: [String: String] = [:]
    /// By the destination of a reference, too.
    private let terms: [String: Term]

    init(_ pages: [ParsedPage], _ terms: [Term] = []) {
        self.terms = Dictionary(
            terms.map { ("term:" + $0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for page in pages {
            switch page.words {
            case .question(let id, let words): names["faq:" + id] = words.question
            case .topic(let id, let words): names["topic:" + id] = words.name
            case .channel(let id, let words): names["channel:" + id] = words.name
            case .home, .contactGuide, .prepare, .verify, .questionList, .article, .fragment,
                .notice:
                break
            }
        }
    }

    /// The text of a title that is written in a locale, its references filled in with the names of their targets.
    func title(_ title: PageTitle, in locale: Int) -> String {
        switch title {
        case .written(let text): return text.value
        case .heading(let heading, let links):
            var bytes: [UInt8] = []
            heading.text.fill(
                { $1 += name(links[$0.link].destination, in: locale).utf8 }, into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private func name(_ destination: String, in locale: Int) -> String {
        names[destination] ?? terms[destination]?.shown(in: locale).text ?? ""
    }
}
