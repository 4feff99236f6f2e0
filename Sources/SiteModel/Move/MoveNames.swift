import Metadata
import SourceText

extension PageMoves {
    /// Finds the pages that somebody names, and the places that they are to go to.
    ///
    /// A page is named by the path of its file or by its address, with or without the folder of its locale; without it,
    /// the page of every locale is meant, so that a question keeps one id. A folder stands for all pages in it.
    public init(named old: String, to new: String, in site: Site) throws(MoveRefusal) {
        let names = MoveNames(site: site)
        self = try names.moves(from: names.name(old), to: names.newName(new))
    }
}

/// What somebody called a page, and the page that goes by the name.
private struct MoveNames {
    /// A path without `.md`, and the locale that it begins with.
    struct Name {
        let written: String
        let locale: Int?
        /// Below the folder of the locale, without slashes around it.
        let path: String
        /// Whether the name says that it is a file.
        let isFile: Bool
    }

    let site: Site
    /// All pages that come from a file, those that are not shown today among them.
    let pages: [ParsedPage]

    init(site: Site) {
        self.site = site
        pages =
            (site.pages.filter { $0.isFirstPart && !$0.isBorrowed }.compactMap(\.parsed)
            + site.leftOutPages)
            .sorted { $0.place.contentPath.precedesByBytes($1.place.contentPath) }
    }

    func name(_ written: String) -> Name {
        var segments = written.utf8.split(separator: UInt8(ascii: "/"))
            .map { String(Substring($0)) }
        let locale = site.configuration.locales.firstIndex { tag in
            segments.count > 1 && segments[0].hasSameBytes(as: tag)
        }
        if locale != nil { segments.removeFirst() }
        let isFile = segments.last?.hasSuffix(".md") ?? false
        if isFile { segments.append(String(segments.removeLast().dropLast(3))) }
        return Name(
            written: written, locale: locale, path: segments.joined(separator: "/"),
            isFile: isFile)
    }

    func newName(_ written: String) throws(MoveRefusal) -> Name {
        let name = name(written)
        let segments = name.path.split(separator: "/").map(String.init)
        let isPath =
            !segments.isEmpty
            && segments.allSatisfy { segment in
                !segment.hasPrefix(".") && segment.utf8.count <= 252
                    && segment.utf8.allSatisfy {
                        $0 >= 0x20 && $0 != 0x7F && !"\\?#".utf8.contains($0)
                    }
            }
        guard isPath else {
            throw .request(
                "'\(written)' is no path of a page",
                hint: "name it as faq/late-funds or articles/guides/money")
        }
        return name
    }

    func moves(from old: Name, to new: Name) throws(MoveRefusal) -> PageMoves {
        let inScope = pages.filter { old.locale == nil || $0.place.locale == old.locale }
        let exact = inScope.filter { $0.place.path.hasSameBytes(as: old.path + ".md") }
        let inside =
            old.isFile
            ? [] : inScope.filter { $0.place.path.utf8.starts(with: (old.path + "/").utf8) }
        guard !exact.isEmpty || !inside.isEmpty, !old.path.isEmpty else {
            throw notFound(old, inScope)
        }
        if let locale = new.locale {
            let others = (exact + inside).first { $0.place.locale != locale }
            if let others {
                throw .request(
                    "'\(others.place.contentPath)' stays in the folder of its language",
                    hint: "name the new path without '\(site.configuration.locales[locale])/'")
            }
        }
        guard !old.path.hasSameBytes(as: new.path) else {
            throw .request("'\(old.path)' has this name already", hint: nil)
        }
        if !inside.isEmpty, new.path.utf8.starts(with: (old.path + "/").utf8) {
            throw .request("a folder cannot go into itself", hint: nil)
        }
        if let index = exact.first(where: { $0.place.path.hasSuffix("/index.md") }) {
            let folder = String(old.path.dropLast("/index".count))
            let hasOthers = inScope.contains {
                $0 !== index && $0.place.path.utf8.starts(with: (folder + "/").utf8)
            }
            if hasOthers {
                throw .request(
                    "'\(index.place.contentPath)' is the page of a folder with others in it",
                    hint: "name the folder, '\(folder)', to move all of them")
            }
        }
        var moves: [PageMove] = []
        for page in exact + inside {
            let rest = page.place.path.utf8.dropFirst(old.path.utf8.count)
            let place = ContentPlace(
                locale: page.place.locale, folder: page.place.folder,
                path: new.path + String(Substring(rest)))
            try check(page.place, place)
            moves.append(
                PageMove(
                    page: page, place: place,
                    isPublished: page.facts.isPublished(by: site.today)))
        }
        try checkFiles(moves)
        try checkAddresses(moves)
        return PageMoves(moves)
    }

    /// No file stands where one is to go.
    private func checkFiles(_ moves: [PageMove]) throws(MoveRefusal) {
        let there = moves.compactMap { move in
            pages.first { $0.place.contentPath.hasSameBytes(as: move.place.contentPath) }
                .map { (move: move, page: $0) }
        }
        guard let first = there.first else { return }
        // What a move adds first is the page with its former address; the former file goes last.
        let isCutShort = there.allSatisfy { move, page in
            let former = move.formerPermalink(in: site).path
            return page.facts.aliases.contains {
                MovePlan.address(ofAlias: $0.value).hasSameBytes(as: former)
            }
        }
        let new = "'Content/\(first.page.place.contentPath)'"
        guard isCutShort else { throw .request("\(new) is there already", hint: nil) }
        let files = there.map { "'Content/\($0.page.place.contentPath)'" }
        throw .request(
            "\(new) is there already, and so is 'Content/\(first.move.page.place.contentPath)', whose former address it has: a move was cut short",
            hint: "delete \(files.joined(separator: " ")) and run the command again")
    }

    /// No address is to be had that is taken, as far as that can be told beforehand.
    private func checkAddresses(_ moves: [PageMove]) throws(MoveRefusal) {
        let redirects = Dictionary(
            site.redirects.map { ($0.from.outputPath.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
        for move in moves {
            let old = move.formerPermalink(in: site)
            let new = move.permalink(in: site)
            if move.isPublished, old.path.lowercased() == new.path.lowercased(),
                !old.path.hasSameBytes(as: new.path)
            {
                throw .request(
                    "'\(old.path)' and '\(new.path)' are one address to some hosts, so the former one could not be kept",
                    hint: "choose a name that differs in more than case")
            }
            // A page that moves may go back to an address that it had.
            let redirect = redirects[new.outputPath.lowercased()]
            let owner = redirect.flatMap { site.pages[$0.page].parsed }
            if let owner, !moves.contains(where: { $0.page === owner }) {
                throw .request(
                    "'\(new.path)' is a former address of 'Content/\(owner.place.contentPath)'",
                    hint: "take it out of the 'aliases' there, or choose another name")
            }
        }
    }

    private func check(_ old: ContentPlace, _ new: ContentPlace) throws(MoveRefusal) {
        switch (old.kind, new.kind) {
        case (.article, .article): break
        case (.question, .question(let id)):
            guard isIdentifier(id) else {
                throw .request(
                    "'\(id)' cannot be the id of a question",
                    hint: "ids are lower-case letters and digits with hyphens between them")
            }
        case (.article, _), (.question, _):
            throw .request(
                "'\(old.contentPath)' is \(old.kind.phrase), and '\(new.contentPath)' would be \(new.kind.phrase)",
                hint:
                    "they have different front matter: write the new page, and give it the former address with 'aliases'"
            )
        case (.channel, _), (.topic, _):
            throw .request(
                "'\(old.contentPath)' holds words for facts that go by the same id",
                hint:
                    "rename the facts, the words of each locale and all references together, and add 'aliases'"
            )
        default:
            throw .request(
                "'\(old.contentPath)' is \(old.kind.phrase), which is known by its path", hint: nil)
        }
    }

    private func notFound(_ name: Name, _ pages: [ParsedPage]) -> MoveRefusal {
        if let former = site.redirects.first(where: {
            $0.from.path.utf8.split(separator: UInt8(ascii: "/"))
                .elementsEqual(name.written.utf8.split(separator: UInt8(ascii: "/"))) {
                    $0.elementsEqual($1)
                }
        }), let page = site.pages[former.page].parsed {
            return .request(
                "'\(name.written)' is a former address of '\(page.place.contentPath)'",
                hint: "name that")
        }
        let known = pages.map { String($0.place.path.dropLast(3)) }
        let last = { (path: String) in path.split(separator: "/").last.map(String.init) ?? path }
        let near =
            nearestName(to: name.path, among: known)
            ?? nearestName(to: last(name.path), among: known.map(last)).flatMap { near in
                known.first { last($0) == near }
            }
        return .request(
            "no page is called '\(name.written)'", hint: near.map { "did you mean '\($0)'?" })
    }
}

extension ContentPlace.Kind {
    /// The kind with its article.
    fileprivate var phrase: String {
        (name.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + name
    }
}
