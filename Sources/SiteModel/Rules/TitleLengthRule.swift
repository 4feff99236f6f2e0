import SourceText

/// A title is a line: lists, ways and references show it on any number of other pages.
struct TitleLengthRule: Sendable {
    private static let limit = 1_000

    func diagnostics(of page: Page) -> [Diagnostic] {
        guard let parsed = page.parsed, page.isFirstPart,
            page.title.utf8.count > TitleLengthRule.limit
        else { return [] }
        return [
            .longTitle(
                page.title.utf8.count, limit: TitleLengthRule.limit,
                at: parsed.file.location(0..<0))
        ]
    }
}
