import SiteModel

/// What a web host has to know of a site: what it sends along with which addresses, and where former addresses lead.
///
/// The one source of `_headers`, `_redirects` and the include for nginx, which say the same in three languages.
struct HostRules: Sendable {
    /// A header field.
    struct Field: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// What comes with some addresses besides what comes with all.
    struct Rule: Sendable {
        let addresses: AddressPattern
        let fields: [Field]
    }

    /// A former address.
    struct Redirect: Sendable {
        let from: Permalink
        /// The present address as links write it.
        let to: String
    }

    /// Where the site is published.
    let url: SiteURL
    /// What comes with every answer.
    let everywhere: [Field]
    /// What comes with some; no two rules give one address the same field, as hosts would join the values.
    let rules: [Rule]
    /// Former addresses by their bytes, so that one more alias changes one line.
    let redirects: [Redirect]
    /// The page for addresses at which nothing stands: below the path of each locale, the nearest counts.
    let notFoundPages: [(folder: Permalink, page: Permalink)]

    init(site: Site, assets: ThemeAssets) {
        url = site.configuration.url
        everywhere = HostRules.everywhere(site)
        rules =
            HostRules.searchFiles.map { Rule(addresses: $0, fields: [.immutable]) }
            + [
                Rule(
                    addresses: AddressPattern(.text("search/"), .segment, .text("/manifest.json")),
                    fields: [.revalidated]),
                Rule(
                    addresses: AddressPattern(.anything, .text(".md")),
                    // A twin says what its page says: engines are to find the page.
                    fields: [Field(name: "Content-Type", value: "text/markdown; charset=utf-8")]
                        + (site.configuration.isHiddenFromEngines ? [] : [.noindex])),
            ]
            + site.editions.map { edition in
                Rule(
                    addresses: AddressPattern(Permalink(edition.prefix + "feed.xml")),
                    fields: [
                        Field(name: "Content-Type", value: "application/atom+xml; charset=utf-8")
                    ])
            }
            // Last, as they may be many and hosts read only so many rules.
            + HostRules.assets(site, assets).map { Rule(addresses: $0, fields: [.immutable]) }
        redirects = site.redirects.map { Redirect(from: $0.from, to: site.href($0.page)) }
            .sorted { $0.from.path.utf8.lexicographicallyPrecedes($1.from.path.utf8) }
        notFoundPages = site.editions.map { edition in
            (Permalink(edition.prefix), Permalink(edition.prefix + "404.html"))
        }
    }

    private static func everywhere(_ site: Site) -> [Field] {
        [
            Field(
                name: "Content-Security-Policy",
                value: site.configuration.contentSecurityPolicy.headerText),
            Field(name: "X-Content-Type-Options", value: "nosniff"),
            // The address of a page tells what somebody has trouble with: no other site learns it.
            Field(name: "Referrer-Policy", value: "same-origin"),
            // For browsers that do not know frame-ancestors.
            Field(name: "X-Frame-Options", value: "DENY"),
            Field(
                name: "Permissions-Policy",
                value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ] + (site.configuration.isHiddenFromEngines ? [.noindex] : [])
    }

    /// Files of the search with a hash in their names: what stands under such an address never changes.
    ///
    /// The folders are those that Search/FORMAT.md names; its manifest lies beside them.
    private static let searchFiles = ["folding", "han", "terms", "texts"].map { folder in
        AddressPattern(.text("search/"), .segment, .text("/\(folder)/"), .anything)
    }

    /// Files of the theme, which have a hash in their names, too.
    private static func assets(_ site: Site, _ assets: ThemeAssets) -> [AddressPattern] {
        // Something of the content may lie among the assets, under a name without a hash: then each asset is named.
        isMixed(site)
            ? assets.assets.map { AddressPattern($0.permalink) }
            : [AddressPattern(.text("assets/"), .anything)]
    }

    /// Whether a copied file, a page, its twin or a former address lies among the assets.
    private static func isMixed(_ site: Site) -> Bool {
        func isAmongAssets(_ permalink: Permalink) -> Bool {
            permalink.path.utf8.starts(with: "/assets/".utf8)
        }
        return site.files.contains { isAmongAssets($0.permalink) }
            || site.redirects.contains { isAmongAssets($0.from) }
            || site.pages.contains { page in
                isAmongAssets(page.permalink) || site.twin(of: page).map(isAmongAssets) ?? false
            }
    }
}

extension HostRules.Field {
    /// To be kept as long as anybody likes (RFC 8246).
    static let immutable = HostRules.Field(
        name: "Cache-Control", value: "public, max-age=31536000, immutable")
    /// Not to be found by search engines.
    fileprivate static let noindex = HostRules.Field(name: "X-Robots-Tag", value: "noindex")
    /// To be kept, and asked for anew each time.
    static let revalidated = HostRules.Field(
        name: "Cache-Control", value: "public, max-age=0, must-revalidate")
}
