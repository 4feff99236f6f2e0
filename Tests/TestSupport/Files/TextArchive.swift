/// Several files in one text: each begins with a line `-- path --` and ends where the next one begins.
///
/// A whole site fits in a string, so that a test can be read from top to bottom:
///
///     -- Content/site.yaml --
///     title: Example
///     -- Content/home.md --
///     # Home
public struct TextArchive: Sendable, Hashable {
    /// One file of an archive.
    public struct File: Sendable, Hashable {
        /// The path, relative to the folder that the archive is written to.
        public let path: String
        /// The content; a text that is not empty ends with a line feed.
        public let text: String
    }

    /// The files, in order.
    public let files: [File]

    /// Reads an archive. Text before the first header, and a path that names two files, are mistakes of the test.
    public init(_ text: String) {
        var files: [File] = []
        var path: String?
        var lines: [Substring] = []
        func finish() {
            guard let path else {
                precondition(
                    lines.allSatisfy(\.isEmpty), "an archive begins with a line '-- path --'")
                return
            }
            precondition(
                !files.contains { $0.path.utf8.elementsEqual(path.utf8) },
                "'\(path)' stands twice in an archive")
            files.append(File(path: path, text: lines.map { $0 + "\n" }.joined()))
        }
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)
        if rest.last?.isEmpty == true { rest.removeLast() }
        for line in rest {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
                finish()
                path = String(line.dropFirst(3).dropLast(3))
                lines = []
            } else {
                lines.append(line)
            }
        }
        finish()
        self.files = files
    }
}
