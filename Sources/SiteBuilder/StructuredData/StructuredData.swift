import SiteModel
import SourceText

/// What a page says of itself to machines: one connected graph in schema.org's vocabulary, as JSON-LD 1.1 (W3C).
///
/// The rules, for every page:
///
/// 1. What is not visible on the page is not in its graph, and a value is the one that is shown. Only the classes are the
///    vocabulary's own words, and `contactType`, which is one of the words that consumers know.
/// 2. Each node has the same id wherever it is named: the address of the page that it belongs to, and a name after `#`.
///    Each id that is referred to is a node of the graph, and each node is reached from the page's.
/// 3. `Organization` and `ContactPoint` stand only on the site of the service itself. An independent site has neither:
///    whatever it said there, a machine would take for the service's own.
/// 4. A page with an address of its own has a graph; the one for addresses that do not exist has none.
struct StructuredData {
    let view: PageView

    /// The graph for a data block of the page; empty where the page has none.
    func graph() -> [UInt8] {
        if view.page.content == .notFound { return [] }
        let breadcrumb = view.breadcrumb
        var json = JSONWriter(.compact, in: .markup)
        json.reserveCapacity(2_048)
        json.object { json in
            json.member("@context", "https://schema.org")
            json.array("@graph") { json in
                json.element(json: website)
                view.writePageNode(hasBreadcrumb: !breadcrumb.isEmpty, to: &json)
                if !breadcrumb.isEmpty { view.writeBreadcrumb(breadcrumb, to: &json) }
                view.writeOrganization(to: &json)
            }
        }
        return json.bytes
    }

    /// The site's node. The home page alone shows what the site is for; on all others it is the same, and made once.
    private var website: [UInt8] {
        guard view.page.content == .home, let description = view.siteDescription,
            view.page.description == description
        else { return view.all.websites[view.page.locale] }
        return WebsiteNode(site: view.site, edition: view.edition).json(description: description)
    }
}
