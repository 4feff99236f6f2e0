import Markdown
import SourceText

/// Finds the page that most likely took the place of one that is gone.
///
/// A page that moved has the headings that it had, or keeps the name of its file, or nearly that; and it
/// stands where no page stood before. Only pages that come from a file are found: others cannot carry an alias.
struct Successors {
    private let site: Site
    /// By locale: the pages at an address that is new, and the others.
    private let new: [Candidates]
    private let old: [Candidates]
    private let fileByName: [String: Permalink]
    private let pageByFoldedPath: [String: Permalink]

    init(site: Site, former: FormerSite) {
        self.site = site
        let known = Set(former.addresses.map { Array($0.permalink.path.utf8) })
        var new: [[Int]] = Array(repeating: [], count: site.editions.count)
        var old = new
        for (index, page) in site.pages.enumerated() where page.isFirstPart {
            guard page.parsed != nil, !page.isBorrowed else { continue }
            if known.contains(Array(page.permalink.path.utf8)) {
                old[page.locale].append(index)
            } else {
                new[page.locale].append(index)
            }
        }
        self.new = new.map { Candidates($0, in: site) }
        self.old = old.map { Candidates($0, in: site) }
        fileByName = Dictionary(
            site.files.map { (Candidates.name($0.permalink), $0.permalink) },
            uniquingKeysWith: { first, _ in first })
        pageByFoldedPath = Dictionary(
            site.pages.map { ($0.permalink.path.lowercased(), $0.permalink) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The page that took the place of another, as an index.
    func page(for lost: FormerSite.Address) -> Int? {
        let path = lost.permalink.path
        let locale = site.editions.last { path.utf8.starts(with: $0.prefix.utf8) }?.locale ?? 0
        return new[locale].withTheHeadings(of: lost) ?? new[locale].withTheName(of: lost.permalink)
            ?? old[locale].withTheHeadings(of: lost) ?? new[locale].nearest(to: lost.permalink)
            ?? old[locale].withTheName(of: lost.permalink)
    }

    /// The address of a file that has the name of one that is gone.
    func file(for lost: Permalink) -> Permalink? { fileByName[Candidates.name(lost)] }

    /// An address that differs from one that is gone in the case of its letters alone: no alias can tell them apart.
    func differingInCase(from lost: Permalink) -> Permalink? {
        pageByFoldedPath[lost.path.lowercased()]
    }
}

/// Pages among which a successor is looked for: prepared once, since all pages of a locale may be gone.
private struct Candidates {
    private var pagesByHeading: [String: [Int]] = [:]
    private var headingCounts: [Int: Int] = [:]
    private var partNames: Set<String> = []
    private var pagesByName: [String: [Int]] = [:]
    private let names: NearestNames

    init(_ pages: [Int], in site: Site) {
        for page in pages {
            let headings = site.pages[page].parsed?.body.anchors ?? []
            headingCounts[page] = headings.count
            for heading in headings { pagesByHeading[heading, default: []].append(page) }
            partNames.formUnion(site.pages[page].parsed?.words.possiblePartAnchors ?? [])
            pagesByName[Candidates.name(site.pages[page].permalink), default: []].append(page)
        }
        names = NearestNames(pagesByName.keys)
    }

    /// The page that has most of the headings, where it has at least half of them, and they are half of its own.
    func withTheHeadings(of lost: FormerSite.Address) -> Int? {
        // What front matter makes is the same on all pages of a kind, and tells nothing.
        let wanted = Set(lost.anchors).subtracting(partNames)
        var shared: [Int: Int] = [:]
        for heading in wanted {
            for page in pagesByHeading[heading] ?? [] { shared[page, default: 0] += 1 }
        }
        let likely = shared.filter { page, count in
            2 * count >= max(wanted.count, headingCounts[page] ?? 0)
        }
        return likely.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The only page whose file has the name.
    func withTheName(of lost: Permalink) -> Int? {
        let name = Candidates.name(lost)
        guard !name.isEmpty, let found = pagesByName[name], found.count == 1 else { return nil }
        return found[0]
    }

    /// The page whose file has the nearest name: the folders say little.
    func nearest(to lost: Permalink) -> Int? {
        names.nearest(to: Candidates.name(lost)).flatMap { pagesByName[$0]?.first }
    }

    /// The last part of an address, without `.html`.
    static func name(_ permalink: Permalink) -> String {
        let last = permalink.path.utf8.split(separator: UInt8(ascii: "/")).last
        let name = last.map { String(Substring($0)) } ?? ""
        return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }
}
