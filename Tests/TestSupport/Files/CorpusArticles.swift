import Foundation

/// As many articles as a measurement wants, made of the pages of some corpora.
public struct CorpusArticles: Sendable {
    private let pages: [String]

    /// Finds the Markdown files of some folders.
    public init(corpora: [String]) throws {
        pages = try corpora.flatMap { corpus in
            try FolderSnapshot(folder: corpus).paths.filter { $0.hasSuffix(".md") }
                .map { corpus + "/" + $0 }
        }
        guard !pages.isEmpty else { throw TestFailure("no page stands in \(corpora)") }
    }

    /// The path of an article in a site.
    public static func path(_ number: Int) -> String {
        "Content/articles/\(number / 100)/article-\(number).md"
    }

    /// Writes the pages in turns until there are enough, and tells how many bytes they have.
    public func write(_ count: Int, to folder: TemporaryFolder) throws -> Int {
        var bytes = 0
        for number in 0..<count {
            let page = try Data(contentsOf: URL(fileURLWithPath: pages[number % pages.count]))
            bytes += page.count
            try folder.write([UInt8](page), to: Self.path(number))
        }
        return bytes
    }
}
