import SourceText

/// An address that goes because pages move, although none of them had it, and what takes its place.
///
/// It is that of a list that the site makes by itself for a folder, once nothing is in the folder any more.
public struct VanishedAddress: Sendable {
    /// The address.
    public let permalink: Permalink
    /// A page that was in the folder: it gets the address as an alias, which a list cannot have.
    public let page: PageMove
    /// The list of the folder that all pages of the former one went to, where they have one: links lead there.
    public let list: Permalink?
    /// What links lead to, as a path below `Content/`: the file of the page, or the folder of the list with its slash.
    let successor: String

    /// Finds those that a site had and another one lacks.
    public static func all(before: Site, after: Site, _ moves: PageMoves) -> [VanishedAddress] {
        let known = Set((after.pages.map(\.permalink) + after.redirects.map(\.from)).map(\.path))
        return before.pages.compactMap { page in
            guard page.parsed == nil, page.isFirstPart, !known.contains(page.permalink.path) else {
                return nil
            }
            let prefix = before.edition(of: page).prefix
            let folder = String(page.permalink.path.dropFirst(prefix.count))
            let inside = moves.moves.filter {
                $0.page.place.locale == page.locale
                    && $0.page.place.path.utf8.starts(with: folder.utf8)
            }
            guard let first = inside.first(where: \.isPublished) ?? inside.first else { return nil }
            let newFolder = commonFolder(of: inside, below: folder)
            let list = newFolder.map { Permalink(prefix + $0) }.flatMap { after.page(at: $0) }
            guard let newFolder, let list, list.parsed == nil else {
                return VanishedAddress(
                    permalink: page.permalink, page: first, list: nil,
                    successor: first.place.contentPath)
            }
            return VanishedAddress(
                permalink: page.permalink, page: first, list: list.permalink,
                successor: first.place.folder + newFolder)
        }
    }

    /// Some of them, by their address.
    static func byPath(_ all: [VanishedAddress]) -> [String: VanishedAddress] {
        Dictionary(all.map { ($0.permalink.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The address that leads to what took its place.
    func newPermalink(in site: Site) -> Permalink { list ?? page.permalink(in: site) }

    /// The folder that stands for a former one in all moves, with its slash; nil where there is none.
    private static func commonFolder(of moves: [PageMove], below former: String) -> String? {
        var found: String?
        for move in moves {
            let depth = move.page.place.path.utf8.dropFirst(former.utf8.count)
                .count { $0 == UInt8(ascii: "/") }
            let folders = move.place.path.utf8.split(separator: UInt8(ascii: "/")).dropLast(
                depth + 1)
            let folder = folders.map { String(Substring($0)) + "/" }.joined()
            if folder.isEmpty || !(found ?? folder).hasSameBytes(as: folder) { return nil }
            found = folder
        }
        return found
    }
}
