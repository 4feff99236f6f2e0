import Markdown
import SourceText

/// How much of what links can lead to differs between two states of a site.
///
/// What was found on the links of a page holds in another state where nothing differs; where anchors do, on pages none
/// of whose links names an anchor of one of those pages.
public enum LinkSurroundings: Sendable, Hashable {
    /// Every page has its address, its file and its anchors.
    case same
    /// Some pages have other anchors.
    case otherAnchors(on: PageNames)
    /// Pages or files came, went or moved, or what names them did.
    case otherTargets

    /// Compares the pages and files of two states; that facts in YAML are equal is for the caller to know.
    public init(from old: Site, to new: Site) {
        guard old.pages.count == new.pages.count, old.files == new.files,
            old.leftOut == new.leftOut, old.unreadable == new.unreadable
        else {
            self = .otherTargets
            return
        }
        var changed = PageNames()
        for index in new.pages.indices {
            let isSameFile = old.pages[index].parsed === new.pages[index].parsed
            guard old.pages[index].permalink == new.pages[index].permalink,
                old.pages[index].isFirstPart == new.pages[index].isFirstPart,
                isSameFile || old.pages[index].parsed?.place == new.pages[index].parsed?.place
            else {
                self = .otherTargets
                return
            }
            // What a question's topic has to prepare is an anchor of the question's page.
            var isQuestion = false
            if case .question = new.pages[index].content { isQuestion = true }
            guard !isSameFile || isQuestion else { continue }
            let (oldPage, newPage) = (old.pages[index], new.pages[index])
            if oldPage.anchors != newPage.anchors || oldPage.formerAnchors != newPage.formerAnchors
                || isQuestion
                    && old.hasAnchor("prepare", on: oldPage)
                        != new.hasAnchor("prepare", on: newPage)
            {
                changed.insert(newPage)
            }
        }
        self = changed.isEmpty ? .same : .otherAnchors(on: changed)
    }

    /// Whether what was found on the links of an unchanged page holds, which names these anchors.
    public func spares(_ anchors: @autoclosure () -> NamedAnchors) -> Bool {
        switch self {
        case .same: true
        case .otherAnchors(let pages): !anchors().mayBe(on: pages)
        case .otherTargets: false
        }
    }
}

/// The pages whose anchors the links of a page name, by the last words of what names them.
///
/// Kept for each page once they were asked for: to find them takes a look at every link, and mostly there is none.
public struct NamedAnchors: Sendable {
    private var words: Set<String> = []
    /// Whether a link may name any page.
    private var mayBeAny: Bool

    /// Finds them.
    public init(_ page: ParsedPage) {
        mayBeAny = !page.facts.formerAnchors.isEmpty
        for link in page.body.links + page.words.richTexts.flatMap(\.links) {
            let bytes = link.destination.utf8
            guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { continue }
            // Its own page may get other anchors although its file is the same: those that its topic brings.
            if hash == bytes.startIndex {
                words.insert(PageNames.lastWord(of: page.place.path.utf8))
                continue
            }
            let word = PageNames.lastWord(of: bytes[..<hash].prefix { $0 != UInt8(ascii: "?") })
            // The page of a folder is named by many paths.
            if ["", ".", "..", "index"].contains(word) { mayBeAny = true }
            words.insert(word)
        }
    }

    fileprivate func mayBe(on pages: PageNames) -> Bool {
        mayBeAny || words.contains(where: pages.contains)
    }
}

/// The last words of paths and references by which links name some pages.
///
/// Whether a link leads to one of them is found out by resolving it; that it cannot is seen at once by its last word.
public struct PageNames: Sendable, Hashable {
    private var names: Set<String> = []

    var isEmpty: Bool { names.isEmpty }

    mutating func insert(_ page: Page) {
        names.insert(Self.lastWord(of: page.permalink.path.utf8))
        if let path = page.parsed?.place.path { names.insert(Self.lastWord(of: path.utf8)) }
    }

    fileprivate func contains(_ word: String) -> Bool { names.contains(word) }

    /// What stands behind the last slash or colon, without the ending of a file.
    fileprivate static func lastWord<Bytes: BidirectionalCollection<UInt8>>(of bytes: Bytes)
        -> String
    {
        let path = bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes[...]
        let start = path.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
        let word = start.map { path[path.index(after: $0)...] } ?? path
        let decoded = percentDecoded(String(decoding: word, as: UTF8.self))
        for ending in [".md", ".html"] where decoded.hasSuffix(ending) {
            return String(decoded.dropLast(ending.count))
        }
        return decoded
    }
}
