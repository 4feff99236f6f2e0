import SiteModel
import SourceText
import Synchronization

/// What is wrong with the pages of a site, kept so that the next state of the site is judged where it differs.
struct PageFindings: Sendable {
    private final class Finding: Sendable {
        let page: ParsedPage
        let links: [Diagnostic]
        let words: [Diagnostic]
        private let knownAnchors = Mutex<NamedAnchors?>(nil)

        init(_ page: ParsedPage, links: [Diagnostic], words: [Diagnostic]) {
            self.page = page
            self.links = links
            self.words = words
        }

        /// The anchors that the links of the page name, found when the anchors of another page change for the first time.
        var anchors: NamedAnchors {
            knownAnchors.withLock { known in
                let anchors = known ?? NamedAnchors(page)
                known = anchors
                return anchors
            }
        }
    }

    private let site: Site
    /// The files other than pages that judgements depend on: facts, configuration, the theme.
    private let facts: [SourceFile]
    /// By the index of the page; nil for one that comes from no file.
    private let findings: [Finding?]
    private let ofTheme: [Diagnostic]
    /// What is wrong with fragments and notices: there are few, and they are judged each time.
    private let ofTexts: [Diagnostic]

    /// All that was found.
    var diagnostics: [Diagnostic] {
        var all: [Diagnostic] = []
        for case let finding? in findings {
            all += finding.links
            all += finding.words
        }
        return all + ofTheme + ofTexts
    }

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
        let hasOtherFragments = known.map { !$0.hasSameTexts(as: site) } ?? false
        let kept = known.map { $0.kept(for: site, surroundings!) } ?? []
        let doubtful = site.pages.indices.filter { index in
            guard site.pages[index].parsed != nil, site.pages[index].isJudged else { return false }
            guard let finding = kept.isEmpty ? nil : kept[index] else { return true }
            if hasOtherFragments, finding.page.namesFragments { return true }
            // A fault names titles and the nearest names of other pages, which may have changed.
            return !finding.links.isEmpty || !surroundings!.spares(finding.anchors)
        }
        var judged = parallelMap(doubtful, threads: threads) { index in
            let finding = kept.isEmpty ? nil : kept[index]
            let parsed = site.pages[index].parsed!
            return Finding(
                parsed, links: rules.diagnostics(ofLinksOn: index),
                words: finding?.words ?? rules.diagnostics(ofWordsOn: index))
        }[...]
        var findings = kept.isEmpty ? [Finding?](repeating: nil, count: site.pages.count) : kept
        for index in doubtful { findings[index] = judged.removeFirst() }
        self.site = site
        self.facts = facts
        self.findings = findings
        ofTexts = site.texts.flatMap(rules.diagnostics(ofText:))
        ofTheme = known?.ofTheme ?? themeFiles.flatMap(rules.diagnostics(ofThemeFile:))
    }

    /// What was found on the pages of another state whose files are the same, by the index that they have there.
    private func kept(for site: Site, _ surroundings: LinkSurroundings) -> [Finding?] {
        var byPath: [String: Finding] = [:]
        if surroundings == .otherTargets {
            for case let finding? in findings { byPath[finding.page.place.contentPath] = finding }
        }
        return site.pages.indices.map { index in
            guard let parsed = site.pages[index].parsed, site.pages[index].isJudged else {
                return nil
            }
            // Only where pages come or go do they change places.
            let finding =
                surroundings == .otherTargets
                ? byPath[parsed.place.contentPath] : findings[index]
            return finding?.page === parsed ? finding : nil
        }
    }

    private func hasSameTexts(as other: Site) -> Bool {
        site.texts.count == other.texts.count
            && zip(site.texts, other.texts).allSatisfy { $0 === $1 }
    }

    private var shownChannels: [[String]] { Self.shownChannels(of: site) }

    private static func shownChannels(of site: Site) -> [[String]] {
        site.editions.map { $0.channels.map(\.facts.id) }
    }
}

extension Page {
    /// Whether its file is judged with it: once for the parts of a list, and where it belongs.
    fileprivate var isJudged: Bool { isFirstPart && !isBorrowed }
}
