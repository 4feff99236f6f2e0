import Markdown
import SourceText

/// What links fill into a page stays in proportion: a reference of nine bytes may show a thousand.
struct FilledLinksRule: Sendable {
    /// The most bytes of names and addresses.
    private static let limit = 4_000_000
    /// So few links cannot come to as much: names, paths and fragments have bounds of their own.
    private static let harmlessCount = 150

    private let site: Site

    init(site: Site) { self.site = site }

    func diagnostics(of index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        guard let parsed = page.parsed, page.isFirstPart,
            parsed.body.links.count > FilledLinksRule.harmlessCount
        else { return [] }
        let resolver = LinkResolver(site: site, page: index)
        var bytes = 0
        for link in parsed.body.links {
            guard case .success(let target) = resolver.resolve(link) else { continue }
            bytes += target.href.utf8.count + target.text.utf8.count
            if link.standsAlone, let reference = Reference(link.destination),
                reference.kind == .fragment
            {
                bytes += resolver.fragment(reference.id).map(FilledLinksRule.length) ?? 0
            }
            if bytes > FilledLinksRule.limit {
                let place = parsed.file.location(link.destinationRange ?? link.range)
                return [.tooManyFilledLinks(limit: FilledLinksRule.limit, at: place)]
            }
        }
        return []
    }

    /// What a fragment comes to at most, with what stands in it.
    private static func length(of fragment: ParsedPage) -> Int {
        if fragment.namesFragments { return FragmentRule.longest }
        return min(
            fragment.body.html.bytes.count + fragment.body.links.count * 1_000,
            FragmentRule.longest)
    }
}
