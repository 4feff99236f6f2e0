import Markdown
import Metadata
public import SourceText

extension Site {
    /// What an earlier build published and this one would lose: addresses that lead nowhere, and ids that no page has.
    public func lost(since former: FormerSite) -> [Diagnostic] {
        LostAddressRule(site: self, former: former).diagnostics()
    }

    /// What this site publishes under an address of its own.
    public var asFormer: FormerSite {
        let pages = self.pages.map {
            FormerSite.Address(
                permalink: $0.permalink, anchors: $0.anchors + $0.formerAnchors)
        }
        let others = files.map(\.permalink) + redirects.map(\.from)
        return FormerSite(
            addresses: pages + others.map { FormerSite.Address(permalink: $0) })
    }
}

/// Every address that was published still leads somewhere, and so does every id in a page.
struct LostAddressRule {
    /// What stands at an address now.
    private enum Standing {
        case page(Int)
        case alias(of: Int)
        case file
    }

    private let site: Site
    private let former: FormerSite
    /// By the bytes of the path in the output: one that is only canonically equivalent is another one.
    private var standing: [[UInt8]: Standing] = [:]

    init(site: Site, former: FormerSite) {
        self.site = site
        self.former = former
        for file in site.files { standing[Array(file.permalink.outputPath.utf8)] = .file }
        for redirect in site.redirects {
            standing[Array(redirect.from.outputPath.utf8)] = .alias(of: redirect.page)
        }
        for (index, page) in site.pages.enumerated() {
            standing[Array(page.permalink.outputPath.utf8)] = .page(index)
        }
    }

    /// What is lost; nothing where a file cannot be read, because nobody knows what only follows from that.
    func diagnostics() -> [Diagnostic] {
        guard site.unreadable.isEmpty else { return [] }
        var lost: [FormerSite.Address] = []
        var lostAnchors: [Int: [FormerSite.Address]] = [:]
        for address in former.kept {
            switch standing[Array(address.permalink.outputPath.utf8)] {
            case nil: lost.append(address)
            case .file: break
            case .page(let page), .alias(of: let page):
                if !missingAnchors(address, on: page).isEmpty {
                    lostAnchors[page, default: []].append(address)
                }
            }
        }
        lost.sort { $0.permalink.path.precedesByBytes($1.permalink.path) }
        return lostAddresses(lost)
            + lostAnchors.sorted { $0.key < $1.key }.flatMap { diagnostics(of: $1, on: $0) }
    }
}

// MARK: Addresses

extension LostAddressRule {
    private func lostAddresses(_ lost: [FormerSite.Address]) -> [Diagnostic] {
        if lost.isEmpty { return [] }
        let leftOut = site.leftOutPagesByAddress
        let successors = Successors(site: site, former: former)
        var found: [Diagnostic] = []
        var byPage: [Int: [FormerSite.Address]] = [:]
        for address in lost {
            let permalink = address.permalink
            if let page = leftOut[Array(permalink.path.utf8)] {
                found.append(
                    .lostForToday(
                        permalink, at: page.file.location(0..<0),
                        reason: site.leftOut[page.place.contentPath]
                            ?? Wording("it is left out", zh: "它没有显示")))
            } else if !address.isPage {
                found.append(.lostFile(permalink, now: successors.file(for: permalink)))
            } else if let other = successors.differingInCase(from: permalink) {
                found.append(.lostToCase(permalink, now: other))
            } else if let page = successors.page(for: address) {
                byPage[page, default: []].append(address)
            } else {
                found.append(.lostAddress(permalink))
            }
        }
        for (page, addresses) in byPage.sorted(by: { $0.key < $1.key }) {
            // One page may take the place of several: the line to write is the same for all of them.
            let parsed = site.pages[page].parsed!
            let line = FrontMatterLine.aliases(of: parsed, adding: addresses.map(\.permalink))
            found += addresses.map {
                .lostAddress($0.permalink, line: line, at: parsed.file.location(0..<0))
            }
        }
        return found
    }
}

// MARK: Anchors

extension LostAddressRule {
    private func missingAnchors(_ address: FormerSite.Address, on index: Int) -> [String] {
        let page = site.pages[index]
        let known = Set((page.anchors + page.formerAnchors).map { Array($0.utf8) })
        return address.anchors.filter {
            !known.contains(Array($0.utf8)) && !site.hasAnchor($0, on: page)
        }
    }

    /// One message for each lost id of a page, all with the one line that keeps them.
    private func diagnostics(of addresses: [FormerSite.Address], on index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        var lost: [(address: FormerSite.Address, id: String, successor: String?)] = []
        for address in addresses {
            let missing = missingAnchors(address, on: index)
            // What front matter makes is no heading, and takes the place of none.
            let headings = page.parsed?.body.anchors ?? []
            let successors = AnchorSuccessors(
                former: address.anchors.filter { missing.contains($0) || headings.contains($0) },
                now: headings)
            for id in missing { lost.append((address, id, successors.successor(of: id))) }
        }
        let line = page.parsed.map { parsed in
            FrontMatterLine.formerAnchors(
                of: parsed, adding: lost.map { (id: $0.id, target: $0.successor) })
        }
        return lost.map { entry in
            .lostAnchor(
                entry.id, at: entry.address.permalink, title: page.title,
                location: page.parsed?.file.location(0..<0), line: line,
                isGuess: entry.successor != nil, known: page.parsed?.body.anchors ?? [])
        }
    }
}

extension Site {
    /// The pages that are left out today, by the addresses that would lead to them.
    fileprivate var leftOutPagesByAddress: [[UInt8]: ParsedPage] {
        var pages: [[UInt8]: ParsedPage] = [:]
        for page in leftOutPages {
            let path =
                editions[page.place.locale].prefix
                + page.place.addressSegments.map { $0 + "/" }.joined()
            let aliases = page.facts.aliases.map { percentDecoded($0.value) }
            for address in [path] + aliases { pages[Array(address.utf8)] = page }
        }
        return pages
    }
}
