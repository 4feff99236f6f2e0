import Mustache
import SiteModel

/// A folder of articles in a list.
struct SectionSummary: Sendable {
    let section: Section
    /// Indices of those of its articles that the list may show.
    let articles: [Int]
    /// How many pages it shows.
    let longest: Int
    let view: PageView

    var pages: [PageLink] {
        let own = articles.prefix(longest).map { view.link(view.edition.articles[$0].page) }
        let below = section.subsections.prefix(longest - own.count).map {
            view.link(view.edition.sections[$0].page)
        }
        return own + below
    }
}

extension ItemContexts {
    /// What lists say of a folder of articles.
    static let section = ContextType<SectionSummary>(
        "section",
        [
            .text("title", "Its title") { $0.view.site.pages[$0.section.page].title },
            .text("url", "Its address") { $0.view.all.href($0.section.page) },
            .text("description", "One sentence on it; may be empty") {
                $0.view.site.pages[$0.section.page].description
            },
            .list("pages", "Its first pages", of: link) { $0.pages },
            lang { $0.view.lang(of: $0.section.page) },
        ])
}
