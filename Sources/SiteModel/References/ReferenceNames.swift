import Markdown
import Metadata

/// The names that references stand for, known from front matter alone: what a title with references needs.
struct ReferenceNames {
    private var names: [String: String] = [:]

    init(_ pages: [ParsedPage]) {
        for page in pages {
            switch page.words {
            case .question(let id, let words): names["faq:" + id] = words.question
            case .topic(let id, let words): names["topic:" + id] = words.name
            case .channel(let id, let words): names["channel:" + id] = words.name
            case .home, .contactGuide, .prepare, .verify, .questionList, .article: break
            }
        }
    }

    /// The text of a title, its references filled in with the names of their targets.
    func title(_ title: PageTitle) -> String {
        switch title {
        case .written(let text): return text.value
        case .heading(let heading, let links):
            var bytes: [UInt8] = []
            heading.text.fill(
                { $1 += (names[links[$0.link].destination] ?? "").utf8 }, into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
