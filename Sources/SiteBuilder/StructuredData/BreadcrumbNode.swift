import SiteModel
import SourceText

extension PageView {
    /// Writes the way from the home page to here: the links of the page's breadcrumb, and the page itself as the last.
    func writeBreadcrumb(_ breadcrumb: [PageLink], to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", "BreadcrumbList")
            json.member("@id", NodeAddress.breadcrumb(self))
            json.array("itemListElement") { json in
                for (place, link) in breadcrumb.enumerated() {
                    json.object { json in
                        json.member("@type", "ListItem")
                        json.member("position", place + 1)
                        json.member("name", link.title)
                        json.object("item") { writeItem(link, to: &$0) }
                    }
                }
            }
        }
    }

    /// Writes a page of the way: the one shown is a node of the graph already, and an address alone is no page.
    private func writeItem(_ link: PageLink, to json: inout JSONWriter) {
        if link.isCurrent { return json.member("@id", NodeAddress.page(self)) }
        let address = site.configuration.url.origin + link.url
        json.member("@type", "WebPage")
        json.member("@id", address + NodeAddress.pageName)
        json.member("url", address)
    }
}
