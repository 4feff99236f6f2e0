import SourceText

/// One page and the place that it goes to.
public struct PageMove: Sendable {
    /// The page as it is.
    public let page: ParsedPage
    /// Where its file is going to stand.
    public let place: ContentPlace
    /// Whether readers may have its address: it is no draft and not of the future.
    public let isPublished: Bool

    /// The address that it has.
    public func formerPermalink(in site: Site) -> Permalink { page.place.permalink(in: site) }

    /// The address that it is going to have.
    public func permalink(in site: Site) -> Permalink { place.permalink(in: site) }
}

extension ContentPlace {
    /// The address of the page that the file makes.
    fileprivate func permalink(in site: Site) -> Permalink {
        Permalink(site.editions[locale].prefix + addressSegments.map { $0 + "/" }.joined())
    }
}

/// Pages that move together.
public struct PageMoves: Sendable {
    /// The moves, by the path of the file.
    public let moves: [PageMove]
    private let moveByPath: [[UInt8]: PageMove]
    /// The ids that questions get, by the locale and the id that they have.
    private let newIDs: [Int: [String: String]]

    init(_ moves: [PageMove]) {
        self.moves = moves.sorted {
            $0.page.place.contentPath.precedesByBytes($1.page.place.contentPath)
        }
        moveByPath = Dictionary(
            moves.map { (Array($0.page.place.contentPath.utf8), $0) },
            uniquingKeysWith: { first, _ in first })
        var newIDs: [Int: [String: String]] = [:]
        for move in moves {
            if case .question(let old) = move.page.place.kind,
                case .question(let new) = move.place.kind
            {
                newIDs[move.place.locale, default: [:]][old] = new
            }
        }
        self.newIDs = newIDs
    }

    /// The move of the file at a path below `Content/`.
    func move(of contentPath: String) -> PageMove? { moveByPath[Array(contentPath.utf8)] }

    /// Where a file of the content is going to stand.
    func place(of place: ContentPlace) -> ContentPlace {
        move(of: place.contentPath)?.place ?? place
    }

    /// Where a file that has a path below `Content/` is going to stand.
    public func path(of contentPath: String) -> String {
        move(of: contentPath)?.place.contentPath ?? contentPath
    }

    /// The id that a question of a locale is going to have, where it changes.
    ///
    /// What is not translated is named in other locales, too: there it has the id of the page that it stands for.
    func newID(of id: String, locale: Int, in site: Site) -> String? {
        let page = site.editions[locale].question(id).map { site.pages[$0.page] }
        return newIDs[page?.language ?? locale]?[id]
    }
}
