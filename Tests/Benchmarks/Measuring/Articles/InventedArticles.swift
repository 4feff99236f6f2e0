import TestSupport

/// Articles that nobody wrote, the same ones for the same seed: headings, paragraphs, lists, code, tables and quotes in about
/// the proportions of a help centre.
struct InventedArticles {
    private let language: ArticleLanguage
    private let words: InventedWords
    private var random: SeededGenerator

    init(_ language: ArticleLanguage, seed: UInt64) {
        self.language = language
        words = InventedWords(language)
        random = SeededGenerator(seed: seed)
    }

    /// The text of the next article, with a title in its front matter.
    mutating func next() -> String {
        let length = Int.random(in: language.lengths, using: &random)
        var text = "---\ntitle: \"\(phrase(3...6))\"\n---\n\n\(paragraph())\n"
        while text.utf8.count < length { text += "\n" + block() + "\n" }
        return text
    }

    private mutating func block() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0...1: "## \(phrase(2...5))\n\n\(paragraph())"
        case 2: "### \(phrase(2...5))"
        case 3: lines(3...6) { "- \($0.sentence())" }
        case 4: lines(3...6) { "1. \($0.sentence())" }
        case 5: "```sh\n" + lines(2...5) { "\($0.phrase(2...6))" } + "\n```"
        case 6: "> \(paragraph())"
        case 7:
            "| \(phrase(1...2)) | \(phrase(1...2)) |\n|---|---|\n"
                + lines(2...5) { "| \($0.phrase(1...3)) | \($0.phrase(2...5)) |" }
        default: paragraph()
        }
    }

    private mutating func lines(
        _ counts: ClosedRange<Int>, _ line: (inout InventedArticles) -> String
    ) -> String {
        let count = Int.random(in: counts, using: &random)
        return (0..<count).map { _ in line(&self) }.joined(separator: "\n")
    }

    private mutating func paragraph() -> String {
        let count = Int.random(in: 2...5, using: &random)
        let space = language == .english ? " " : ""
        return (0..<count).map { _ in sentence() }.joined(separator: space)
    }

    private mutating func sentence() -> String {
        let text = (0..<Int.random(in: 2...4, using: &random)).map { _ in clause() }
        return language == .english
            ? text.joined(separator: ", ") + "." : text.joined(separator: "，") + "。"
    }

    /// Some words, now and then with a link, a stress or code among them.
    private mutating func clause() -> String {
        let words = phrase(3...7)
        let space = language == .english ? " " : ""
        return switch Int.random(in: 0..<16, using: &random) {
        case 0: words + "\(space)[\(phrase(1...3))](https://example.com/\(phrase(1...1)))"
        case 1: words + " **\(phrase(1...2))** " + phrase(1...2)
        case 2: words + " `\(phrase(1...2))`"
        default: words
        }
    }

    private mutating func phrase(_ counts: ClosedRange<Int>) -> String {
        let count = Int.random(in: counts, using: &random)
        let drawn = (0..<count).map { _ in words.draw(&random) }
        return drawn.joined(separator: language == .english ? " " : "")
    }
}
