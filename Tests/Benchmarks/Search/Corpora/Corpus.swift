import Foundation
import TestSupport

/// Pages with queries that ask for them.
struct Corpus {
    /// The name of its folder.
    let name: String
    /// The folder that the paths of pages are relative to.
    let folder: String
    /// The paths of the pages without `.md`, sorted.
    let pages: [String]
    /// Where the pages stand in a site.
    let addresses: PageAddresses
    /// The queries.
    let queries: [Query]
    /// The language of pages and queries.
    let language: Language

    /// Reads `pages/**.md` and `queries.jsonl`; where there are no queries, all pages of the folder, and derives queries.
    init(folder root: String) throws {
        name = URL(fileURLWithPath: root).lastPathComponent
        language = Language(ofCorpus: name)
        let asked = root + "/queries.jsonl"
        let hasQueries = FileManager.default.fileExists(atPath: asked)
        folder = hasQueries ? root + "/pages" : root
        pages = try FolderSnapshot(folder: folder).paths
            .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
        guard !pages.isEmpty else { throw TestFailure("there are no Markdown pages in '\(root)'") }
        addresses = PageAddresses(pages: pages, locale: language.locale)
        if hasQueries {
            queries = try String(contentsOfFile: asked, encoding: .utf8).split(separator: "\n")
                .map { try JSONValue(parsing: Array($0.utf8)).decoded() }
        } else {
            var derivation = QueryDerivation(language: language)
            for page in pages {
                let markdown = try String(contentsOfFile: "\(folder)/\(page).md", encoding: .utf8)
                derivation.add(MarkdownPage(markdown), path: page)
            }
            queries = derivation.queries()
        }
        guard !queries.isEmpty else { throw TestFailure("nothing asks for a page of '\(root)'") }
    }

    /// Every `step`-th query.
    func queries(every step: Int) -> [Query] {
        queries.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }
}
