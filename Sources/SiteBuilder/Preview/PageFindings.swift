import SiteModel
import SourceText

/// What is wrong with the pages of a site, kept so that the next state of the site is judged where it differs.
struct PageFindings: Sendable {
    private struct Finding: Sendable {
        let page: ParsedPage
        let links: [Diagnostic]
        let words: [Diagnostic]
    }

    private let site: Site
    /// The files other than pages that judgements depend on: facts, configuration, the theme.
    private let facts: [SourceFile]
    private let byPath: [String: Finding]
    private let ofTheme: [Diagnostic]

    /// All that was found.
    let diagnostics: [Diagnostic]

    /// Judges the pages of a site, but for what `former` holds and nothing has changed about.
    init(
        _ site: Site, facts: [SourceFile], themeFiles: [SourceFile], former: PageFindings?,
        threads: Int
    ) {
        let rules = PageRules(site)
        // Words are judged by facts, and by which channels have words of their own.
        let known = former.flatMap { former in
            former.facts == facts && former.shownChannels == Self.shownChannels(of: site)
                ? former : nil
        }
        let surroundings = known.map { LinkSurroundings(from: $0.site, to: site) }
        let findings = parallelMap(Array(site.pages.indices), threads: threads) {
            index -> Finding? in
            let page = site.pages[index]
            guard let parsed = page.parsed, page.isFirstPart else { return nil }
            guard let finding = known?.byPath[parsed.place.contentPath], finding.page === parsed
            else {
                return Finding(
                    page: parsed, links: rules.diagnostics(ofLinksOn: index),
                    words: rules.diagnostics(ofWordsOn: index))
            }
            // A fault names titles and the nearest names of other pages, which may have changed.
            let holds =
                finding.links.isEmpty
                && (surroundings == .same
                    || surroundings == .otherAnchors && !parsed.linksToAnchors)
            guard !holds else { return finding }
            return Finding(
                page: parsed, links: rules.diagnostics(ofLinksOn: index), words: finding.words)
        }.compactMap { $0 }
        self.site = site
        self.facts = facts
        byPath = Dictionary(
            findings.map { ($0.page.place.contentPath, $0) },
            uniquingKeysWith: { first, _ in first })
        ofTheme = known?.ofTheme ?? themeFiles.flatMap(rules.diagnostics(ofThemeFile:))
        diagnostics = findings.flatMap { $0.links + $0.words } + ofTheme
    }

    private var shownChannels: [[String]] { Self.shownChannels(of: site) }

    private static func shownChannels(of site: Site) -> [[String]] {
        site.editions.map { $0.channels.map(\.facts.id) }
    }
}
