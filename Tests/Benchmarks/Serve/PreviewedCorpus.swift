import Foundation
import TestSupport

/// A site of many articles that `guidepost serve` shows.
final class PreviewedCorpus {
    /// What is changed in an article.
    enum Edit: String, CaseIterable {
        case body = "a sentence"
        case title = "the title"
        case heading = "a heading, which changes an anchor"
        case frontMatter = "a field of front matter"
    }

    private let folder: TemporaryFolder
    private let preview: ChildProcess
    private let client: HTTPClient

    init(corpora: [String], articles: Int) throws {
        folder = try TemporaryFolder()
        _ = try CorpusArticles(corpora: corpora).write(articles, to: folder)
        try folder.write(
            """
            title: Corpus
            url: https://example.com/
            locales: [zh-CN]
            checks:
              literal-contact: warning
              unsourced-claim: warning
              broken-link: off
              dead-anchor: off
              missing-image: off
              cjk-emphasis: off
              raw-html: off

            """, to: "Content/site.yaml")
        preview = try ChildProcess(guidepostBinary, ["serve", "--port", "0"], in: folder.path)
        let port = try preview.wait(for: "the preview to begin", timeout: .seconds(300)) { output in
            output.output.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//).flatMap {
                UInt16($0.1)
            }
        }
        client = HTTPClient(port: port)
    }

    deinit { preview.terminate() }

    /// Saves an article and tells how long it takes until its page has the new words, in seconds.
    func save(_ article: Int, _ edit: Edit, number: Int) throws -> Double {
        let path = CorpusArticles.path(article)
        let mark = "mark-\(number)-\(edit)".lowercased()
        try folder.write(try text(of: folder.text(path), edit, mark), to: path)
        let start = ContinuousClock.now
        let address = "/articles/\(article / 100)/article-\(article)/"
        while true {
            let page = try client.get(address)
            let time = (ContinuousClock.now - start) / .seconds(1)
            if String(decoding: page.body, as: UTF8.self).contains(mark) { return time }
            guard time < 30 else { throw TestFailure("\(mark) never came") }
            usleep(500)
        }
    }

    private func text(of page: String, _ edit: Edit, _ mark: String) throws -> String {
        let hasFrontMatter = page.hasPrefix("---\n")
        switch edit {
        case .body: return page + "\n\n\(mark)\n"
        case .heading: return page + "\n\n## \(mark)\n"
        case .title, .frontMatter:
            let field = edit == .title ? "title" : "description"
            var lines = page.components(separatedBy: "\n")
            guard hasFrontMatter else { return "---\n\(field): \(mark)\n---\n" + page }
            lines.removeAll { $0.hasPrefix(field + ":") }
            lines.insert("\(field): \(mark)", at: 1)
            return lines.joined(separator: "\n")
        }
    }
}
