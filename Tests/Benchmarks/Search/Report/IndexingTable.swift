import Measuring

/// What indexing a large site takes.
struct IndexingTable: CustomStringConvertible {
    private var table = MarkdownTable(columns: ["work", "s (median of 3)", "s of all processors"])

    /// Tells the medians that were measured.
    init(_ time: IndexingTime) {
        add("Guidepost, build with search", time.withSearch)
        add("Guidepost, build without search", time.withoutSearch)
        add("Guidepost, index (the difference)", time.guidepost)
        add("Pagefind, index of the rendered pages", time.pagefind)
        let wall = time.pagefind.wall / time.guidepost.wall
        let processor = time.pagefind.processor / time.guidepost.processor
        table.add(
            ["Pagefind / Guidepost", wall.rounded(to: 1) + " ×", processor.rounded(to: 1) + " ×"])
    }

    private mutating func add(_ work: String, _ effort: Effort) {
        table.add([work, effort.wall.rounded(to: 2), effort.processor.rounded(to: 2)])
    }

    var description: String { table.description }
}
