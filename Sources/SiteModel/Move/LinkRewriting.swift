import Markdown
import SourceText

/// Finds how the links of one page are written once pages have moved, so that each leads where it led.
struct LinkRewriting {
    /// What stands in place of a part of a link's destination.
    struct Change {
        /// How many bytes at the start of the destination are replaced.
        let count: Int
        let replacement: String
    }

    private let site: Site
    private let moves: PageMoves
    /// What has no address any more, such as the list of a folder that is empty now: by the former address.
    private let vanished: [String: VanishedAddress]
    private let page: ParsedPage
    private let resolver: LinkResolver

    init(site: Site, page index: Int, moves: PageMoves, vanished: [String: VanishedAddress]) {
        self.site = site
        self.moves = moves
        self.vanished = vanished
        page = site.pages[index].parsed!
        resolver = LinkResolver(site: site, page: index)
    }

    /// Finds how the links of a fragment or a notice are written.
    init(site: Site, text: ParsedPage, moves: PageMoves, vanished: [String: VanishedAddress]) {
        self.site = site
        self.moves = moves
        self.vanished = vanished
        page = text
        resolver = LinkResolver(
            site: site, page: site.editions[text.place.locale].home, text: text)
    }

    /// What changes in a link whose destination is written as `written` in the file; nil where it stays.
    func change(of link: Link, writtenAs written: [UInt8]) -> Change? {
        switch resolver.target(of: link) {
        case nil: return nil
        case .page(_, .id(let id)), .file(_, .id(let id)):
            guard let new = moves.newID(of: id, locale: page.place.locale, in: site) else {
                return nil
            }
            let name = "faq:" + id
            guard !written.starts(with: name.utf8) else {
                return Change(count: name.utf8.count, replacement: "faq:" + new)
            }
            // Written with escapes: what stands behind the id is written as it is meant.
            let rest = Array(link.destination.utf8.dropFirst(name.utf8.count))
            return Change(count: written.count, replacement: "faq:" + new + escaped(rest[...]))
        case .page(let target, .path(let path, let isBelowFolder)):
            let wanted = site.pages[target]
            let former =
                wanted.parsed?.place.contentPath ?? folder + innerPath(of: wanted.permalink)
            var goal = vanished[wanted.permalink.path]?.successor ?? moves.path(of: former)
            if wanted.isBorrowed, let place = wanted.parsed?.place {
                // It is named as if it were translated.
                if goal.hasSameBytes(as: former), !movesAway(path) { return nil }
                goal = folder + goal.dropFirst(place.folder.count)
                return change(of: link, path, isBelowFolder, to: goal, written)
            }
            if goal.hasSameBytes(as: former), !movesAway(path) { return nil }
            return change(of: link, path, isBelowFolder, to: goal, written)
        case .file(let file, .path(let path, let isBelowFolder)):
            guard movesAway(path) else { return nil }
            return change(of: link, path, isBelowFolder, to: file.contentPath, written)
        }
    }

    private var folder: String { page.place.folder }

    /// Whether a path is relative and the page goes to another folder.
    private func movesAway(_ path: String) -> Bool {
        !path.hasPrefix("/")
            && !folders(of: page.place).elementsEqual(
                folders(of: moves.place(of: page.place)), by: { $0.hasSameBytes(as: $1) })
    }

    private func folders(of place: ContentPlace) -> [String] {
        segments(place.contentPath).dropLast()
    }

    private func segments(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// The path below the locale's folder of a page that the site makes by itself.
    private func innerPath(of permalink: Permalink) -> String {
        String(permalink.path.dropFirst(site.edition(of: site.page(at: permalink)!).prefix.count))
    }

    private func change(
        of link: Link, _ path: String, _ isBelowFolder: Bool, to contentPath: String,
        _ written: [UInt8]
    ) -> Change? {
        var goal = contentPath
        var isFolder = !goal.hasSuffix(".md") && goal.hasSuffix("/")
        let isIndex = goal == "index.md" || goal.hasSuffix("/index.md")
        if goal.hasSuffix(".md"), !path.hasSuffix(".md") {
            goal = String(goal.dropLast(3))
            // A folder stands for its index, unless the link names that.
            let namesIndex = segments(path).last.map { $0 == "index" } ?? false
            if isIndex, !namesIndex {
                goal = String(goal.dropLast("index".count))
                isFolder = true
            }
        }
        var parts = segments(goal)
        if path.hasPrefix("/") {
            let own = segments(folder)
            if parts.starts(with: own), isBelowFolder || !segments(path).starts(with: own) {
                parts = Array(parts.dropFirst(own.count))
            }
            parts.insert("", at: 0)
        } else {
            let from = folders(of: moves.place(of: page.place))
            let shared = zip(from, isFolder ? parts : parts.dropLast())
                .prefix { $0.hasSameBytes(as: $1) }.count
            parts =
                Array(repeating: "..", count: from.count - shared) + parts.dropFirst(shared)
        }
        var text = parts.joined(separator: "/")
        if text.isEmpty { text = "." }
        if path.hasPrefix("./"), !text.hasPrefix(".") { text = "./" + text }
        if path.hasSuffix("/"), !text.hasSuffix("/") { text += "/" }
        // The path ends before the query or the fragment of what is meant: a character reference has a `#` as well.
        let meant = Array(link.destination.utf8)
        let end = meant.firstIndex { "?#".utf8.contains($0) } ?? meant.count
        let replacement = encoded(text, like: meant[..<end])
        if written == meant { return Change(count: end, replacement: replacement) }
        return Change(count: written.count, replacement: replacement + escaped(meant[end...]))
    }

    /// What stands behind the path of a destination, as it is written where nothing else is known.
    private func escaped(_ rest: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.appendMarkdownAddress(rest)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The path without a byte that Markdown or YAML could take for something else; letters stay, unless the former
    /// path had none but those of ASCII and was percent-encoded.
    private func encoded(_ path: String, like former: ArraySlice<UInt8>) -> String {
        let keepsLetters =
            !former.contains(UInt8(ascii: "%")) || former.contains { $0 >= 0x80 }
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if byte >= 0x80, keepsLetters {
                bytes.append(byte)
            } else {
                bytes.appendPercentEncoding([byte], keeping: "-._~/")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
