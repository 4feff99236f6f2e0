public import Search
public import SourceText

/// The search of a site as it stands in its output folder: what its readers find.
public struct PublishedSearch {
    /// Why the search of an output folder cannot be asked.
    public enum Failure: WordedError {
        /// There is no index of this locale in the folder.
        case noIndex(locale: String, folder: String)
        /// A file of the index is not what it should be.
        case broken(path: String)

        /// What is wrong and how to mend it, in one line.
        public var wording: Wording {
            switch self {
            case .noIndex(let locale, let folder):
                Wording(
                    "no search index of '\(locale)' is in '\(folder)'; run 'guidepost build' first",
                    zh: "“\(folder)”里没有“\(locale)”的搜索索引；先运行“guidepost build”")
            case .broken(let path):
                Wording(
                    "'\(path)' is not a search index of this version; run 'guidepost build' again",
                    zh: "“\(path)”不是这个版本的搜索索引；重新运行“guidepost build”")
            }
        }
    }

    private let scorer: SearchScorer
    private let folder: String

    /// Opens the index of a locale in an output folder.
    public init(locale: String, output: String) throws {
        let folder = "\(output)/search/\(locale)"
        self.folder = folder
        do {
            scorer = try SearchScorer(files: { try FileReader.read("\(folder)/\($0)") })
        } catch let error as FileError where error.path.hasSuffix("/manifest.json") {
            throw Failure.noIndex(locale: locale, folder: output)
        } catch let error as SearchIndexError {
            throw PublishedSearch.failure(error, folder)
        }
    }

    /// The pages that answer a query best, at most `limit`.
    public func search(_ query: String, limit: Int) throws -> SearchResults {
        do {
            return try scorer.search(query, limit: limit)
        } catch let error as SearchIndexError {
            throw PublishedSearch.failure(error, folder)
        }
    }

    private static func failure(_ error: SearchIndexError, _ folder: String) -> Failure {
        switch error {
        case .malformed(let path): .broken(path: "\(folder)/\(path)")
        case .version: .broken(path: "\(folder)/manifest.json")
        }
    }
}
