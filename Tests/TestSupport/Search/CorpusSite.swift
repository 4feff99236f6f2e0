import Foundation

/// A site of the Markdown pages of a corpus, in a folder of its own.
public struct CorpusSite: Sendable {
    /// The folder that holds `Content/`.
    public let folder: TemporaryFolder
    /// What is typed, a query for each line of the corpus.
    public let queries: [String]

    /// Makes a site of `pages/**.md` of a corpus in `shared/search`, with its `queries.jsonl`.
    public init(corpus root: String, locale: String) throws {
        folder = try TemporaryFolder()
        try folder.write(Self.configuration(locale: locale), to: "Content/site.yaml")
        let pages = try FolderSnapshot(folder: root + "/pages").paths
            .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
        try Self.write(
            pages, of: root + "/pages", PageAddresses(pages: pages, locale: locale), to: folder)
        queries = try String(contentsOfFile: root + "/queries.jsonl", encoding: .utf8)
            .split(separator: "\n")
            .compactMap { try JSONValue(parsing: Array($0.utf8))["q"].string }
    }

    /// Copies pages to where they stand in a site.
    public static func write(
        _ pages: [String], of source: String, _ addresses: PageAddresses, to folder: TemporaryFolder
    ) throws {
        for page in pages {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(page).md"))
            try folder.write([UInt8](bytes), to: "Content/" + addresses.sourcePath(of: page))
        }
    }

    /// The pages come from elsewhere: what they link to is not here, and their HTML is no concern of ours.
    public static func configuration(locale: String) -> String {
        """
        title: Corpus
        url: https://example.com/
        locales: [\(locale)]
        raw-html: escape
        checks:
          broken-link: off
          dead-anchor: off
          missing-image: off
          cjk-emphasis: off
          raw-html: off
          literal-contact: off

        """
    }
}
