import Markdown
import SourceText

/// Every link of a page leads somewhere, every reference names something, every image is there.
struct LinkRule: Sendable {
    private let site: Site
    private let pages: NearestFiles
    private let files: NearestFiles

    init(site: Site) {
        self.site = site
        pages = NearestFiles(site.pages.compactMap { $0.parsed?.place.contentPath })
        files = NearestFiles(site.files.map(\.contentPath))
    }

    func diagnostics(of index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        let resolver = LinkResolver(site: site, page: index)
        var found: [Diagnostic] = []
        for link in parsed.body.links {
            if case .failure(let fault) = resolver.resolve(link), isChecked(fault) {
                let range = link.destinationRange ?? link.range
                found.append(diagnostic(fault, link, at: parsed.file.location(range), page))
            }
        }
        for text in parsed.words.richTexts {
            for link in text.links {
                if case .failure(let fault) = resolver.resolve(link), isChecked(fault) {
                    found.append(diagnostic(fault, link, at: text.location, page))
                }
            }
        }
        return found
    }

    /// Whether the site wants to hear of a fault: looking for the nearest name is the costly part of the rule.
    private func isChecked(_ fault: LinkFault) -> Bool {
        site.configuration.checks[fault.code.name] != .off
    }

    /// Why the target of a reference is not shown, where that is all that is wrong.
    private func leftOut(_ reference: Reference, _ page: Page) -> String? {
        guard reference.kind == .question, let folder = page.parsed?.place.folder else {
            return nil
        }
        return site.leftOut[folder + "faq/\(reference.id).md"]
    }

    private func diagnostic(
        _ fault: LinkFault, _ link: Link, at location: SourceLocation, _ page: Page
    ) -> Diagnostic {
        switch fault {
        case .unknownReference(let reference):
            .unknownReference(
                reference, at: location, leftOut: leftOut(reference, page),
                nearest: nearestID(to: reference, page))
        case .unknownProperty(let reference, let known):
            .unknownProperty(reference, known: known, at: location)
        case .broken(let path, let leftOut):
            .brokenLink(
                link.destination, at: location, leftOut: leftOut,
                nearest: leftOut == nil ? pages.nearest(to: path) : nil)
        case .missingImage(let path):
            .missingImage(
                link.destination, at: location,
                nearest: files.nearest(to: path))
        case .deadAnchor(let anchor, let target):
            .deadAnchor(
                anchor, on: site.pages[target].title, at: location,
                nearest: nearestName(to: anchor, among: site.pages[target].anchors))
        case .noDestination:
            .noDestination(link.destination, at: location)
        case .unknownScheme(let scheme):
            .unknownScheme(
                link.destination, at: location,
                nearest: nearestName(
                    to: scheme, among: knownSchemes + Reference.Kind.allCases.map(\.rawValue)))
        }
    }

    private func nearestID(to reference: Reference, _ page: Page) -> String? {
        let edition = site.edition(of: page)
        let ids =
            switch reference.kind {
            case .question: edition.questions.map(\.id)
            case .topic: edition.topics.map(\.facts.id)
            case .channel: edition.channels.map(\.facts.id)
            }
        return nearestName(to: reference.id, among: ids)
    }
}

/// Finds the path whose file name is nearest: the name is what one misspells, the folder what one forgets.
private struct NearestFiles: Sendable {
    private let names: NearestNames
    private let pathByName: [String: String]

    init(_ paths: [String]) {
        pathByName = Dictionary(
            paths.map { (NearestFiles.name($0), $0) }, uniquingKeysWith: { first, _ in first })
        // In any order: of equally near names the one that sorts first is taken.
        names = NearestNames(pathByName.keys)
    }

    func nearest(to path: String) -> String? {
        // Somebody who knows the built site writes `late.html` for the file late.md.
        let path = path.hasSuffix(".html") ? path.dropLast(5) + ".md" : path
        return names.nearest(to: NearestFiles.name(path)).flatMap { pathByName[$0] }
    }

    private static func name(_ path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
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
            }
        case .unknownProperty: .unknownProperty
        case .broken, .unknownScheme, .noDestination: .brokenLink
        case .missingImage: .missingImage
        case .deadAnchor: .deadAnchor
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
        case .home, .contactGuide, .prepare, .verify, .questionList, .article: []
        }
    }
}
