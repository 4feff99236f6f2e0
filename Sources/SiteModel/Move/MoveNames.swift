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
                Wording("'\(written)' is no path of a page", zh: "“\(written)”不是页面的路径"),
                hint: Wording(
                    "name it as faq/late-funds or articles/guides/money",
                    zh: "写成 faq/late-funds 或 articles/guides/money 这样"))
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
                    Wording(
                        "'\(others.place.contentPath)' stays in the folder of its language",
                        zh: "“\(others.place.contentPath)”要留在它的语言文件夹里"),
                    hint: Wording(
                        "name the new path without '\(site.configuration.locales[locale])/'",
                        zh: "新路径不要写“\(site.configuration.locales[locale])/”"))
            }
        }
        guard !old.path.hasSameBytes(as: new.path) else {
            throw .request(
                Wording("'\(old.path)' has this name already", zh: "“\(old.path)”已经是这个名字"),
                hint: nil)
        }
        if !inside.isEmpty, new.path.utf8.starts(with: (old.path + "/").utf8) {
            throw .request(Wording("a folder cannot go into itself", zh: "文件夹不能移进它自己里面"), hint: nil)
        }
        if let index = exact.first(where: { $0.place.path.hasSuffix("/index.md") }) {
            let folder = String(old.path.dropLast("/index".count))
            let hasOthers = inScope.contains {
                $0 !== index && $0.place.path.utf8.starts(with: (folder + "/").utf8)
            }
            if hasOthers {
                throw .request(
                    Wording(
                        "'\(index.place.contentPath)' is the page of a folder with others in it",
                        zh: "“\(index.place.contentPath)”是文件夹的页面，文件夹里还有别的页面"),
                    hint: Wording(
                        "name the folder, '\(folder)', to move all of them",
                        zh: "要整个移动，就写文件夹“\(folder)”"))
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
        let path = "Content/\(first.page.place.contentPath)"
        guard isCutShort else {
            throw .request(Wording("'\(path)' is there already", zh: "“\(path)”已经存在"), hint: nil)
        }
        let files = there.map { "Content/\($0.page.place.contentPath)" }
        throw .request(
            Wording(
                "'\(path)' is there already, and so is 'Content/\(first.move.page.place.contentPath)', whose former address it has: a move was cut short",
                zh: "“\(path)”已经存在，以它为旧地址的“Content/\(first.move.page.place.contentPath)”也还在：上次移动中断了"
            ),
            hint: Wording(
                "delete \(files.map { "'\($0)'" }.joined(separator: " ")) and run the command again",
                zh: "删掉\(files.map { "“\($0)”" }.joined(separator: "、"))，再运行一次"))
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
                    Wording(
                        "'\(old.path)' and '\(new.path)' are one address to some hosts, so the former one could not be kept",
                        zh: "有的服务器把“\(old.path)”和“\(new.path)”当成同一个地址，旧地址会保不住"),
                    hint: Wording(
                        "choose a name that differs in more than case", zh: "换一个不只是大小写不同的名字"))
            }
            // A page that moves may go back to an address that it had.
            let redirect = redirects[new.outputPath.lowercased()]
            let owner = redirect.flatMap { site.pages[$0.page].parsed }
            if let owner, !moves.contains(where: { $0.page === owner }) {
                throw .request(
                    Wording(
                        "'\(new.path)' is a former address of 'Content/\(owner.place.contentPath)'",
                        zh: "“\(new.path)”是“Content/\(owner.place.contentPath)”的旧地址"),
                    hint: Wording(
                        "take it out of the 'aliases' there, or choose another name",
                        zh: "从那里的“aliases”里去掉它，或换一个名字"))
            }
        }
    }

    private func check(_ old: ContentPlace, _ new: ContentPlace) throws(MoveRefusal) {
        switch (old.kind, new.kind) {
        case (.article, .article): break
        case (.question, .question(let id)):
            guard isIdentifier(id) else {
                throw .request(
                    Wording("'\(id)' cannot be the id of a question", zh: "“\(id)”不能用作问题的代号"),
                    hint: Wording(
                        "ids are lower-case letters and digits with hyphens between them",
                        zh: "代号只有小写字母和数字，中间用连字符"))
            }
        case (.article, _), (.question, _):
            throw .request(
                Wording(
                    "'\(old.contentPath)' is \(old.kind.phrase.english), and '\(new.contentPath)' would be \(new.kind.phrase.english)",
                    zh:
                        "“\(old.contentPath)”是\(old.kind.phrase.chinese)，“\(new.contentPath)”会变成\(new.kind.phrase.chinese)"
                ),
                hint:
                    Wording(
                        "they have different front matter: write the new page, and give it the former address with 'aliases'",
                        zh: "它们的页首字段不同：另写一个新页面，用“aliases”写上旧地址")
            )
        case (.channel, _), (.topic, _):
            throw .request(
                Wording(
                    "'\(old.contentPath)' holds words for facts that go by the same id",
                    zh: "“\(old.contentPath)”是文字文件，和它的资料用同一个代号"),
                hint:
                    Wording(
                        "rename the facts, the words of each locale and all references together, and add 'aliases'",
                        zh: "要把资料、各语言版本的文字和所有引用一起改名，并加上“aliases”")
            )
        default:
            throw .request(
                Wording(
                    "'\(old.contentPath)' is \(old.kind.phrase.english), which is known by its path",
                    zh: "“\(old.contentPath)”是\(old.kind.phrase.chinese)，路径是固定的"), hint: nil)
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
                Wording(
                    "'\(name.written)' is a former address of '\(page.place.contentPath)'",
                    zh: "“\(name.written)”是“\(page.place.contentPath)”的旧地址"),
                hint: Wording("name that", zh: "请写那个路径"))
        }
        let known = pages.map { String($0.place.path.dropLast(3)) }
        let last = { (path: String) in path.split(separator: "/").last.map(String.init) ?? path }
        let near =
            nearestName(to: name.path, among: known)
            ?? nearestName(to: last(name.path), among: known.map(last)).flatMap { near in
                known.first { last($0) == near }
            }
        return .request(
            Wording("no page is called '\(name.written)'", zh: "没有叫“\(name.written)”的页面"),
            hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") })
    }
}

extension ContentPlace.Kind {
    /// The kind with its article.
    fileprivate var phrase: Wording {
        Wording(name.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ", zh: "") + wording
    }
}
