import Markdown
import SourceText

/// The fragments of a locale with those that stand in them, innermost first.
struct FragmentOrder {
    /// A fragment that stands in another, and where that names it.
    struct Inner {
        let id: String
        let location: SourceLocation
    }

    /// The fragments whose inner ones end somewhere, each behind those that stand in it.
    let ordered: [String]
    /// The fragments that stand in one another in a circle, or hold such ones; sorted.
    let endless: [String]
    let inner: [String: [Inner]]

    init(_ fragments: [String: ParsedPage]) {
        var inner: [String: [Inner]] = [:]
        var outer: [String: [String]] = [:]
        for (id, parsed) in fragments {
            inner[id] = parsed.namedFragments.filter { fragments[$0.id] != nil }
            for name in Set(inner[id]!.map(\.id)) { outer[name, default: []].append(id) }
        }
        // Kahn's order, without recursion: a chain may be as long as a site has files.
        var open = inner.mapValues { Set($0.map(\.id)).count }
        var ready = open.filter { $0.value == 0 }.map(\.key)
        var ordered: [String] = []
        while let id = ready.popLast() {
            ordered.append(id)
            for name in outer[id] ?? [] {
                open[name]! -= 1
                if open[name] == 0 { ready.append(name) }
            }
        }
        let done = Set(ordered)
        self.ordered = ordered
        endless = fragments.keys.filter { !done.contains($0) }.sorted { $0.precedesByBytes($1) }
        self.inner = inner
    }

    /// The circle that one of the endless fragments stands in or leads to, from its first member by name.
    func circle(from start: String) -> [(id: String, location: SourceLocation)] {
        let isEndless = Set(endless)
        var path: [(id: String, location: SourceLocation)] = []
        var places: [String: Int] = [:]
        var id = start
        while places[id] == nil {
            places[id] = path.count
            let next = inner[id]!.first { isEndless.contains($0.id) }!
            path.append((id, next.location))
            id = next.id
        }
        let circle = Array(path[places[id]!...])
        let first = circle.indices.min { circle[$0].id.precedesByBytes(circle[$1].id) }!
        return Array(circle[first...] + circle[..<first])
    }
}

extension ParsedPage {
    /// The references to fragments in the body, in order.
    var namedFragments: [FragmentOrder.Inner] {
        body.links.compactMap { link in
            guard let reference = Reference(link.destination), reference.kind == .fragment,
                link.kind == .reference, link.standsAlone
            else { return nil }
            return FragmentOrder.Inner(
                id: reference.id, location: file.location(link.destinationRange ?? link.range))
        }
    }

    /// Whether its links name a fragment at all.
    public var namesFragments: Bool {
        body.links.contains { $0.destination.utf8.starts(with: "fragment:".utf8) }
    }
}

extension Site {
    /// So deep fragments may stand in one another.
    public static let deepestFragment = 8

    /// The fragments that a text shows, with those that stand in them, each once and in order.
    public func fragments(in parsed: ParsedPage) -> [ParsedPage] {
        if !parsed.namesFragments { return [] }
        var found: [ParsedPage] = []
        var seen: Set<String> = []
        func visit(_ text: ParsedPage, depth: Int) {
            let known = editions[text.place.locale].fragments
            for name in text.namedFragments {
                guard let fragment = known[name.id], depth < Site.deepestFragment,
                    seen.insert(fragment.place.contentPath).inserted
                else { continue }
                found.append(fragment)
                visit(fragment, depth: depth + 1)
            }
        }
        visit(parsed, depth: 0)
        return found
    }
}
