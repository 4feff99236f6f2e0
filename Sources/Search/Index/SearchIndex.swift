/// Makes the search index of a site: analyse each page, then merge the pages into files.
///
/// The files are a function of the pages alone, whatever their order. FORMAT.md describes them field by field;
/// `SearchScorer` and `Templates/assets/search.js` read them.
public enum SearchIndex {
    /// Below this many bytes in all, the manifest carries every file, so that a small site's search is one request.
    ///
    /// About 80 kB compressed: postings halve, texts shrink to two fifths.
    static let mostInlineBytes = 160_000

    /// The files of the index of these pages; the manifest is the last.
    public static func files(_ pages: [AnalysedPage]) -> [SearchFile] {
        let pages = pages.sorted { $0.url.lexicographicallyPrecedes($1.url) }
        let shards = TermShards(pages)
        let texts = TextParts(pages)
        let folding = foldingFile()
        let needsFolding = pages.contains { $0.needsFolding }
        let files = shards.files + texts.files + [folding]
        let size = files.reduce(0) { $0 + $1.bytes.count }
        let isInline = size <= mostInlineBytes
        let manifest = Manifest(
            passageCounts: pages.map { $0.passages.count },
            continued: pages.flatMap { $0.passages.map(\.continues) },
            shards: shards, texts: texts,
            foldingName: folding.name,
            needsFolding: needsFolding, inlineFiles: isInline ? files : [])
        return (isInline ? [] : files) + [manifest.file()]
    }

    /// How many sections the pages have, their leads included.
    public static func sectionCount(_ pages: [AnalysedPage]) -> Int {
        pages.reduce(0) { $0 + $1.sectionCount }
    }

    /// The folding table as the client reads it, word for word what `Folding` decodes.
    private static func foldingFile() -> SearchFile {
        var bytes: [UInt8] = []
        let members = [
            ("unicode", FoldingTable.unicode), ("words", FoldingTable.words),
            ("pairs", FoldingTable.pairs), ("gone", FoldingTable.gone),
            ("folds", FoldingTable.folds), ("expansions", FoldingTable.expansions),
        ]
        for (i, (name, value)) in members.enumerated() {
            bytes += (i == 0 ? "{" : ",").utf8
            bytes.appendJSONText(name)
            bytes += ":".utf8
            bytes.appendJSONText(value)
        }
        bytes += "}\n".utf8
        return SearchFile(in: "folding", bytes: bytes)
    }
}
