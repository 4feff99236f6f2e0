import Foundation
import TestSupport

/// Whether the values of a graph are those that a page shows.
struct VisibleValues {
    private let text: String
    private let addresses: Set<String>
    private let links: Set<String>
    private let times: Set<String>
    private let languages: Set<String>
    private let origin: String

    /// Takes what the page shows: its text, and the addresses that it has or leads to.
    init(_ graph: PageGraph, origin: String) {
        self.origin = origin
        text = graph.visibleText
        links = graph.attributes("href")
        let own = graph.attributes("content").filter { $0.hasPrefix(origin) }
        addresses = Set(
            links.union(graph.attributes("action")).map { $0.hasPrefix("/") ? origin + $0 : $0 }
        ).union(own)
        times = graph.attributes("datetime")
        // A page that is not translated says so where its words begin.
        languages = Set(
            ["<html ", "<main id=\"main\" class=\"frame\" tabindex=\"-1\" "].compactMap { start in
                graph.html.components(separatedBy: start + "lang=\"").dropFirst().first?
                    .components(separatedBy: "\"")[0]
            })
    }

    /// The values of a node, and of those inside it, that the page does not show.
    func faults(of node: JSONValue) -> [String] {
        guard case .object(let members) = node else { return [] }
        return members.keys.sorted().flatMap { key -> [String] in
            let value = members[key] ?? .null
            return (value.array ?? [value]).flatMap { value -> [String] in
                if case .object = value { return faults(of: value) }
                return shows(value.string ?? "", as: key) ? [] : ["\(key): \(value) is not visible"]
            }
        }
    }

    private func shows(_ value: String, as key: String) -> Bool {
        switch key {
        // The vocabulary's own words, what counts the visible links, and codes whose names are shown.
        case "@type", "contactType", "query-input", "dayOfWeek", "position", "areaServed",
            "availableLanguage":
            true
        // A name of the site's own for what the other values say.
        case "@id": value.hasPrefix(origin + "/") && value.contains("#")
        case "url": addresses.contains(value)
        case "urlTemplate": addresses.contains(String(value.prefix { $0 != "?" }))
        case "inLanguage": languages.contains(value)
        case "dateModified": times.contains(value)
        case "telephone": links.contains("tel:" + value)
        case "email": links.contains("mailto:" + value)
        case "opens", "closes": isShownTime(value)
        // Dates are shown in the words of the locale.
        case "validFrom", "validThrough": true
        default: text.contains(PageGraph.plain(value))
        }
    }

    private func isShownTime(_ time: String) -> Bool {
        // A whole day, and hours without end, are shown in words, or up to 24:00.
        let isEndOfDay = ["00:00", "23:59"].contains(time)
        return text.contains(time)
            || isEndOfDay
                && ["24:00", "At any time", "all day", "全天"].contains(where: text.contains)
    }
}
