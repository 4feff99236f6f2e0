import Markdown
import Mustache
import SiteModel

/// Renders pages into bytes: a pure function of the site and the theme, page by page.
struct SiteRenderer: Sendable {
    let view: SiteView
    let theme: SiteTheme

    init(site: Site, theme: SiteTheme) {
        view = SiteView(site: site, assets: theme.assets)
        self.theme = theme
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
        let kind = PageKind(page.content)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384 + (page.parsed?.body.html.bytes.count ?? 0))
        let fault = theme.templates.render(
            kind.rawValue, theme.contexts[kind], PageView(all: view, index: index), into: &bytes)
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
            let fault = theme.templates.render(
                RedirectContext.template, theme.contexts.redirect,
                RedirectView(target: PageView(all: view, index: redirect.page)), into: &bytes)
            if let fault { throw TemplateExcess(path: path, diagnostic: fault) }
            return bytes
        }
        return OutputFile(
            path, .page, content,
            address: view.site.configuration.url.path(to: redirect.from))
    }
}
