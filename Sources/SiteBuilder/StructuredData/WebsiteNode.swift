import SiteModel
import SourceText

/// The site in one locale, as a node.
struct WebsiteNode {
    let site: Site
    let edition: Edition

    /// The node as JSON, with what the site is for where the page shows it.
    func json(description: String? = nil) -> [UInt8] {
        var json = JSONWriter(.compact, in: .markup)
        json.object { json in
            json.member("@type", "WebSite")
            json.member("@id", NodeAddress.website(site, edition))
            json.member("url", site.absolute(edition.home))
            json.member("name", site.configuration.title[edition.locale])
            json.member("description", description)
            json.member("inLanguage", edition.tag)
            if site.isOfficial { json.reference("publisher", to: NodeAddress.organization(site)) }
            json.object("potentialAction", writeSearch)
        }
        return json.bytes
    }

    /// How the site is searched: a query replaces the name in braces (RFC 6570 §3.2.2).
    private func writeSearch(_ json: inout JSONWriter) {
        json.member("@type", "SearchAction")
        json.object("target") { json in
            json.member("@type", "EntryPoint")
            json.member("urlTemplate", site.absolute(edition.search) + "?q={search_term_string}")
        }
        // The annotation of an input (schema.org, "Actions", part 4), which is no property of the vocabulary.
        json.member("query-input", "required name=search_term_string")
    }
}

extension Site {
    /// Whether the service itself speaks on the site.
    var isOfficial: Bool { configuration.publisher?.relation == .official }
}

extension JSONWriter {
    /// Writes a reference to a node of the graph under a name.
    mutating func reference(_ name: String, to id: String) {
        object(name) { $0.member("@id", id) }
    }
}
