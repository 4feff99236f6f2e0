import Markdown
import Metadata
import Mustache
import SiteModel

/// A heading of the page's outline.
struct OutlineEntry: Sendable {
    let id: String
    let title: String
    let level: Int
    var children: [OutlineEntry] = []
}

/// The keys that every page has, whatever its kind.
enum CommonContext {
    static func keys(_ names: ThemeNames) -> [ContextKey<PageView>] {
        [
            .text("locale", "The BCP 47 tag of the page's language") { $0.edition.tag }.shared,
            .text("title", "The title of the page, which is its only first-level heading") {
                $0.page.title
            },
            .text("head-title", "The title with the site's name, for the title element") {
                $0.headTitle
            },
            .text("description", "One sentence on the page; may be empty") { $0.description },
            .text("lead", "The page's own description; may be empty") { $0.page.description },
            .text("url", "The page's address within the site") { $0.all.href($0.index) },
            .text(
                "canonical",
                "The absolute address of the page, or of the one that it shows the words of"
            ) {
                $0.site.absolute($0.original)
            },
            .text("kind", "The kind of page: the name of its template") {
                PageKind($0.page.content).rawValue
            }.shared,
            .text("og-locale", "The page's language as Open Graph writes it") {
                String($0.edition.tag.map { $0 == "-" ? "_" : $0 })
            }.shared,
            .optionalText(
                "markdown-url", "The address of the page's Markdown twin, where it has one"
            ) { view in view.site.twin(of: view.page).map(view.site.configuration.url.path) },
            .flag("noindex", "Whether search engines are asked to leave it out") {
                $0.isHiddenFromEngines
            },
            .html(
                "structured-data",
                "What the page says of itself to machines: a JSON-LD graph for a data block"
            ) { StructuredData(view: $0).graph() },
            .optionalText(
                "contacts-url", "The address of the contacts for machines, on the contact guide"
            ) { view in
                guard view.page.content == .contactGuide else { return nil }
                return view.edition.contactsFile.map(view.site.configuration.url.path)
            },
            .text("content-security-policy", "The policy for hosts that send none") {
                $0.site.configuration.contentSecurityPolicy.text
            }.shared,
            .text("base", "The site's base path, with slashes around it") {
                $0.site.configuration.url.basePath
            }.shared,
            .list("breadcrumb", "The way from the home page to here", of: ItemContexts.link) {
                $0.breadcrumb
            },
            .flag("has-breadcrumb", "Whether the page lies below another") {
                !$0.ancestors.isEmpty
            },
            .list(
                "navigation", "The links of the header beside that to the contact guide",
                of: ItemContexts.link
            ) { $0.navigation },
            .flag("has-navigation", "Whether there are such links") {
                !$0.all.navigation[$0.page.locale].isEmpty
            }.shared,
            .list("footer-links", "The links of the footer", of: ItemContexts.link) {
                $0.footerLinks
            },
            .text("disclosure", "Who publishes the site and how it stands to the service") {
                $0.disclosure
            }.shared,
            .html("body", "The body as HTML") { $0.body },
            .flag("has-body", "Whether somebody wrote a body") {
                $0.page.isFirstPart && !($0.page.parsed?.body.html.isEmpty ?? true)
            },
            .list("outline", "The headings of the body", of: outline) { $0.outline },
            .flag("has-outline", "Whether the body has at least two headings") {
                $0.page.isFirstPart && ($0.page.parsed?.body.outline.count ?? 0) > 1
            },
            .optionalText("updated", "When the content last changed, as the locale writes a date") {
                view in view.page.facts?.updated.map(view.words.date)
            },
            .optionalText("updated-iso", "The same as YYYY-MM-DD") {
                $0.page.facts?.updated?.iso8601
            },
            .flag("has-sources", "Whether the page names where its claims come from") {
                !$0.sources.isEmpty
            },
            .list("sources", "Where its claims come from", of: source) { view in
                view.sources.map { SourceEntry(source: $0, view: view) }
            },
            .optionalObject("pagination", "The parts of a list that is split", of: pagination) {
                $0.pagination
            },
            .object("site", "The site as a whole", of: SiteContexts.site) { $0 }.shared,
            .dictionary("strings", "The words of the interface, by key", keys: names.words) {
                $0.all.strings[$0.page.locale]
            }.shared,
            .dictionary(
                "assets", "The addresses of assets, by file name with '-' for '.'",
                keys: names.assets
            ) { $0.all.assetURLs }.shared,
            .dictionary(
                "extra", "The front matter fields that site.yaml declares", keys: names.extraFields
            ) { $0.page.facts?.extra ?? [:] },
        ] + NoticeContext.keys + LanguageContexts.keys(names)
    }

    static let outline: ContextType<OutlineEntry> = ContextType(
        "outline-entry",
        [
            .text("id", "The id of the heading") { $0.id },
            .text("title", "Its text") { $0.title },
            .flag("has-children", "Whether it has headings below it") { !$0.children.isEmpty },
            .list("children", "The headings one level below", of: outlineChild) { $0.children },
        ])

    private static let outlineChild = ContextType<OutlineEntry>(
        "outline-child",
        [
            .text("id", "The id of the heading") { $0.id },
            .text("title", "Its text") { $0.title },
        ])

    private static let source = ContextType<SourceEntry>(
        "source",
        [
            .text("title", "The title of the page") { $0.source.title },
            .text("url", "Its address") { $0.source.url },
            .flag("official", "Whether the service or an authority speaks there") {
                $0.source.basis == .official
            },
            .flag("press", "Whether somebody reports on it") { $0.source.basis == .press },
            .optionalText("published", "When it was published") {
                $0.source.published.map($0.view.words.date)
            },
        ])

    private static let pagination = ContextType<Pagination>(
        "pagination",
        [
            .text("label", "Which part of how many, in words") { $0.label },
            .optionalText("previous-url", "The address of the part before") { $0.previous },
            .optionalText("next-url", "The address of the part after") { $0.next },
        ])
}

private struct SourceEntry: Sendable {
    let source: PageFacts.Source
    let view: PageView
}

/// Where a part of a split list stands among the others.
struct Pagination: Sendable {
    let label: String
    let previous: String?
    let next: String?
}

extension PageView {
    fileprivate var headTitle: String {
        let site = siteTitle
        if page.title == site || page.content == .home && page.title.contains(site) {
            return page.title
        }
        let part = page.isFirstPart ? [] : [pagination?.label ?? ""]
        return ([page.title] + part + [site]).joined(separator: " · ")
    }

    /// The page's description, or the site's where nobody wrote one.
    fileprivate var description: String {
        page.description.isEmpty ? siteDescription ?? "" : page.description
    }

    /// Whether search engines are asked to leave the page out.
    var isHiddenFromEngines: Bool {
        if site.configuration.isHiddenFromEngines { return true }
        return switch page.content {
        case .search, .notFound: true
        default: page.facts?.isHiddenFromEngines ?? false
        }
    }

    /// The page that engines are to list in place of this one: that of the language that it is written in.
    fileprivate var original: Int { site.page(index, in: page.language) ?? index }

    /// Who publishes the site and how it stands to the service; empty where nobody says so.
    var disclosure: String {
        guard let publisher = site.configuration.publisher else { return "" }
        let values = [
            ("publisher", publisher.name[page.locale]),
            ("about", publisher.about?[page.locale] ?? ""),
        ]
        return switch (publisher.relation, publisher.about) {
        case (.official, _): edition.words.text("disclosure-official", values)
        case (.independent, nil): edition.words.text("disclosure-independent-alone", values)
        case (.independent, _): edition.words.text("disclosure-independent", values)
        }
    }

    fileprivate var outline: [OutlineEntry] {
        guard let body = page.parsed?.body, page.isFirstPart else { return [] }
        let filler = LinkFiller(view: self, links: body.links)
        var entries: [OutlineEntry] = []
        let top = body.outline.map(\.level).min() ?? 2
        for heading in body.outline where heading.level <= top + 1 {
            var title: [UInt8] = []
            filler.fillPlain(heading.text, into: &title)
            let entry = OutlineEntry(
                id: heading.id, title: String(decoding: title, as: UTF8.self), level: heading.level)
            if heading.level == top || entries.isEmpty {
                entries.append(entry)
            } else {
                entries[entries.count - 1].children.append(entry)
            }
        }
        return entries
    }

    /// The parts of the list that the page shows one of, where it is split.
    var pagination: Pagination? {
        guard let part = page.part, part.count > 1 else { return nil }
        let first = index - (part.number - 1)
        return Pagination(
            label: words.text(
                "pagination", [("number", "\(part.number)"), ("count", "\(part.count)")]),
            previous: part.number > 1 ? all.href(index - 1) : nil,
            next: first + part.count - 1 > index ? all.href(index + 1) : nil)
    }
}
