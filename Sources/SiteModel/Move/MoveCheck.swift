import Markdown
import Metadata
public import SourceText

/// Compares a site before and after pages have moved: everything must lead where it led, and nothing may be lost.
public struct MoveCheck: Sendable {
    private let before: Site
    private let after: Site
    private let moves: PageMoves
    /// By the address that is gone.
    private let vanished: [String: VanishedAddress]

    /// Prepares to compare two sites.
    public init(
        before: Site, after: Site, _ moves: PageMoves,
        vanished: [VanishedAddress]
    ) {
        self.before = before
        self.after = after
        self.moves = moves
        self.vanished = VanishedAddress.byPath(vanished)
    }

    /// The first thing that is not as it was, told in words; nil where there is none.
    public func fault() -> (message: Wording, location: SourceLocation?)? {
        for (index, page) in before.pages.enumerated() where page.isFirstPart {
            guard let parsed = page.parsed, !page.isBorrowed else { continue }
            let path = moves.path(of: parsed.place.contentPath)
            guard let other = after.pageByContentPath[path], let now = after.pages[other].parsed
            else {
                return (
                    Wording("'Content/\(path)' would be no page", zh: "“Content/\(path)”会没有页面"),
                    parsed.file.location(0..<0)
                )
            }
            let fault = faultOfLinks(
                parsed, LinkResolver(site: before, page: index), now,
                LinkResolver(site: after, page: other))
            if let fault { return fault }
            guard related(parsed, mapping: true) == related(now, mapping: false) else {
                return (
                    Wording("'related' would name another question", zh: "“related”会指向另一个问题"),
                    parsed.file.location(0..<0)
                )
            }
        }
        for (text, now) in zip(before.texts, after.texts) {
            let (home, newHome) = (
                before.editions[text.place.locale].home, after.editions[now.place.locale].home
            )
            let fault = faultOfLinks(
                text, LinkResolver(site: before, page: home, text: text), now,
                LinkResolver(site: after, page: newHome, text: now))
            if let fault { return fault }
        }
        guard before.expectations.map(mapped) == after.expectations.map(\.outcome) else {
            return (
                Wording("a search expectation would name another page", zh: "有一条搜索预期会指向另一个页面"), nil
            )
        }
        return nil
    }

    private func faultOfLinks(
        _ parsed: ParsedPage, _ resolver: LinkResolver, _ now: ParsedPage,
        _ newResolver: LinkResolver
    ) -> (message: Wording, location: SourceLocation?)? {
        let links = parsed.allLinks
        let newLinks = now.allLinks
        guard links.count == newLinks.count else {
            return (
                Wording("its links would be read differently", zh: "其中的链接会被读成别的"),
                parsed.file.location(0..<0)
            )
        }
        for (link, newLink) in zip(links, newLinks) {
            let expected = goal(of: resolver.resolve(link.link))
            let found = newGoal(of: newResolver.resolve(newLink.link))
            // What led nowhere may name the new place already: it was written ahead, or by a move that was cut short.
            guard expected == found || expected == "nowhere" && namesMovedPage(found) else {
                return (
                    Wording(
                        "the link to '\(link.link.destination)' would lead elsewhere",
                        zh: "指向“\(link.link.destination)”的链接会通向别处"), link.location
                )
            }
        }
        return nil
    }

    /// Where a link must lead afterwards.
    private func goal(of target: Result<ResolvedLink, LinkFault>) -> String {
        guard case .success(let target) = target else { return "nowhere" }
        let end = target.href.utf8.firstIndex { "?#".utf8.contains($0) } ?? target.href.endIndex
        let address = String(target.href[..<end])
        guard !target.isExternal, let page = before.page(atHref: address) else {
            return target.href
        }
        let name =
            page.parsed.map { "page " + moves.path(of: $0.place.contentPath) }
            ?? vanished[page.permalink.path].map { address in
                address.list.map { "list " + $0.path } ?? "page " + address.successor
            }
            ?? "list " + page.permalink.path
        return name + target.href[end...]
    }

    private func newGoal(of target: Result<ResolvedLink, LinkFault>) -> String {
        guard case .success(let target) = target else { return "nowhere" }
        let end = target.href.utf8.firstIndex { "?#".utf8.contains($0) } ?? target.href.endIndex
        guard !target.isExternal, let page = after.page(atHref: String(target.href[..<end])) else {
            return target.href
        }
        return
            (page.parsed.map { "page " + $0.place.contentPath }
            ?? "list " + page.permalink.path) + target.href[end...]
    }

    private func namesMovedPage(_ goal: String) -> Bool {
        moves.moves.contains { move in
            let page = "page " + move.place.contentPath
            return goal.utf8.starts(with: page.utf8)
                && goal.utf8.dropFirst(page.utf8.count).first.map { "?#".utf8.contains($0) } ?? true
        }
    }

    private func related(_ page: ParsedPage, mapping: Bool) -> [String] {
        guard case .question(_, let words) = page.words else { return [] }
        return words.related.map { related in
            (mapping
                ? moves.newID(of: related.value, locale: page.place.locale, in: before) : nil)
                ?? related.value
        }
    }

    private func mapped(_ expectation: SearchExpectation) -> SearchExpectation.Outcome {
        func mapped(_ permalink: Permalink) -> Permalink {
            guard let page = before.page(at: permalink) else { return permalink }
            guard let parsed = page.parsed else {
                return vanished[permalink.path]?.newPermalink(in: after) ?? permalink
            }
            return after.pageByContentPath[moves.path(of: parsed.place.contentPath)]
                .map { after.pages[$0].permalink } ?? permalink
        }
        return switch expectation.outcome {
        case .first(let page): .first(mapped(page))
        case .inFirstThree(let page): .inFirstThree(mapped(page))
        case .noSureAnswer: .noSureAnswer
        }
    }
}

extension MoveCheck {
    /// The mistakes that only the second site has, with the place of the same kind of mistake taken for the same one.
    public func newDiagnostics(
        _ before: [Diagnostic], _ after: [Diagnostic], contentFolder: String
    ) -> [Diagnostic] {
        func key(_ diagnostic: Diagnostic, isBefore: Bool) -> String {
            var path = diagnostic.location?.path ?? ""
            if isBefore, path.hasPrefix(contentFolder) {
                path = contentFolder + moves.path(of: String(path.dropFirst(contentFolder.count)))
            }
            return diagnostic.code.name + " " + path
        }
        var known: [String: Int] = [:]
        for diagnostic in before { known[key(diagnostic, isBefore: true), default: 0] += 1 }
        var counts: [String: Int] = [:]
        for diagnostic in after { counts[key(diagnostic, isBefore: false), default: 0] += 1 }
        return after.filter {
            let key = key($0, isBefore: false)
            return counts[key]! > known[key, default: 0]
        }
    }
}

extension Site {
    fileprivate func page(atHref href: String) -> Page? {
        let base = configuration.url.basePath
        guard href.hasPrefix(base) else { return nil }
        return pageByPermalink["/" + percentDecoded(String(href.dropFirst(base.count)))]
            .map { pages[$0] }
    }
}

extension ParsedPage {
    /// The links of the body and of front matter, each with its place.
    fileprivate var allLinks: [(link: Link, location: SourceLocation)] {
        body.links.map { ($0, file.location($0.destinationRange ?? $0.range)) }
            + words.richTexts.flatMap { text in text.links.map { ($0, text.location) } }
    }
}
