/// What queries and generated articles are made of: the title of a page, its headings and its paragraphs as plain words.
struct MarkdownPage {
    /// The title from the front matter; nil where there is none.
    private(set) var title: String?
    /// The headings without their marks.
    private(set) var headings: [String] = []
    /// The lines of running text.
    private(set) var lines: [String] = []

    /// Reads front matter, headings and lines by the simplest means that serve for measuring.
    init(_ markdown: String) {
        var fences = 0
        var isCode = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "---", fences < 2 {
                fences += 1
            } else if fences == 1 {
                if line.hasPrefix("title:") { title = Self.scalar(line.dropFirst(6)) }
            } else if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isCode.toggle()
            } else if isCode {
                continue
            } else if let heading = line.wholeMatch(of: /#{1,6} +(.+?) *#*/) {
                headings.append(Self.words(heading.1))
            } else if !line.isEmpty {
                lines.append(Self.words(line))
            }
        }
    }

    /// A YAML scalar on one line.
    private static func scalar(_ text: Substring) -> String {
        let trimmed = text.trimming(" ")
        guard trimmed.count >= 2, let quote = trimmed.first, quote == trimmed.last,
            quote == "\"" || quote == "'"
        else { return String(trimmed) }
        return String(trimmed.dropFirst().dropLast()).replacing("\\\"", with: "\"")
            .replacing("\\\\", with: "\\")
    }

    /// Markdown without the marks of links, code, emphasis, escapes, and without comments of MDX.
    private static func words(_ text: Substring) -> String {
        let plain = text.replacing(/\{\/\*.*?\*\/\}/, with: "")
            .replacing(/!?\[([^\]]*)\]\([^)]*\)/) { $0.1 }
            .replacing(/[`*\\]/, with: "")
        return String(plain.trimming(" "))
    }
}

extension Substring {
    /// The text without a character at its ends.
    fileprivate func trimming(_ character: Character) -> Substring {
        let start = drop { $0 == character }
        guard let last = start.lastIndex(where: { $0 != character }) else { return "" }
        return start[...last]
    }
}
