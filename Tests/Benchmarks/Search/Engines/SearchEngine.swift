import TestSupport

/// A search engine with the pages that it has indexed, ready to be served to a browser.
protocol SearchEngine {
    /// What heads its column.
    var name: String { get }
    /// The folder that is served, index and scripts with it.
    var webRoot: String { get }
    /// The file of `Scripts/` that opens the index.
    var openingScript: String { get }
    /// What that script takes.
    var parameters: JSONValue { get }
    /// The folder of the index below the served one.
    var indexFolder: String { get }
    /// Whether a file that is loaded is code; all others are the index.
    func isCode(_ path: String) -> Bool
}

extension SearchEngine {
    /// The bytes of all files of the index, and what they take compressed one by one.
    func indexSize() throws -> (raw: Int, compressed: Int) {
        // `gzip -9` on all files at once: a process for each of thousands would take minutes.
        let outcome = try ChildProcess.run(
            "sh",
            [
                "-c",
                """
                files() { find . -type f ! -name '*.js' ! -name '*.css' ! -name 'wasm.*' "$@"; }
                files -exec cat {} + | wc -c; files -exec gzip -9c {} + | wc -c
                """,
            ],
            in: "\(webRoot)/\(indexFolder)")
        let counts = outcome.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard outcome.isSuccess, counts.count == 2 else {
            throw TestFailure("the size of the index is unknown: \(outcome.errors)")
        }
        return (counts[0], counts[1])
    }
}
