import Foundation
import Measuring
import TestSupport

/// Pagefind, extended, on the same rendered pages.
struct PagefindEngine: SearchEngine {
    let name = "Pagefind"
    var webRoot: String { folder.path }
    let openingScript = "open-pagefind.js"
    let parameters: JSONValue = ["module": "/pagefind/pagefind.js"]
    let indexFolder = "pagefind"

    private let folder: TemporaryFolder
    private let python: String
    private let language: Language

    /// Copies some pages of a built site: those of the corpus, not the lists and the search page around them.
    init(python: String, pages: [String], of site: BenchmarkSite, language: Language) throws {
        self.python = python
        self.language = language
        folder = try TemporaryFolder()
        for address in pages {
            let html = try Data(
                contentsOf: URL(fileURLWithPath: site.output + address + "index.html"))
            try folder.write([UInt8](html), to: address.dropFirst() + "index.html")
        }
    }

    /// Indexes the pages from nothing and tells what that took.
    func index() throws -> Effort {
        if folder.contains(indexFolder) { try folder.remove(indexFolder) }
        return try MeteredRun(
            python,
            [
                "-m", "pagefind", "--site", folder.path,
                "--output-path", folder.path(indexFolder),
                // What our own index holds: the page's text, without what leads to other pages.
                "--root-selector", "main", "--exclude-selectors", "nav, .page-list",
                "--force-language", language.rawValue,
            ]
        ).effort
    }

    func isCode(_ path: String) -> Bool { path.hasSuffix(".js") || path.contains("/wasm.") }
}
