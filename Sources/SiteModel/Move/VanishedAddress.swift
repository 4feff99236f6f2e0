import SourceText

/// An address that goes because pages move, although none of them had it, and the moved page that takes its place.
///
/// It is that of a list that the site makes by itself for a folder, once nothing is in the folder any more.
public struct VanishedAddress: Sendable {
    /// The address.
    public let permalink: Permalink
    /// A page that was in the folder.
    public let page: PageMove

    /// Finds those that a site had and another one lacks.
    public static func all(before: Site, after: Site, _ moves: PageMoves) -> [VanishedAddress] {
        let known = Set((after.pages.map(\.permalink) + after.redirects.map(\.from)).map(\.path))
        return before.pages.compactMap { page in
            guard page.parsed == nil, page.isFirstPart, !known.contains(page.permalink.path) else {
                return nil
            }
            let inner = page.permalink.path.dropFirst(before.edition(of: page).prefix.count)
            let inside = moves.moves.filter {
                $0.page.place.locale == page.locale
                    && $0.page.place.path.utf8.starts(with: inner.utf8)
            }
            let move = inside.first(where: \.isPublished) ?? inside.first
            return move.map { VanishedAddress(permalink: page.permalink, page: $0) }
        }
    }
}
