import Markdown
import Metadata
import SourceText

/// Puts a site together from what was found: translates the pages, turns their links, writes their front matter.
struct Assembly {
    let site: FoundSite
    let source: ImportSource
    private let finder: LinkFinder
    var places: PagePlaces

    init(_ site: FoundSite, source: ImportSource) {
        self.site = site
        self.source = source
        finder = LinkFinder(site, paths: source.paths)
        places = PagePlaces(site)
    }

    /// A link to write: where its destination stands in the text, and what it leads to.
    struct TurnedLink: Sendable {
        let range: Range<Int>
        let target: LinkFinder.Target
        /// The query and the fragment.
        let rest: String
    }

    /// A page whose text is Markdown, with the links that are to be turned.
    struct Draft: Sendable {
        var text: [UInt8] = []
        var title: String?
        var hasHeading = false
        /// The words of the heading that is the title.
        var heading: String?
        var description: String?
        var links: [TurnedLink] = []
        var formerAnchors: [(id: String, target: String)] = []
        var diagnostics: [Diagnostic] = []
        var remarks: [Diagnostic] = []
    }

    /// The whole site.
    func site(threads: Int) -> ImportedSite {
        var assembly = self
        return assembly.assemble(threads)
    }

    private mutating func assemble(_ threads: Int) -> ImportedSite {
        var result = ImportedSite()
        result.diagnostics = source.diagnostics + site.diagnostics
        let context = bodyContext()
        let (site, finder) = (site, finder)
        let drafts = parallelMap(Array(site.pages.indices), threads: threads) { index in
            PageDrafter(site: site, finder: finder, context: context, page: index).draft()
        }
        for index in site.pages.indices { keepAddresses(of: index, &result) }
        for (index, draft) in drafts.enumerated() {
            result.diagnostics += draft.diagnostics
            result.remarks += draft.remarks
            let page = site.pages[index]
            let path = "Content/" + places.pages[index].path
            let body = write(draft, index, &result)
            let head = frontMatter(of: index, draft)
            result.files.append(.init(path: path, bytes: Array(head.utf8) + body))
            result.pages.append(
                .init(source: page.file.path, range: page.range, path: path))
        }
        copyStaticFiles(&result)
        tellFiles(&result)
        result.copies = places.files.map { .init(source: $0.key, path: "Content/" + $0.value) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        tellUnknownKeys(&result)
        result.files.append(.init(path: "Content/site.yaml", bytes: SiteFile.text(site)))
        result.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        result.pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        result.diagnostics = Array(Set(result.diagnostics)).sorted()
        result.remarks = Array(Set(result.remarks)).sorted()
        return result
    }

    // MARK: Texts

    private func bodyContext() -> BodyContext {
        let (site, finder, source) = (site, finder, source)
        let pageByPath = Dictionary(
            site.pages.indices.map { (site.pages[$0].path, $0) },
            uniquingKeysWith: { first, _ in first })
        var templates: [String: SourceFile] = [:]
        // The site's own come before those of its themes.
        for path in source.paths.sorted(by: {
            ($0.hasPrefix("layouts/") ? 0 : 1, $0) < ($1.hasPrefix("layouts/") ? 0 : 1, $1)
        }) {
            for folder in ["layouts/shortcodes/", "layouts/_shortcodes/"] {
                guard let start = path.firstRange(of: folder), let file = source.files[path] else {
                    continue
                }
                let name = OldPath.withoutEnding(String(path[start.upperBound...]))
                if templates[name] == nil { templates[name] = file }
            }
        }
        let known = templates
        return BodyContext(
            dialect: site.kind == .hugo ? .hugo : .docusaurus,
            reference: { name, path in
                guard let page = pageByPath[path] else { return nil }
                let (target, rest) = LinkFinder.split(name)
                if target.isEmpty { return rest.isEmpty ? nil : rest }
                guard
                    case .page(let index)? = finder.target(
                        target, from: page, in: path, isImage: false)
                        ?? finder.pageCalled(target, from: page)
                else { return nil }
                return PageDrafter.scheme + "\(index)" + rest
            },
            parameter: { name, _ in site.parameters[name.lowercased()] },
            template: { name in known[name] },
            included: { name, path in
                let alias = "@site/"
                let found =
                    name.hasPrefix(alias)
                    ? OldPath.normalized(String(name.dropFirst(alias.count)), from: site.siteFolder)
                    : OldPath.normalized(
                        name, from: name.hasPrefix("/") ? "" : OldPath.folder(of: path))
                let inner = OldPath.normalized(name)
                let candidates =
                    [found].compactMap { $0 }
                    + site.contentFolders.compactMap { folder in inner.map { folder + $0 } }
                for candidate in candidates {
                    if let file = source.files[candidate],
                        [".md", ".mdx"].contains(where: candidate.hasSuffix)
                    {
                        return .init(path: candidate, file: file)
                    }
                }
                return nil
            })
    }

    /// The text of a page, its links turned.
    private mutating func write(
        _ draft: Draft, _ index: Int, _ result: inout ImportedSite
    ) -> [UInt8] {
        let own = places.pages[index].path
        var text: [UInt8] = []
        var clean = 0
        for link in draft.links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where link.range.lowerBound >= clean {
            let path: String
            switch link.target {
            case .page(let target):
                // A link to a place on its own page names that alone.
                path =
                    target == index && link.rest.hasPrefix("#")
                    ? "" : OldPath.relative(to: places.pages[target].path, from: own)
            case .file(let file):
                path = OldPath.relative(
                    to: places.place(file: file, folders: finder.folderAddresses), from: own)
            case .address(let address): path = address
            }
            result.turnedLinks += 1
            text += draft.text[clean..<link.range.lowerBound]
            text += LinkText.destination(path.replacing("%", with: "%25")).utf8
            text += link.rest.utf8
            clean = link.range.upperBound
        }
        return text + draft.text[clean...]
    }

    // MARK: Front matter

    /// What leads to each page: the address it had, and those that led there.
    private var aliases: [Int: [String]] = [:]

    private mutating func keepAddresses(of index: Int, _ result: inout ImportedSite) {
        let page = site.pages[index]
        let new = places.pages[index].address
        let old = [
            Located(site.oldAddress(of: page), range: page.range.lowerBound..<page.range.lowerBound)
        ]
        for former in old + page.formerAddresses {
            var address = former.value
            if !address.hasPrefix("/") { address = "/" + address }
            if !address.hasSuffix("/"), !address.hasSuffix(".html") { address += "/" }
            // Hosts that do not mind case serve the page at both.
            if address.lowercased() == new.lowercased()
                || address == "/" && new != "/" && page.address.isEmpty
            {
                continue
            }
            if places.take(alias: address) {
                aliases[index, default: []].append(address)
            } else {
                result.diagnostics.append(
                    .lostAddress(former.value, at: page.file.location(former.range)))
            }
        }
    }

    private func frontMatter(of index: Int, _ draft: Draft) -> String {
        let page = site.pages[index]
        let metadata = page.metadata
        var lines: [String] = []
        var kept = metadata.kept
        var keywords = metadata.keywords
        if let title = draft.title {
            lines.append("title: " + FrontMatterText.scalar(title))
        } else if let title = metadata.title, title != draft.heading {
            // The heading is the title; what lists called the page is what people may search for.
            kept.append("title: " + title)
            if draft.hasHeading, !keywords.contains(title), title != page.fallbackTitle {
                keywords.append(title)
            }
        }
        if let text = metadata.description ?? draft.description.map(PageMetadata.line),
            !text.isEmpty
        {
            lines.append("description: " + FrontMatterText.scalar(text))
        }
        if metadata.isDraft { lines.append("draft: yes") }
        if let day = metadata.published { lines.append("published: " + FrontMatterText.date(day)) }
        if let day = metadata.expires { lines.append("expires: " + FrontMatterText.date(day)) }
        if let day = metadata.updated { lines.append("updated: " + FrontMatterText.date(day)) }
        if let order = metadata.order { lines.append("order: \(Int(order.rounded()))") }
        if !keywords.isEmpty { lines.append("keywords: " + FrontMatterText.list(keywords)) }
        if metadata.isHiddenFromEngines || metadata.isUnlisted { lines.append("noindex: yes") }
        if metadata.isUnlisted { lines.append("search: off") }
        if let aliases = aliases[index] {
            lines.append("aliases: " + FrontMatterText.list(aliases))
        }
        if !draft.formerAnchors.isEmpty {
            let pairs = draft.formerAnchors.map {
                FrontMatterText.quoted($0.id) + ": " + FrontMatterText.quoted($0.target)
            }
            lines.append("former-anchors: {" + pairs.joined(separator: ", ") + "}")
        }
        if !kept.isEmpty {
            lines.append("# Left over from \(site.kind.name):")
            lines += kept.map { "# " + $0 }
        }
        if lines.isEmpty { return "" }
        return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n\n"
    }

    /// Each key is told once: what hundreds of pages say is one thing to decide.
    private func tellUnknownKeys(_ result: inout ImportedSite) {
        var first: [String: (location: SourceLocation, count: Int)] = [:]
        for page in site.pages {
            for key in page.metadata.unknown {
                let place = first[key.value]?.location ?? page.file.location(key.range)
                first[key.value] = (place, (first[key.value]?.count ?? 0) + 1)
            }
        }
        for (key, found) in first {
            result.remarks.append(.keptKey(key, pages: found.count, at: found.location))
        }
    }
}
