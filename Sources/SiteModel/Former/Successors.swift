import Markdown
import SourceText

/// Finds the page that most likely took the place of one that is gone.
///
/// A page that moved has the headings that it had, or keeps the name of its file, or has nearly the same address; and it
/// stands where no page stood before. Only pages that come from a file are found: others cannot carry an alias.
struct Successors {
    private let site: Site
    /// Pages that come from a file: those at an address that is new, and the others.
    private let new: [Int]
    private let old: [Int]

    init(site: Site, former: FormerSite) {
        self.site = site
        let known = Set(former.addresses.map { Array($0.permalink.path.utf8) })
        let candidates = site.pages.indices.filter {
            site.pages[$0].parsed != nil && site.pages[$0].isFirstPart
        }
        new = candidates.filter { !known.contains(Array(site.pages[$0].permalink.path.utf8)) }
        old = candidates.filter { known.contains(Array(site.pages[$0].permalink.path.utf8)) }
    }

    /// The page that took the place of another, as an index.
    func page(for lost: FormerSite.Address) -> Int? {
        let sameEdition = { (pages: [Int]) in
            pages.filter {
                site.edition(of: site.pages[$0]).locale == locale(of: lost.permalink)
            }
        }
        return withTheHeadings(of: lost, among: sameEdition(new))
            ?? withTheName(of: lost.permalink, among: sameEdition(new))
            ?? withTheHeadings(of: lost, among: sameEdition(old))
            ?? nearest(to: lost.permalink, among: sameEdition(new))
            ?? withTheName(of: lost.permalink, among: sameEdition(old))
    }

    /// The address of a file that has the name of one that is gone.
    func file(for lost: Permalink) -> Permalink? {
        let name = Successors.name(lost)
        return site.files.first { Successors.name($0.permalink).hasSameBytes(as: name) }?.permalink
    }

    /// An address that differs from one that is gone in the case of its letters alone: no alias can tell them apart.
    func differingInCase(from lost: Permalink) -> Permalink? {
        let folded = lost.path.lowercased()
        return site.pages.first { $0.permalink.path.lowercased() == folded }?.permalink
    }

    private func locale(of permalink: Permalink) -> Int {
        site.editions.last { permalink.path.utf8.starts(with: $0.prefix.utf8) }?.locale ?? 0
    }

    /// The page that has most of the headings, where it has at least half of them.
    private func withTheHeadings(of lost: FormerSite.Address, among pages: [Int]) -> Int? {
        let wanted = Set(lost.anchors)
        guard !wanted.isEmpty else { return nil }
        var best: (page: Int, shared: Int)?
        for page in pages {
            // What front matter makes is the same on all pages of a kind, and tells nothing.
            let own = Set(site.pages[page].parsed?.body.anchors ?? [])
            let shared = own.intersection(wanted).count
            guard shared > 0, 2 * shared >= max(own.count, wanted.subtracting(parts(page)).count)
            else { continue }
            if best.map({ shared > $0.shared }) ?? true { best = (page, shared) }
        }
        return best?.page
    }

    private func parts(_ page: Int) -> [String] {
        site.pages[page].parsed?.words.possiblePartAnchors ?? []
    }

    /// The only page whose file has the name.
    private func withTheName(of lost: Permalink, among pages: [Int]) -> Int? {
        let name = Successors.name(lost)
        let found = pages.filter {
            Successors.name(site.pages[$0].permalink).hasSameBytes(as: name)
        }
        return found.count == 1 && !name.isEmpty ? found[0] : nil
    }

    private func nearest(to lost: Permalink, among pages: [Int]) -> Int? {
        let paths = pages.map { site.pages[$0].permalink.path }
        return nearestName(to: lost.path, among: paths).flatMap { site.pageByPermalink[$0] }
    }

    /// The last part of an address, without `.html`.
    private static func name(_ permalink: Permalink) -> String {
        let last = permalink.path.utf8.split(separator: UInt8(ascii: "/")).last
        let name = last.map { String(Substring($0)) } ?? ""
        return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }
}

/// Finds the heading that most likely took the place of one that is gone.
struct AnchorSuccessors {
    private let former: [String]
    private let now: [String]
    private let new: [String]

    init(former: [String], now: [String]) {
        self.former = former
        self.now = now
        new = now.filter { !former.contains($0) }
    }

    /// The new heading between the same neighbours, or the new one with the nearest name.
    func successor(of id: String) -> String? {
        guard let place = former.firstIndex(of: id) else { return nil }
        let before = former[..<place].last { now.contains($0) }.flatMap { now.firstIndex(of: $0) }
        let after = former[place...].first { now.contains($0) }.flatMap { now.firstIndex(of: $0) }
        let gap = (before ?? -1) + 1..<max(after ?? now.count, (before ?? -1) + 1)
        let between = now[gap].filter(new.contains)
        let lost = former.filter { !now.contains($0) }
        // Several in a row that were all renamed keep their order.
        let neighbours = lost.filter { other in
            guard let otherPlace = former.firstIndex(of: other) else { return false }
            return former[min(place, otherPlace)...max(place, otherPlace)]
                .allSatisfy { !now.contains($0) }
        }
        if let near = nearestName(to: id, among: new) { return near }
        if between.count == neighbours.count, let index = neighbours.firstIndex(of: id) {
            return between[index]
        }
        return nil
    }
}
