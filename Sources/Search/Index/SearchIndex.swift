import SourceText

/// Makes the search index of a site: analyse each page, then merge the pages into files.
///
/// The files are a function of the pages alone, whatever their order. FORMAT.md describes them field by field;
/// `SearchScorer` and `Templates/assets/search.js` read them.
public enum SearchIndex {
    /// Up to this many bytes of texts the manifest carries them all, so that a small site's search is one request.
    ///
    /// Sixty articles of 800 characters take 60 kB compressed. No postings come with them: a reader makes those of so
    /// little text at once.
    static let mostInlineBytes = 150_000

    /// The files of the index of these pages; the manifest is the last.
    public static func files(
        _ pages: [AnalysedPage], in language: SearchLanguage
    ) -> [SearchFile] {
        let pages = pages.sorted { $0.url.lexicographicallyPrecedes($1.url) }
        let terms = TermList(pages)
        let folding = FoldingFiles(
            characters: Set(pages.flatMap(\.characters)), hanCharacters: terms.hanCharacters)
        let size = pages.reduce(0) { sum, page in
            page.passages.reduce(sum) { $0 + $1.json.count + $1.phrases.count }
        }
        let isInline = size <= mostInlineBytes
        let synonyms = isInline ? synonyms(of: pages) : []
        let numbers = Dictionary(uniqueKeysWithValues: synonyms.enumerated().map { ($1, $0) })
        let texts = TextParts(pages, synonyms: isInline ? numbers : nil)
        let whole = FileNames(of: [folding.whole])
        var files = [SearchFile("folding/\(whole.names[0]).json", folding.whole, whole.hashes[0])]
        let rest: Manifest.Rest
        if isInline {
            rest = .inline(readings: TermShards.readings(of: terms), synonyms: synonyms)
        } else {
            let shards = TermShards(terms)
            let shardNames = FileNames(of: shards.shards)
            let textHashes = texts.parts.map { ContentHash(of: $0) }
            let textNames = FileNames(ofGroups: texts.groupCounts, of: textHashes)
            let han = FileNames(of: [folding.han])
            files.append(SearchFile("han/\(han.names[0]).json", folding.han, han.hashes[0]))
            for (i, shard) in shards.shards.enumerated() {
                files.append(
                    SearchFile("terms/\(shardNames.names[i]).json", shard, shardNames.hashes[i]))
            }
            files += textFiles(texts, textNames, textHashes)
            rest = .files(
                firsts: shards.firstsText(), terms: shardNames, texts: textNames,
                han: han.names[0])
        }
        let manifest = Manifest(
            language: language,
            passageCounts: pages.map { $0.passages.count },
            continued: pages.flatMap { $0.passages.map(\.continues) },
            hasReadings: pages.contains { !$0.readings.isEmpty },
            texts: texts, folding: folding, foldingName: whole.names[0], rest: rest)
        return files + [manifest.file()]
    }

    /// How many sections the pages have, their leads included.
    public static func sectionCount(_ pages: [AnalysedPage]) -> Int {
        pages.reduce(0) { $0 + $1.sectionCount }
    }

    /// All synonyms of passages, those of most passages first: their numbers take the fewest characters.
    private static func synonyms(of pages: [AnalysedPage]) -> [String] {
        var counts: [String: Int] = [:]
        for synonym in pages.flatMap({ $0.passages.flatMap(\.synonyms) }) {
            counts[synonym, default: 0] += 1
        }
        return counts.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }.map(\.key)
    }

    private static func textFiles(
        _ texts: TextParts, _ names: FileNames, _ hashes: [ContentHash]
    ) -> [SearchFile] {
        var files: [SearchFile] = []
        var part = 0
        for (group, count) in texts.groupCounts.enumerated() {
            for i in 0..<count {
                files.append(
                    SearchFile(
                        "texts/\(names.names[group])/\(i).json", texts.parts[part],
                        hashes[part]))
                part += 1
            }
        }
        return files
    }
}
