public import TestSupport

/// A site of many articles in a folder of its own.
public struct ArticleSite {
    /// The folder that holds `Content/`.
    public let folder: TemporaryFolder
    /// How many articles there are.
    public let articles: Int
    /// How many bytes they have.
    public let bytes: Int

    /// Writes as many articles of a source as are wanted; `search: off` in each keeps them out of the index.
    public init(_ source: ArticleSource, articles: Int, searched: Bool = true) throws {
        try self.init(articles: articles, locale: source.language.locale) { number in
            searched ? source.page(number) : Self.unsearched(source.page(number))
        }
    }

    /// Writes the same text as often as articles are wanted, and keeps it out of the index.
    public init(repeating text: String, articles: Int) throws {
        let page = Self.unsearched(Array("---\ntitle: Sample\n---\n\(text)".utf8))
        try self.init(articles: articles, locale: "en") { _ in page }
    }

    private init(articles: Int, locale: String, page: (Int) -> [UInt8]) throws {
        folder = try TemporaryFolder()
        try folder.write(Self.configuration(locale: locale), to: "Content/site.yaml")
        var bytes = 0
        for number in 0..<articles {
            let text = page(number)
            bytes += text.count
            try folder.write(text, to: CorpusArticles.path(number))
        }
        self.articles = articles
        self.bytes = bytes
    }

    /// Megabytes of text.
    public var megabytes: Double { Double(bytes) / 1e6 }

    private static func unsearched(_ page: [UInt8]) -> [UInt8] {
        let fence = Array("---\n".utf8)
        let begin = fence + Array("search: off\n".utf8)
        return page.starts(with: fence) ? begin + page.dropFirst(4) : begin + fence + page
    }

    /// The pages come from elsewhere: what they link to is not here, and what they say is no concern of ours.
    private static func configuration(locale: String) -> String {
        """
        title: Corpus
        url: https://help.example.com/
        locales: [\(locale)]
        checks:
          broken-link: off
          dead-anchor: off
          missing-image: off
          literal-contact: off
          raw-html: off
          cjk-emphasis: off
          unsourced-claim: off

        """
    }
}
