import Foundation
import TestSupport

/// Short articles put together from the sentences of real pages: as many as a large site has.
struct GeneratedArticles {
    /// How many characters an article has at least.
    private static let length = 400
    private let sentences: [String]

    /// Collects the sentences of a corpus.
    init(from corpus: Corpus) throws {
        sentences = try corpus.pages.flatMap { page in
            let markdown = try String(
                contentsOfFile: "\(corpus.folder)/\(page).md", encoding: .utf8)
            return MarkdownPage(markdown).lines
                // Lines that begin so are no paragraphs, or would become something else in another place.
                .filter { line in !"-+|<>#:0123456789 ".contains(line.first ?? " ") }
                .flatMap { $0.split { "。！？".contains($0) } }
                .map { $0.filter { !"[]<>{}|`_&".contains($0) } }
                .filter { (8...120).contains($0.count) && $0.hasHan }
        }
    }

    /// Writes articles, a hundred in a folder; the same ones on every run.
    func write(_ count: Int, to site: TemporaryFolder, searched: Bool) throws {
        var random = SeededGenerator(seed: 10_000)
        for number in 0..<count {
            var text =
                "---\ntitle: \"\(title(&random))\"\n" + (searched ? "" : "search: off\n") + "---\n"
            var length = 0
            while length < Self.length {
                let sentence = random.pick(sentences)
                // A heading after each 150 characters or so, as articles of support sites have.
                if length > 0, random.once(in: 5) { text += "\n\n## \(title(&random))\n\n" }
                text += sentence + "。"
                length += sentence.count + 1
            }
            try site.write(text + "\n", to: "Content/s\(number / 100)/a\(number).md")
        }
    }

    /// Six to twelve characters in a row out of a sentence.
    private func title(_ random: inout SeededGenerator) -> String {
        while true {
            let words = random.pick(sentences).filter { $0.isLetter || $0.isNumber }
            let length = Int.random(in: 6...12, using: &random)
            guard words.count >= length else { continue }
            let start = Int.random(in: 0...(words.count - length), using: &random)
            return String(words.dropFirst(start).prefix(length))
        }
    }
}

extension String {
    fileprivate var hasHan: Bool {
        unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
}
