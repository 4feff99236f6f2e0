import Markdown
import Mustache
import Search
import SiteModel

/// What every page is rendered from: the site, and the theme's words and assets.
///
/// A class so that the views of thousands of pages share it by one reference; all of it is immutable.
final class SiteView: Sendable {
    let site: Site
    let assets: ThemeAssets
    /// The addresses of the assets by their keys in templates.
    let assetURLs: TextTable
    /// The words of each locale's interface by key.
    let strings: [TextTable]
    /// The place of each page in its edition's order of reading, by the page's index.
    let readingPositions: [Int?]
    /// The link to each page from others, by the page's index.
    let links: [PageLink]
    /// The pages that every page of a locale links to from its header, beside the contact guide.
    let navigation: [[Int]]
    /// The pages that every page of a locale links to from its footer.
    let footer: [[Int]]
    /// The words of each locale that mean the same.
    let synonyms: [Synonyms]
    /// The channels of each locale for every matter that one of its pages is about.
    let routings: [[Matter: Routing]]
    /// The address of each locale's feed, where it has one.
    let feeds: [String?]
    /// The node of the site in each locale, as JSON, for the graph of each page.
    let websites: [[UInt8]]

    init(site: Site, assets: ThemeAssets) {
        self.site = site
        self.assets = assets
        assetURLs = TextTable(assets.urls(site))
        strings = site.editions.map { edition in
            TextTable(
                Dictionary(
                    edition.words.entries.map { ($0.key, $0.text) },
                    uniquingKeysWith: { first, _ in first }))
        }
        var positions = [Int?](repeating: nil, count: site.pages.count)
        for edition in site.editions {
            for (position, page) in edition.readingOrder.enumerated() {
                positions[page] = position
            }
        }
        readingPositions = positions
        links = site.pages.indices.map { PageLink(to: $0, of: site) }
        navigation = site.editions.map { edition in
            let sections = edition.sections.enumerated().filter { $1.parent == 0 && $0 != 0 }
            return [edition.questionList].compactMap { $0 } + sections.prefix(4).map(\.element.page)
        }
        footer = site.editions.map { edition in
            let sections = edition.sections.filter { $0.path.isEmpty || $0.path == ["articles"] }
            return sections.flatMap(\.articles).prefix(8).map { edition.articles[$0].page }
        }
        synonyms = site.editions.map { edition in
            Synonyms(site.synonyms.groups[edition.tag] ?? [], language: edition.tag)
        }
        feeds = site.editions.map { edition in
            AtomFeed.exists(site, edition) ? site.configuration.url.path(to: edition.feed) : nil
        }
        websites = site.editions.map { WebsiteNode(site: site, edition: $0).json() }
        routings = site.editions.map { edition in
            let matters = edition.topics.map(\.facts.matter) + edition.questions.map(\.matter)
            return Dictionary(
                uniqueKeysWithValues: Set(matters).union([.unknown]).map {
                    ($0, edition.routing(for: $0, on: site.today))
                })
        }
    }

    func href(_ page: Int) -> String { site.href(page) }
}

/// One page, as templates see it.
struct PageView: Sendable {
    let all: SiteView
    let index: Int

    var site: Site { all.site }
    var page: Page { all.site.pages[index] }
    var edition: Edition { all.site.editions[all.site.pages[index].locale] }
    /// The words of the interface in the language that the page is written in.
    var words: InterfaceWords { site.editions[page.language].words }

    /// The site's name in the language of the page.
    var siteTitle: String { site.configuration.title[page.locale] }
    /// One sentence on what the site is for, in the language of the page.
    var siteDescription: String? { site.configuration.description?[page.locale] }

    /// Fills the gaps of a text with the links and names that it refers to.
    func html(_ text: GappedText, links: [Link]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.bytes.count + text.gaps.count * 32)
        LinkFiller(view: self, links: links).fill(text, into: &output)
        return output
    }

    /// The HTML of the page's body; empty where the page has none.
    var body: [UInt8] {
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        return html(parsed.body.html, links: parsed.body.links)
    }

    /// The HTML of lines of front matter.
    func items(_ texts: [RichText]) -> [RichTextItem] {
        texts.map { RichTextItem(html: html($0.html, links: $0.links)) }
    }
}

extension PageView {
    /// Lines that were written for the page with an index, for a checklist.
    func entries(_ texts: [RichText], of page: Int) -> [Checklist.Item] {
        let filler = PageView(all: all, index: page)
        return texts.map { text in
            var plain: [UInt8] = []
            LinkFiller(view: filler, links: text.links).fillPlain(text.plain, into: &plain)
            return Checklist.Item(text, page: page, plain: String(decoding: plain, as: UTF8.self))
        }
    }

    /// The HTML of a checklist: each line's links are seen from the page that it was written for.
    func items(_ list: Checklist) -> [RichTextItem] { list.items.map(item) }

    /// The HTML of one item of a checklist.
    func item(_ item: Checklist.Item) -> RichTextItem {
        var html: [UInt8] = []
        LinkFiller(
            view: PageView(all: all, index: item.page), links: item.text.links,
            isElsewhere: item.page != index
        ).fill(item.text.html, into: &html)
        return RichTextItem(html: html)
    }
}

/// One line of a list that somebody wrote, as HTML.
struct RichTextItem: Sendable {
    let html: [UInt8]
}
