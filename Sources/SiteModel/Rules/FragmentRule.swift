import Markdown
import SourceText

/// Fragments are paragraphs that some page shows: without headings, and not without end.
struct FragmentRule {
    /// What a fragment shows at most, in bytes of HTML, names and addresses: a reference of twelve bytes stands for it.
    static let longest = 20_000

    let site: Site

    func diagnostics() -> [Diagnostic] {
        let fragments = site.texts.filter { if case .fragment = $0.words { true } else { false } }
        if fragments.isEmpty { return [] }
        return fragments.flatMap(form) + nesting() + unused(fragments)
    }

    /// What a fragment may not hold.
    private func form(_ parsed: ParsedPage) -> [Diagnostic] {
        let headings = [parsed.body.title].compactMap(\.self) + parsed.body.outline
        return headings.map { .headingInFragment(at: parsed.file.location($0.range)) }
            + parsed.body.links.filter { $0.destinationRange == nil && !$0.destination.isEmpty }
            .prefix(1).map { .labelInFragment(at: parsed.file.location($0.range)) }
    }

    /// How deep each fragment of a locale goes, and how much it shows.
    private struct Sizes {
        var depths: [String: Int] = [:]
        var lengths: [String: Int] = [:]
    }

    /// Circles, depth and length. What a locale lacks stands there with what stands in it in the default one.
    private func nesting() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var ofDefault = Sizes()
        for edition in site.editions {
            let sizes = sizes(edition, ofDefault, &found)
            if edition.locale == 0 { ofDefault = sizes }
        }
        return found
    }

    private func sizes(
        _ edition: Edition, _ lent: Sizes, _ found: inout [Diagnostic]
    ) -> Sizes {
        let own = edition.fragments.filter { $0.value.place.locale == edition.locale }
        let order = FragmentOrder(own)
        var told: Set<String> = []
        for id in order.endless where !told.contains(id) {
            let circle = order.circle(from: id)
            if told.insert(circle[0].id).inserted {
                told.formUnion(circle.map(\.id))
                found.append(.circleOfFragments(circle, at: circle[0].location))
            }
        }
        var sizes = Sizes()
        for id in order.ordered {
            let parsed = own[id]!
            let inner = parsed.namedFragments
            func depth(_ id: String) -> Int { sizes.depths[id] ?? lent.depths[id] ?? 0 }
            // One step too many is told once, where it is taken.
            let deepest = inner.map { depth($0.id) }.max() ?? 0
            sizes.depths[id] = min(deepest, Site.deepestFragment) + 1
            if deepest == Site.deepestFragment,
                let place = inner.first(where: { depth($0.id) == deepest })
            {
                found.append(.fragmentsTooDeep(limit: Site.deepestFragment, at: place.location))
            }
            let length = inner.reduce(ownLength(of: parsed, edition)) { sum, inner in
                min(
                    sum + (sizes.lengths[inner.id] ?? lent.lengths[inner.id] ?? 0),
                    FragmentRule.longest + 1)
            }
            sizes.lengths[id] = length
            // Told once, of the innermost that is too long.
            let holdsLong = inner.contains {
                (sizes.lengths[$0.id] ?? lent.lengths[$0.id] ?? 0) > FragmentRule.longest
            }
            if length > FragmentRule.longest, !holdsLong {
                found.append(
                    .longFragment(limit: FragmentRule.longest, at: parsed.file.location(0..<0)))
            }
        }
        return sizes
    }

    private func ownLength(of parsed: ParsedPage, _ edition: Edition) -> Int {
        let resolver = LinkResolver(site: site, page: edition.home, text: parsed)
        return parsed.body.links.reduce(parsed.body.html.bytes.count) { length, link in
            guard length <= FragmentRule.longest,
                case .success(let target) = resolver.resolve(link)
            else { return length }
            return length + target.href.utf8.count + target.text.utf8.count
        }
    }

    private func unused(_ fragments: [ParsedPage]) -> [Diagnostic] {
        guard site.configuration.checks[Diagnostic.Code.unusedFragment.name] != .off else {
            return []
        }
        let used = site.namesInReferences(of: .fragment)
        return fragments.compactMap { parsed in
            guard case .fragment(let id) = parsed.words, !used.contains(id) else { return nil }
            return .unusedFragment(id, at: parsed.file.location(0..<0))
        }
    }
}
