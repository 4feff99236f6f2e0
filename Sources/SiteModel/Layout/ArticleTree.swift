import SourceText

/// The folders of one locale that hold articles, with what lies in each, in the order of reading.
struct ArticleTree {
    /// A folder; the first is the locale's own.
    struct Folder {
        let path: [String]
        let parent: Int?
        var index: ParsedPage?
        var articles: [ParsedPage] = []
        var subfolders: [Int] = []
    }

    private(set) var folders: [Folder]

    /// Sorts pages into their folders; those that are no articles are passed over.
    ///
    /// The page of the folder `guides/` is `guides/index.md`, or `guides.md` beside it where there is no such file.
    init(_ pages: [ParsedPage]) {
        folders = [Folder(path: [], parent: nil)]
        let articles = pages.filter { $0.place.kind == .article }
        let withoutIndex = ArticleTree.foldersWithoutIndex(articles)
        // Almost no page has the name of a folder, which is quicker to see than whether it has its path.
        let names = Set(withoutIndex.compactMap(\.last))
        var indices: [[String]: Int] = [[]: 0]
        var last = (path: ArraySlice<String>(), folder: 0)
        for page in articles {
            let segments = page.place.addressSegments
            let isIndex =
                ArticleTree.isIndex(page)
                || segments.last.map(names.contains) ?? false && withoutIndex.contains(segments)
            let path = isIndex ? segments[...] : segments.dropLast()
            // Pages come by their paths: mostly the next one lies where the last one does.
            let folder = path == last.path ? last.folder : folder(Array(path), &indices)
            last = (path, folder)
            if isIndex {
                folders[folder].index = page
            } else {
                folders[folder].articles.append(page)
            }
        }
        for i in folders.indices {
            folders[i].articles.sort(by: ArticleTree.precedes)
            folders[i].subfolders = folders[i].subfolders.sorted { left, right in
                let leftOrder = folders[left].index?.facts.order ?? .max
                let rightOrder = folders[right].index?.facts.order ?? .max
                if leftOrder != rightOrder { return leftOrder < rightOrder }
                return folders[left].path.lexicographicallyPrecedes(folders[right].path)
            }
        }
    }

    /// All articles, in the order in which `folders` lists them.
    var articles: [ParsedPage] { folders.flatMap(\.articles) }

    private static func isIndex(_ page: ParsedPage) -> Bool {
        page.place.path.hasSuffix("/index.md")
    }

    /// The paths of all folders that pages lie in, but for those that have an `index.md`.
    private static func foldersWithoutIndex(_ articles: [ParsedPage]) -> Set<[String]> {
        var folders: Set<[String]> = []
        var last: ArraySlice<String>?
        for page in articles {
            // The page of a folder makes the folder around that one.
            var path = page.place.addressSegments.dropLast()
            guard path != last else { continue }
            last = path
            while !path.isEmpty, folders.insert(Array(path)).inserted { path = path.dropLast() }
        }
        return folders.subtracting(articles.filter(isIndex).map(\.place.addressSegments))
    }

    private mutating func folder(_ path: [String], _ indices: inout [[String]: Int]) -> Int {
        if let known = indices[path] { return known }
        let parent = folder(path.dropLast(), &indices)
        folders.append(Folder(path: path, parent: parent))
        let index = folders.count - 1
        indices[path] = index
        folders[parent].subfolders.append(index)
        return index
    }

    private static func precedes(_ left: ParsedPage, _ right: ParsedPage) -> Bool {
        let leftOrder = left.facts.order ?? .max
        let rightOrder = right.facts.order ?? .max
        if leftOrder != rightOrder { return leftOrder < rightOrder }
        return left.place.path.utf8.lexicographicallyPrecedes(right.place.path.utf8)
    }
}
