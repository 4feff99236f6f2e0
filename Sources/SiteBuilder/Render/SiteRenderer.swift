import Markdown
import Mustache
import SiteModel

/// Renders pages into bytes: a pure function of the site and the theme, page by page.
struct SiteRenderer: Sendable {
    /// What a template is prepared for: pages that have in common all that is said to be shared.
    private struct Use: Hashable {
        let kind: PageKind
        let locale: Int
        let language: Int

        init(_ page: Page) {
            kind = PageKind(page.content)
            locale = page.locale
            language = page.language
        }
    }

    let view: SiteView
    /// The template of each kind of page in each language, as far as the site has such pages.
    private let templates: [Use: PreparedTemplate<PageView>]
    private let redirectTemplate: PreparedTemplate<RedirectView>

    init(site: Site, theme: SiteTheme) {
        let view = SiteView(site: site, assets: theme.assets)
        var templates: [Use: PreparedTemplate<PageView>] = [:]
        for (index, page) in site.pages.enumerated() {
            let use = Use(page)
            guard templates[use] == nil else { continue }
            templates[use] = theme.templates.prepared(
                use.kind.rawValue, theme.contexts[use.kind],
                like: PageView(all: view, index: index))
        }
        self.view = view
        self.templates = templates
        redirectTemplate = theme.templates.prepared(
            RedirectContext.template, theme.contexts.redirect)
    }

    /// The file of the page with an index.
    func page(_ index: Int) -> OutputFile {
        let page = view.site.pages[index]
        return OutputFile(
            page.permalink.outputPath, .page, .made { try rendered(index) },
            address: view.href(index),
            anchors: page.anchors + page.formerAnchors)
    }

    /// The bytes of the page with an index.
    private func rendered(_ index: Int) throws -> [UInt8] {
        let page = view.site.pages[index]
        let template = templates[Use(page)]!
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384 + (page.parsed?.body.html.bytes.count ?? 0))
        let fault = template.render(PageView(all: view, index: index), into: &bytes)
        if let fault {
            throw TemplateExcess(path: page.permalink.outputPath, diagnostic: fault)
        }
        return bytes
    }

    /// The file at a former address.
    func redirect(_ redirect: Redirect) -> OutputFile {
        let path = redirect.from.outputPath
        let content = OutputFile.Content.made {
            var bytes: [UInt8] = []
            let fault = redirectTemplate.render(
                RedirectView(target: PageView(all: view, index: redirect.page)), into: &bytes)
            if let fault { throw TemplateExcess(path: path, diagnostic: fault) }
            return bytes
        }
        return OutputFile(
            path, .page, content,
            address: view.site.configuration.url.path(to: redirect.from))
    }
}
