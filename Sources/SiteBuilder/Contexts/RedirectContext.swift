import Mustache
import SiteModel

/// The page that stands at a former address and leads to the new one.
struct RedirectView: Sendable {
    let target: PageView
}

/// The keys of that page.
enum RedirectContext {
    /// The name of its template.
    static let template = "redirect"

    static func type(_ names: ThemeNames) -> ContextType<RedirectView> {
        ContextType(
            template,
            [
                .text("locale", "The BCP 47 tag of the page's language") { $0.target.edition.tag },
                .text("title", "The title of the page that it leads to") { $0.target.page.title },
                .text("url", "The address of that page") {
                    $0.target.all.href($0.target.index)
                },
                .text("canonical", "Its absolute address") {
                    $0.target.site.configuration.url.absolute($0.target.page.permalink)
                },
                .flag("noindex", "Whether search engines are asked to leave the whole site out") {
                    $0.target.site.configuration.isHiddenFromEngines
                },
                .text("content-security-policy", "The policy for hosts that send none") {
                    $0.target.site.configuration.contentSecurityPolicy.text
                },
                .dictionary("strings", "The words of the interface, by key", keys: names.words) {
                    $0.target.all.strings[$0.target.page.locale]
                },
                .dictionary(
                    "assets", "The addresses of assets, by file name with '-' for '.'",
                    keys: names.assets
                ) { $0.target.all.assetURLs },
            ])
    }
}
