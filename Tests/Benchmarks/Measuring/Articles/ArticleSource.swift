import Foundation
import TestSupport

/// Where the articles of a measured site come from: the pages of real corpora, or invented ones.
public struct ArticleSource {
    /// The language of all articles.
    public let language: ArticleLanguage
    /// What is told with the figures.
    public let description: String
    private let pages: [[UInt8]]

    /// Reads the pages of some corpora; without any, invents as many as a corpus has.
    public init(_ language: ArticleLanguage, corpora: [String]) throws {
        self.language = language
        guard !corpora.isEmpty else {
            var invented = InventedArticles(language, seed: 2026)
            pages = (0..<500).map { _ in Array(invented.next().utf8) }
            description = "invented articles"
            return
        }
        pages = try corpora.flatMap { corpus in
            try FolderSnapshot(folder: corpus).entries.sorted { $0.key < $1.key }
                .filter { $0.key.hasSuffix(".md") }.map(\.value.bytes)
        }
        guard !pages.isEmpty else { throw TestFailure("no page stands in \(corpora)") }
        description = corpora.map { URL(fileURLWithPath: $0).lastPathComponent }
            .joined(separator: " and ")
    }

    /// A page for each number: they come in turns.
    func page(_ number: Int) -> [UInt8] { pages[number % pages.count] }
}
