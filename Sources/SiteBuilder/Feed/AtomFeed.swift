import Metadata
import SiteModel
import SourceText

/// The feed of a locale's changes (Atom, RFC 4287): its pages that have a date, newest first.
///
/// Pages that engines are asked to leave out are not in it; those that the site's own search leaves out are. Where no page
/// has a date there is no feed, because a feed has to say when it last changed. An entry is known by its page's address.
struct AtomFeed {
    private static let longest = 50

    private struct Entry {
        let page: Int
        let updated: CalendarDate
    }

    private let view: PageView
    private let permalink: Permalink
    private let entries: [Entry]

    /// The feed of the locale of a view; nil where no page has a date.
    init?(_ view: PageView) {
        let site = view.site
        let entries = site.pages.indices.compactMap { AtomFeed.entry($0, site, view.edition) }
            .sorted { left, right in
                if left.updated != right.updated { return left.updated > right.updated }
                return site.pages[left.page].permalink.path.utf8.lexicographicallyPrecedes(
                    site.pages[right.page].permalink.path.utf8)
            }
        if entries.isEmpty { return nil }
        self.view = view
        permalink = view.edition.feed
        self.entries = Array(entries.prefix(AtomFeed.longest))
    }

    /// Whether a locale has a feed.
    static func exists(_ site: Site, _ edition: Edition) -> Bool {
        site.pages.indices.contains { entry($0, site, edition) != nil }
    }

    private static func entry(_ index: Int, _ site: Site, _ edition: Edition) -> Entry? {
        let page = site.pages[index]
        guard page.locale == edition.locale, page.isFirstPart, !page.isBorrowed,
            let facts = page.facts,
            !facts.isHiddenFromEngines, !site.configuration.isHiddenFromEngines
        else { return nil }
        let days = [facts.updated, facts.published].compactMap { $0 }
        return days.max().map { Entry(page: index, updated: $0) }
    }

    /// The file.
    var file: OutputFile {
        OutputFile(
            permalink.outputPath, .entry, .made { bytes() },
            address: view.site.configuration.url.path(to: permalink))
    }

    private func bytes() -> [UInt8] {
        let configuration = view.site.configuration
        let home = view.site.absolute(view.edition.home)
        let title = view.siteTitle
        var xml: [UInt8] = []
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.append(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(view.edition.tag)\">\n")
        element("id", configuration.url.absolute(permalink), in: &xml)
        element("title", title, in: &xml)
        if let description = view.siteDescription {
            element("subtitle", description, in: &xml)
        }
        element("updated", AtomFeed.instant(entries[0].updated), in: &xml)
        xml.append("<author>")
        element(
            "name", configuration.publisher?.name[view.page.locale] ?? title, in: &xml,
            endingLine: false)
        xml.append("</author>\n")
        link("self", "application/atom+xml", configuration.url.absolute(permalink), in: &xml)
        link("alternate", "text/html", home, in: &xml)
        for entry in entries { write(entry, into: &xml) }
        xml.append("</feed>\n")
        return xml
    }

    private func write(_ entry: Entry, into xml: inout [UInt8]) {
        let page = view.site.pages[entry.page]
        let address = view.site.absolute(entry.page)
        xml.append("<entry>\n")
        element("id", address, in: &xml)
        element("title", page.title, in: &xml)
        element("updated", AtomFeed.instant(entry.updated), in: &xml)
        if let published = page.facts?.published {
            element("published", AtomFeed.instant(published), in: &xml)
        }
        link("alternate", "text/html", address, in: &xml)
        if !page.description.isEmpty { element("summary", page.description, in: &xml) }
        xml.append("</entry>\n")
    }

    /// Midnight in UTC: metadata knows days alone (RFC 3339 §5.6).
    private static func instant(_ day: CalendarDate) -> String { day.iso8601 + "T00:00:00Z" }

    private func element(
        _ name: String, _ text: String, in xml: inout [UInt8], endingLine: Bool = true
    ) {
        xml.append("<\(name)>")
        xml.appendEscapingXML(text)
        xml.append(endingLine ? "</\(name)>\n" : "</\(name)>")
    }

    private func link(
        _ relation: String, _ type: String, _ address: String, in xml: inout [UInt8]
    ) {
        xml.append("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
        xml.appendEscapingXML(address)
        xml.append("\"/>\n")
    }
}
