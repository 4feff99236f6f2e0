import TestSupport

/// Derives queries from the pages of a corpus that nobody has written queries for.
///
/// Titles and headings that ask are taken as they stand, and changed by a seeded generator.
struct QueryDerivation {
    private struct Source {
        let text: String
        let target: String
        let set: String
    }

    private let language: Language
    private var sources: [Source] = []

    /// Begins without pages.
    init(language: Language) { self.language = language }

    /// Takes the words of a page.
    mutating func add(_ page: MarkdownPage, path: String) {
        if let title = page.title {
            sources.append(Source(text: title, target: path, set: "title"))
        }
        sources += page.headings.filter { $0 != page.title && asks($0) }
            .map { Source(text: $0, target: path, set: "question") }
    }

    /// The queries, the same ones on every run.
    func queries() -> [Query] {
        var variants = QueryVariants(language: language, seed: 20_261_123)
        let candidates = sources.flatMap { source in
            let changed = [
                ("base", source.text), ("prefix", variants.prefix(of: source.text)),
                ("drop", variants.drop(from: source.text)),
                ("typo", variants.typo(in: source.text)),
                ("chatty", source.set == "title" ? variants.chatty(source.text) : nil),
            ]
            return changed.compactMap { variant, text in text.map { (source, variant, $0) } }
        }
        let askedFor = Dictionary(grouping: candidates) { $0.2.lowercased() }
        var queries: [Query] = []
        for (source, variant, text) in candidates {
            // What asks for two pages is right for neither, and counts for neither.
            guard askedFor[text.lowercased()]?.count == 1, variant != "prefix" || beginsOne(text)
            else { continue }
            queries.append(
                Query(
                    id: "d\(queries.count + 1)", text: text, target: source.target,
                    set: source.set, variant: variant))
        }
        return queries
    }

    /// Whether a single one of the sources begins so.
    private func beginsOne(_ text: String) -> Bool {
        let prefix = text.lowercased()
        return sources.count { $0.text.lowercased().hasPrefix(prefix) } == 1
    }

    /// Whether a heading is a question.
    private func asks(_ heading: String) -> Bool {
        if heading.hasSuffix("？") || heading.hasSuffix("?") { return true }
        switch language {
        case .chinese:
            return ["如何", "怎么", "什么", "为什么"].contains { heading.contains($0) }
        case .english:
            let first = heading.prefix { $0 != " " }.lowercased()
            return ["how", "what", "why"].contains(first)
        }
    }
}
