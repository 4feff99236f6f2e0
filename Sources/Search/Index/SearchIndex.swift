import SourceText

/// Makes the search index of a site: cuts and weighs some pages at a time, then merges all into files.
///
/// The files are a function of the pages alone, whatever their order and however many threads there are. FORMAT.md
/// describes them field by field; `SearchScorer` and `Templates/assets/search.js` read them.
public struct SearchIndex: Sendable {
    /// Up to this many bytes of texts the manifest carries them all, so that a small site's search is one request.
    ///
    /// Sixty articles of 800 characters take 60 kB compressed. No postings come with them: a reader makes those of so
    /// little text at once.
    static let mostInlineBytes = 150_000

    /// The most pages of a segment. More pages leave more postings out early, fewer keep all threads busy to the end.
    private static let mostPagesOfSegment = 2_048

    /// The files; the manifest is the last.
    public let files: [SearchFile]
    /// How many sections the pages have, their leads included.
    public let sectionCount: Int

    /// Makes the index of pages.
    ///
    /// - Parameters:
    ///   - pages: What pages are read from, in any order.
    ///   - synonyms: What means the same: pages are found by that too.
    ///   - address: The address of one of them, as the page says it: addresses order the index.
    ///   - read: Reads one of them when its turn comes, so that no more texts are in memory than there are threads;
    ///     nil where it is not to be found by search.
    public init<Source: Sendable>(
        of pages: [Source], in language: SearchLanguage, synonyms: Synonyms = .none, threads: Int,
        address: (Source) -> String, read: @Sendable (Source) -> SearchPage?
    ) {
        let sources = pages.map { (address: address($0), page: $0) }
            .sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }.map(\.page)
        let length = max(1, min(sources.count / (threads * 4), SearchIndex.mostPagesOfSegment))
        let runs = stride(from: 0, to: sources.count, by: length).map {
            sources[$0..<min($0 + length, sources.count)]
        }
        let segments = parallelMap(runs, threads: threads) { run in
            var builder = SegmentBuilder(language, synonyms: synonyms)
            for source in run { if let page = read(source) { builder.add(page) } }
            return builder.segment()
        }
        sectionCount = segments.reduce(0) { $1.texts.pages.reduce($0) { $0 + $1.sectionCount } }
        files = SearchIndex.files(segments, in: language, threads: threads)
    }

    private static func files(
        _ segments: [IndexSegment], in language: SearchLanguage, threads: Int
    ) -> [SearchFile] {
        let terms = TermList(segments)
        let folding = FoldingFiles(
            characters: Set(segments.flatMap(\.characters)), hanCharacters: terms.hanCharacters)
        let isInline = segments.reduce(0) { $0 + $1.textSize } <= mostInlineBytes
        let synonyms = isInline ? synonyms(of: segments) : []
        let numbers = Dictionary(uniqueKeysWithValues: synonyms.enumerated().map { ($1, $0) })
        let texts = TextParts(segments.map(\.texts), synonyms: isInline ? numbers : nil)
        let whole = FileNames(of: [folding.whole])
        var files = [file("folding/\(whole.names[0]).json", whole.hashes[0], folding.whole)]
        let rest: Manifest.Rest
        if isInline {
            rest = .inline(readings: TermShards.readings(of: terms), synonyms: synonyms)
        } else {
            let shards = TermShards(terms, threads: threads)
            let shardNames = FileNames(of: shards.shards, threads: threads)
            let textHashes = parallelMap(Array(0..<texts.count), threads: threads) {
                ContentHash(of: texts.part($0))
            }
            let textNames = FileNames(
                ofGroups: texts.groupCounts, of: textHashes, threads: threads)
            let han = FileNames(of: [folding.han])
            files.append(file("han/\(han.names[0]).json", han.hashes[0], folding.han))
            for (i, shard) in shards.shards.enumerated() {
                files.append(file("terms/\(shardNames.names[i]).json", shardNames.hashes[i], shard))
            }
            files += textFiles(texts, textNames, textHashes)
            rest = .files(
                firsts: shards.firstsText(), terms: shardNames, texts: textNames,
                han: han.names[0])
        }
        let manifest = Manifest(
            language: language,
            passageCounts: segments.flatMap { $0.texts.pages.map(\.passages.count) },
            continued: segments.flatMap { $0.texts.passages.map(\.continues) },
            hasReadings: segments.contains { !$0.readings.isEmpty },
            texts: texts, folding: folding, foldingName: whole.names[0], rest: rest)
        return files + [manifest.file()]
    }

    private static func file(_ path: String, _ hash: ContentHash, _ bytes: [UInt8]) -> SearchFile {
        SearchFile(path, hash: hash) { bytes }
    }

    /// All synonyms of passages, those of most passages first: their numbers take the fewest characters.
    private static func synonyms(of segments: [IndexSegment]) -> [String] {
        var counts: [String: Int] = [:]
        for synonym in segments.map(\.texts.synonyms).joined() { counts[synonym, default: 0] += 1 }
        return counts.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }.map(\.key)
    }

    private static func textFiles(
        _ texts: TextParts, _ names: FileNames, _ hashes: [ContentHash]
    ) -> [SearchFile] {
        var files: [SearchFile] = []
        for (group, count) in texts.groupCounts.enumerated() {
            for i in 0..<count {
                let part = files.count
                files.append(
                    SearchFile("texts/\(names.names[group])/\(i).json", hash: hashes[part]) {
                        texts.part(part)
                    })
            }
        }
        return files
    }
}
