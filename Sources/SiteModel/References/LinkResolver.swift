public import Markdown
import Metadata
import SourceText

/// Finds the targets of links, seen from one page.
public struct LinkResolver: Sendable {
    let site: Site
    private let pageIndex: Int
    let page: Page
    /// The fragment or notice whose links they are, where they are not the page's own.
    private let text: ParsedPage?

    /// Resolves links of the page with an index, or of a text that stands on it: a fragment or a notice.
    public init(site: Site, page: Int, text: ParsedPage? = nil) {
        self.site = site
        pageIndex = page
        self.page = site.pages[page]
        self.text = text
    }

    /// Where the links are written; nil where a page comes from no file.
    var place: ContentPlace? { (text ?? page.parsed)?.place }

    /// The index of the locale that they are written in.
    var language: Int { text?.place.locale ?? page.language }

    /// Whether they are written in another locale than they are read in.
    private var isBorrowed: Bool { language != page.locale }

    /// The target of a link, or why it has none.
    public func resolve(_ link: Link) -> Result<ResolvedLink, LinkFault> {
        let destination = link.destination
        // What most links to elsewhere are is known at sight.
        if destination.begins(with: "https://"), destination.utf8.count > "https://".utf8.count {
            return .success(asWritten(link))
        }
        if let reference = Reference(destination) {
            return reference.kind.isPage ? resolve(reference) : resolve(reference, link)
        }
        if destination.isEmpty { return .failure(.noDestination) }
        if destination.begins(with: "//") { return .success(asWritten(link)) }
        if let scheme = scheme(of: destination) {
            guard knownSchemes.contains(scheme) else { return .failure(.unknownScheme(scheme)) }
            let rest = destination.utf8.dropFirst(scheme.utf8.count + 1)
            let isWeb = scheme == "https" || scheme == "http"
            guard isWeb ? rest.starts(with: "//".utf8) && rest.count > 2 : !rest.isEmpty else {
                return .failure(.noDestination)
            }
            return .success(asWritten(link))
        }
        return resolvePath(link)
    }

    /// The target of a link as pages show it; nil where there is none.
    ///
    /// Where no more than the anchor is missing, as on a site that makes that a warning, the link leads to the page.
    public func shown(_ link: Link) -> ResolvedLink? {
        switch resolve(link) {
        case .success(let target): return target
        case .failure(.deadAnchor(_, let target)):
            let destination = link.destination
            guard destination.utf8.first != UInt8(ascii: "#") else { return nil }
            let query = Reference(destination) == nil ? split(destination).query : ""
            return ResolvedLink(
                href: site.href(target) + query, text: site.pages[target].title, isExternal: false)
        case .failure: return nil
        }
    }

    /// The path of a link within the site, percent-decoded; nil for any other.
    func path(of link: Link) -> String? {
        let destination = link.destination
        guard Reference(destination) == nil, scheme(of: destination) == nil,
            !destination.begins(with: "//")
        else { return nil }
        let written = split(destination).path
        return written.isEmpty ? nil : percentDecoded(written)
    }

    private func asWritten(_ link: Link) -> ResolvedLink {
        ResolvedLink(
            href: MarkdownDocument.defaultAddress(of: link),
            text: link.destination, isExternal: true)
    }

    private func resolve(_ reference: Reference) -> Result<ResolvedLink, LinkFault> {
        let edition = site.edition(of: page)
        let target: (page: Int, name: String)? =
            switch reference.kind {
            case .question: edition.question(reference.id).map { ($0.page, $0.words.question) }
            case .topic: edition.topic(reference.id).map { ($0.page, $0.words.name) }
            case .channel:
                edition.channel(reference.id).map { ($0.page, site.pages[$0.page].title) }
            case .term, .fragment: nil
            }
        guard let target else {
            if site.unreadable.contains(reference) { return .success(.unreadable) }
            return .failure(.unknownReference(reference))
        }
        if let property = reference.property {
            return resolve(property, of: reference, name: target.name, page: target.page)
        }
        return link(to: target.page, fragment: reference.fragment, text: target.name)
    }

    private func resolve(
        _ property: String, of reference: Reference, name: String, page: Int
    ) -> Result<ResolvedLink, LinkFault> {
        let edition = site.edition(of: self.page)
        guard reference.kind == .channel, let channel = edition.channel(reference.id) else {
            return .failure(.unknownProperty(reference, known: []))
        }
        let known = ChannelProperty.allCases.filter { $0.suits(channel.facts.kind) }
        guard let property = ChannelProperty(rawValue: property), known.contains(property) else {
            return .failure(.unknownProperty(reference, known: known.map(\.rawValue)))
        }
        // What is gone has no way in: its page says what to use instead.
        if channel.facts.status == .retired {
            return .success(ResolvedLink(href: site.href(page), text: name, isExternal: false))
        }
        let words = site.editions[language].words
        let fallback = ResolvedLink(
            href: site.href(page) + "#find-it",
            text: words.text("see-official-contact", [("channel", name)]),
            isExternal: false)
        // The first that suits is meant, also where another one was checked later: that one may be for other matters.
        let points = channel.facts.points
        guard let point = points.first(where: property.suits) ?? points.first,
            case .current(let day) = channel.facts.standing(of: point, on: site.today)
        else { return .success(fallback) }
        return .success(
            ResolvedLink(
                href: point.href ?? site.href(page),
                text: words.shown(point, of: channel.facts),
                isExternal: false,
                review: .init(by: day, href: fallback.href, text: fallback.text)))
    }

    private func resolvePath(_ link: Link) -> Result<ResolvedLink, LinkFault> {
        let (written, query, fragment) = split(link.destination)
        guard !written.isEmpty || link.kind == .image else {
            if let fragment, text != nil { return .failure(.anchorWithoutPage(fragment)) }
            if let fragment, !site.hasAnchor(fragment, on: page) {
                return .failure(.deadAnchor(fragment, page: pageIndex))
            }
            return .success(
                ResolvedLink(
                    href: query + (fragment.map { "#" + percentEncoded($0) } ?? ""),
                    text: page.title,
                    isExternal: false))
        }
        let path = percentDecoded(written)
        var contentPaths = contentPaths(of: path)
        if link.kind != .image, let target = pageNamed(path, &contentPaths) {
            return self.link(
                to: translated(target, fragment), query: query, fragment: fragment,
                text: site.pages[target].title)
        }
        if let file = file(path, contentPaths) {
            return .success(
                ResolvedLink(
                    href: site.configuration.url.path(to: file.permalink), text: link.text,
                    isExternal: false, imageSize: link.kind == .image ? file.imageSize : nil))
        }
        if link.kind == .image { return .failure(.missingImage(path: path)) }
        return broken(path, contentPaths)
    }

    /// What a page that is not translated leads to: the page in its own locale, as long as that has the anchor.
    private func translated(_ target: Int, _ fragment: String?) -> Int {
        guard isBorrowed, let own = site.page(target, in: page.locale) else { return target }
        return fragment.map { site.hasAnchor($0, on: site.pages[own]) } ?? true ? own : target
    }

    /// Nothing stands at a path: because it cannot be read, because it is left out today, or for no reason.
    private func broken(
        _ path: String, _ contentPaths: ContentPaths?
    ) -> Result<ResolvedLink, LinkFault> {
        if site.unreadable.isEmpty && site.leftOut.isEmpty {
            return .failure(.broken(path: path, leftOut: nil))
        }
        let names = contentPaths?.pageNames ?? []
        if names.contains(where: site.unreadable.contains(contentPath:)) {
            return .success(.unreadable)
        }
        let leftOut = names.lazy.compactMap { site.leftOut[$0] }.first
        return .failure(.broken(path: path, leftOut: leftOut))
    }

    private func link(
        to target: Int, query: String = "", fragment: String?, text: String
    ) -> Result<ResolvedLink, LinkFault> {
        let page = site.pages[target]
        guard let fragment else {
            return .success(
                ResolvedLink(href: site.href(target) + query, text: text, isExternal: false))
        }
        guard site.hasAnchor(fragment, on: page) else {
            return .failure(.deadAnchor(fragment, page: target))
        }
        return .success(
            ResolvedLink(
                href: site.href(target) + query + "#" + percentEncoded(fragment), text: text,
                isExternal: false))
    }

    /// A page named by the path of its file, with or without `.md`, or by its address.
    ///
    /// A page that the site makes by itself, such as the list of questions, is found where its file would stand.
    func pageNamed(_ path: String) -> Int? {
        var contentPaths = contentPaths(of: path)
        return pageNamed(path, &contentPaths)
    }

    private func pageNamed(_ path: String, _ contentPaths: inout ContentPaths?) -> Int? {
        if let found = contentPaths?.page(in: site.pageByContentPath) { return found }
        if path.utf8.first == slash {
            if let found = site.pageByPermalink[path] { return found }
            let address = Array(path.utf8) + [slash]
            return site.pageByPermalink[address.span]
        }
        if let found = untranslated(contentPaths) { return found }
        // The address of what lies at that path below the locale's folder.
        guard let folder = place?.folder, var contentPath = contentPaths?.bytes else {
            return nil
        }
        if !contentPath.isEmpty { contentPath.append(slash) }
        guard contentPath.starts(with: folder.utf8) else { return nil }
        contentPath.replaceSubrange(
            ..<folder.utf8.count, with: site.editions[page.locale].prefix.utf8)
        return site.pageByPermalink[contentPath.span]
    }

    /// The page of this locale for a file that would lie in its folder and is not translated.
    private func untranslated(_ contentPaths: ContentPaths?) -> Int? {
        guard let folder = place?.folder, page.locale > 0, !isBorrowed else {
            return nil
        }
        let original = contentPaths?.pageNames.lazy.filter { $0.hasPrefix(folder) }.compactMap {
            site.pageByContentPath[site.defaultFolder + $0.dropFirst(folder.count)]
        }.first
        return original.flatMap { site.page($0, in: page.locale) }
    }

    /// The file that is copied from a path, or to it.
    func file(_ path: String) -> ContentFile? { file(path, contentPaths(of: path)) }

    private func file(_ path: String, _ contentPaths: ContentPaths?) -> ContentFile? {
        let index = contentPaths?.file(in: site.fileByContentPath) ?? site.fileByPermalink[path]
        return index.map { site.files[$0] }
    }

    /// The paths below `Content/` that a path may mean, seen from the page.
    func contentPaths(of path: String) -> ContentPaths? {
        guard let place else { return ContentPaths(asWritten: path) }
        return ContentPaths(path, from: place)
    }
}

private let slash = UInt8(ascii: "/")

/// The schemes that a link may have: those of RFC 7595's registry that people meet in support texts.
let knownSchemes = ["http", "https", "mailto", "tel", "sms", "ftp", "xmpp", "matrix", "irc"]

private func scheme(of destination: String) -> String? {
    let bytes = destination.utf8.span
    for i in bytes.indices {
        switch bytes[i] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            continue
        case UInt8(ascii: ":"):
            return i >= 2 ? String(Substring(destination.utf8.prefix(i))).lowercased() : nil
        default: return nil
        }
    }
    return nil
}

/// The path, the query with its question mark, and the fragment without `#`.
private func split(_ destination: String) -> (path: String, query: String, fragment: String?) {
    if destination.offset(of: UInt8(ascii: "#")) == nil,
        destination.offset(of: UInt8(ascii: "?")) == nil
    {
        return (destination, "", nil)
    }
    let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) ?? destination.endIndex
    let head = destination[..<hash]
    let fragment = percentDecoded(String(destination[hash...].dropFirst()))
    let mark = head.utf8.firstIndex(of: UInt8(ascii: "?")) ?? head.endIndex
    return (String(head[..<mark]), String(head[mark...]), fragment.isEmpty ? nil : fragment)
}

private func percentEncoded(_ fragment: String) -> String {
    String(Permalink("/" + fragment).percentEncoded.dropFirst())
}
