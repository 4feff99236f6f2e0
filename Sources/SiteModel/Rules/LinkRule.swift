import Markdown
import Metadata
import SourceText
import Synchronization

/// Every link of a page leads somewhere, every reference names something, every image is there.
struct LinkRule: Sendable {
    private let site: Site
    private let pages: NearestFiles
    private let files: NearestFiles

    init(site: Site) {
        self.site = site
        pages = NearestFiles { site.pages.compactMap { $0.parsed?.place.contentPath } }
        files = NearestFiles { site.files.map(\.contentPath) }
    }

    func diagnostics(of index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        let resolver = LinkResolver(site: site, page: index)
        var diagnostics = self.diagnostics(ofBodyOf: parsed, resolver)
        for text in parsed.words.richTexts {
            for link in text.links {
                if link.destination.utf8.starts(with: "fragment:".utf8) {
                    diagnostics.append(.fragmentInFrontMatter(at: text.location))
                    continue
                }
                diagnostics += diagnostic(of: link, at: text.location, resolver)
            }
        }
        return diagnostics
    }

    /// What is wrong with the links of a fragment or a notice.
    func diagnostics(ofText parsed: ParsedPage) -> [Diagnostic] {
        let home = site.editions[parsed.place.locale].home
        return diagnostics(
            ofBodyOf: parsed, LinkResolver(site: site, page: home, text: parsed))
    }

    private func diagnostics(
        ofBodyOf parsed: ParsedPage, _ resolver: LinkResolver
    ) -> [Diagnostic] {
        parsed.body.links.flatMap { link in
            let place = link.destinationRange ?? link.range
            return diagnostic(of: link, at: parsed.file.location(place), resolver)
        }
    }

    private func diagnostic(
        of link: Link, at location: @autoclosure () -> SourceLocation, _ resolver: LinkResolver
    ) -> [Diagnostic] {
        switch resolver.resolve(link) {
        case .failure(let fault):
            isChecked(fault) ? [diagnostic(fault, link, at: location(), resolver)] : []
        case .success(let target):
            link.kind == .image && target.isExternal && !allowsImage(target)
                ? [.blockedImage(link.destination, at: location())] : []
        }
    }

    private func allowsImage(_ target: ResolvedLink) -> Bool {
        site.configuration.contentSecurityPolicy.allowsImage(
            at: target.href, of: site.configuration.url)
    }

    /// Whether the site wants to hear of a fault: looking for the nearest name is the costly part of the rule.
    private func isChecked(_ fault: LinkFault) -> Bool {
        site.configuration.checks[fault.code.name] != .off
    }

    /// Why the target of a reference is not shown, where that is all that is wrong.
    private func leftOut(_ reference: Reference, _ place: ContentPlace?) -> Wording? {
        guard let folder = place?.folder else { return nil }
        return switch reference.kind {
        case .question: site.leftOut[folder + "faq/\(reference.id).md"]
        case .channel: site.leftOut[folder + "contact/\(reference.id).md"]
        case .topic, .term, .fragment: nil
        }
    }

    private func diagnostic(
        _ fault: LinkFault, _ link: Link, at location: SourceLocation, _ resolver: LinkResolver
    ) -> Diagnostic {
        let place = resolver.place
        return switch fault {
        case .unknownReference(let reference):
            .unknownReference(
                reference, at: location, leftOut: leftOut(reference, place),
                nearest: nearestID(to: reference, resolver))
        case .unknownProperty(let reference, let known):
            .unknownProperty(reference, known: known, at: location)
        case .broken(let path, let leftOut):
            .brokenLink(
                link.destination, at: location, leftOut: leftOut,
                nearest: leftOut == nil ? nearest(pages, path, place) : nil)
        case .missingImage(let path):
            .missingImage(
                link.destination, at: location,
                nearest: nearest(files, path, place))
        case .deadAnchor(let anchor, let target):
            deadAnchor(anchor, on: site.pages[target], at: location)
        case .noDestination:
            .noDestination(link.destination, at: location)
        case .notAPage(let reference):
            reference.kind == .term
                ? .linkToTerm(reference.id, at: location)
                : .linkToFragment(reference.id, at: location)
        case .fragmentBesideText(let reference):
            .fragmentBesideText(reference.id, at: location)
        case .anchorWithoutPage(let anchor):
            .anchorWithoutPage(anchor, at: location)
        case .unknownScheme(let scheme):
            .unknownScheme(
                link.destination, at: location,
                nearest: nearestName(
                    to: scheme, among: knownSchemes + Reference.Kind.allCases.map(\.rawValue)))
        }
    }

    /// Links of the site itself name what stands there now; only addresses that are out of reach need the former id.
    private func deadAnchor(
        _ anchor: String, on page: Page, at location: SourceLocation
    ) -> Diagnostic {
        let former = page.facts?.formerAnchors.first { $0.id.value == anchor }?.target.value
        if let former, !page.hasAnchor(former) {
            return .movedAnchor(anchor, on: page.title, to: former, at: location)
        }
        let nearest =
            nearestName(to: anchor, among: page.anchors)
            ?? page.anchors.first { anchor.count >= 3 && $0.hasPrefix(anchor) }
        return .deadAnchor(
            anchor, on: page.title, at: location, nearest: former ?? nearest, known: page.anchors)
    }

    /// The nearest of some files, as a link on a page names it.
    private func nearest(
        _ files: NearestFiles, _ path: String, _ place: ContentPlace?
    ) -> String? {
        guard let place else { return nil }
        return files.nearest(to: path, in: place.folder).map {
            relativePath(to: $0, from: place.contentPath).asDestination
        }
    }

    private func nearestID(to reference: Reference, _ resolver: LinkResolver) -> String? {
        let edition = site.edition(of: resolver.page)
        let ids =
            switch reference.kind {
            case .question: edition.questions.map(\.id)
            case .topic: edition.topics.map(\.facts.id)
            case .channel: edition.channels.map(\.facts.id)
            case .term: site.terms.map(\.id)
            case .fragment:
                site.editions[resolver.language].fragments.keys.sorted { $0.precedesByBytes($1) }
            }
        return nearestName(to: reference.id, among: ids)
    }
}

/// Finds the path whose file name is nearest: the name is what one misspells, the folder what one forgets.
///
/// The names are put in order when the first of them is looked for: most sites have no broken link.
private final class NearestFiles: Sendable {
    fileprivate struct Names {
        let names: NearestNames
        let pathsByName: [String: [String]]
    }

    private let paths: @Sendable () -> [String]
    private let names = Mutex<Names?>(nil)

    init(_ paths: @escaping @Sendable () -> [String]) {
        self.paths = paths
    }

    /// The path of the nearest name; of several files of that name, one in a folder is taken before others.
    func nearest(to path: String, in folder: String) -> String? {
        let names = names.withLock { names in
            let made = names ?? Names(paths())
            names = made
            return made
        }
        let found = names.names.nearest(to: NearestFiles.name(path))
            .flatMap { names.pathsByName[$0] }
        return found?.first { $0.hasPrefix(folder) } ?? found?.first
    }

    /// The name of a file; that of a page without its ending. Somebody who knows the built site writes `late.html`.
    fileprivate static func name(_ path: String) -> String {
        let name =
            path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        for ending in [".md", ".html"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}

extension NearestFiles.Names {
    fileprivate init(_ paths: [String]) {
        pathsByName = Dictionary(grouping: paths, by: NearestFiles.name)
        // In any order: of equally near names the one that sorts first is taken.
        names = NearestNames(pathsByName.keys)
    }
}

extension LinkFault {
    fileprivate var code: Diagnostic.Code {
        switch self {
        case .unknownReference(let reference):
            switch reference.kind {
            case .question: .unknownQuestion
            case .topic: .unknownTopic
            case .channel: .unknownChannel
            case .term: .unknownTerm
            case .fragment: .unknownFragment
            }
        case .notAPage(let reference): reference.kind == .term ? .badTerm : .badFragment
        case .fragmentBesideText: .badFragment
        case .unknownProperty: .unknownProperty
        case .broken, .unknownScheme, .noDestination: .brokenLink
        case .missingImage: .missingImage
        case .deadAnchor, .anchorWithoutPage: .deadAnchor
        }
    }
}

extension ParsedPage.Words {
    /// All lines of front matter that may hold Markdown.
    public var richTexts: [RichText] {
        switch self {
        case .channel(_, let words):
            words.findIt + words.steps + words.prepare + words.after + words.benefits
                + words.limits + words.warnings
        case .topic(_, let words): words.prepare
        case .question(_, let words): words.escalate + words.prepare
        case .home, .contactGuide, .prepare, .verify, .questionList, .article, .fragment, .notice:
            []
        }
    }
}
