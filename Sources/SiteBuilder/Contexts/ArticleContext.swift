import Mustache
import SiteModel

/// The keys of an article's page, and of the page of a folder of articles.
enum ArticleContext {
    static let keys: [ContextKey<PageView>] = [
        .optionalObject("section", "The folder that the page lies in", of: ItemContexts.link) {
            view in view.section.map { view.link($0.page) }
        },
        .list("tree", "The pages of the folder, around this one", of: ItemContexts.link) { view in
            view.tree.map(view.link)
        },
        .flag("has-tree", "Whether the folder has other pages") { $0.tree.count > 1 },
        .optionalObject(
            "previous", "The page before, in the order of reading", of: ItemContexts.link
        ) {
            $0.neighbour(-1)
        },
        .optionalObject("next", "The page after, in the order of reading", of: ItemContexts.link) {
            $0.neighbour(1)
        },
        .flag("has-neighbours", "Whether there is a page before or after") {
            $0.neighbour(-1) != nil || $0.neighbour(1) != nil
        },
        .list("children", "What lies in the folder, on the page of a folder", of: ItemContexts.link)
        {
            view in view.children.map(view.link)
        },
        .flag("has-children", "Whether the page is that of a folder and something lies in it") {
            !$0.children.isEmpty
        },
    ]
}

/// How many neighbours a folder's tree shows on either side of the page.
private let treeReach = 20

extension PageView {
    /// The folder that the page lies in; nil for pages straight in the locale's folder.
    fileprivate var section: Section? {
        let index =
            switch page.content {
            case .article(let article): edition.articles[article].section
            case .section(let section, _): edition.sections[section].parent ?? 0
            default: 0
            }
        return index == 0 ? nil : edition.sections[index]
    }

    /// The folder's page and what lies in it: all of a small folder, the neighbourhood in a large one.
    fileprivate var tree: [Int] {
        guard let section else { return [] }
        let count = section.articles.count + section.subsections.count
        let shown = max(0, place - treeReach)..<min(count, place + treeReach + 1)
        // By place, so that a page of a folder of thousands looks at its neighbours alone.
        return [section.page]
            + shown.map { place in
                let subsection = place - section.articles.count
                return subsection < 0
                    ? edition.articles[section.articles[place]].page
                    : edition.sections[section.subsections[subsection]].page
            }
    }

    /// The place of this page in its folder, articles before folders.
    private var place: Int {
        switch page.content {
        case .article(let article): edition.articles[article].place
        case .section(let index, _) where edition.sections[index].page == self.index:
            (section?.articles.count ?? 0) + edition.sections[index].place
        default: 0
        }
    }

    fileprivate func neighbour(_ step: Int) -> PageLink? {
        guard let position = all.readingPositions[index] else { return nil }
        let order = edition.readingOrder
        guard order.indices.contains(position + step) else { return nil }
        return link(order[position + step])
    }

    /// What lies in the folder that the page is of.
    var children: [Int] {
        guard case .section(let index, let part) = page.content else { return [] }
        let section = edition.sections[index]
        return part.range.map { place in
            let article = place - section.subsections.count
            return article < 0
                ? edition.sections[section.subsections[place]].page
                : edition.articles[section.articles[article]].page
        }
    }
}
