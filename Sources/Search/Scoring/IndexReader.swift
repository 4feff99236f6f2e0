import SourceText

/// Reads the files of an index: those inside the manifest from memory, the others through a closure.
struct IndexReader {
    /// How many passages there are.
    let passageCount: Int
    /// The first passage of each page, and after them the number of passages.
    let pageStarts: [Int]
    /// The passages that go on with the section of the one before.
    let continued: Set<Int>
    /// The terms that count little, as UTF-8.
    let light: Set<[UInt8]>
    /// How words are cut.
    let language: SearchLanguage
    /// Whether the index has terms of readings.
    let hasReadings: Bool
    /// The traditional Han characters whose simplified ones the index does not have: queries keep them as they are.
    let keptHan: Set<UInt32>

    private let partStarts: [Int]
    private let place: Place
    private let read: (String) throws -> [UInt8]

    private enum Place {
        case files(firsts: [[UInt8]], terms: [String], groupStarts: [Int], texts: [String])
        case memory(Shard, [TextPart])
    }

    /// Reads the manifest.
    init(_ read: @escaping (String) throws -> [UInt8]) throws {
        let path = "manifest.json"
        let manifest = try IndexReader.parsed(try read(path), path, ManifestContent.init)
        guard manifest.version == Manifest.version else {
            throw SearchIndexError.version(manifest.version)
        }
        pageStarts = IndexReader.sums(manifest.pages)
        partStarts = IndexReader.sums(manifest.passageCounts)
        guard partStarts.last == pageStarts.last, let count = partStarts.last else {
            throw SearchIndexError.malformed(path: path)
        }
        passageCount = count
        var continued: Set<Int> = []
        var passage = 0
        for gap in manifest.continued {
            passage += gap
            guard passage > 0, passage < count else { throw SearchIndexError.malformed(path: path) }
            continued.insert(passage)
        }
        self.continued = continued
        light = Set(manifest.light.map { Array($0.utf8) })
        guard let language = SearchLanguage(stemRules: manifest.stemRules) else {
            throw SearchIndexError.malformed(path: path)
        }
        self.language = language
        hasReadings = manifest.hasReadings
        keptHan = Set(Folding.standard.han.map(\.source)).subtracting(manifest.han)
        switch manifest.rest {
        case .files(let firsts, let terms, let groupCounts, let texts):
            let groupStarts = IndexReader.sums(groupCounts)
            guard groupStarts.last == manifest.passageCounts.count else {
                throw SearchIndexError.malformed(path: path)
            }
            place = .files(
                firsts: firsts, terms: terms.names, groupStarts: groupStarts, texts: texts.names)
        case .inline(let readings, let synonyms, let texts):
            guard texts.count == manifest.passageCounts.count else {
                throw SearchIndexError.malformed(path: path)
            }
            place = .memory(
                Shard(of: texts, in: language, synonyms: synonyms, readings: readings), texts)
        }
        self.read = read
    }

    private static func sums(_ counts: [Int]) -> [Int] {
        counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    }

    private static func parsed<Content>(
        _ bytes: [UInt8], _ path: String, _ content: (JSONValue) -> Content?
    ) throws(SearchIndexError) -> Content {
        guard let json = try? JSONValue(parsing: bytes), let content = content(json) else {
            throw .malformed(path: path)
        }
        return content
    }
}

extension IndexReader {
    /// The shard that holds a term if any does.
    func shard(holding term: [UInt8]) -> Int {
        guard case .files(let firsts, _, _, _) = place else { return 0 }
        var low = 0
        var high = firsts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if TermOrder.precedes(term, firsts[middle]) { high = middle } else { low = middle }
        }
        return low
    }

    /// Whether a shard after the one that holds `prefix` may hold terms that begin so.
    func shard(_ shard: Int, mayHold prefix: [UInt8]) -> Bool {
        guard case .files(let firsts, _, _, _) = place, shard < firsts.count else { return false }
        return firsts[shard].starts(with: prefix)
    }

    /// A shard by its number; an empty one where there is none.
    func shard(_ number: Int) throws -> Shard {
        switch place {
        case .memory(let shard, _): return shard
        case .files(_, let names, _, _):
            guard number < names.count else { return .empty }
            let path = path(ofShard: number)
            return try IndexReader.parsed(try read(path), path) { $0.strings.flatMap(Shard.init) }
        }
    }

    /// The path of a shard; that of the manifest where there are no files of shards.
    func path(ofShard number: Int) -> String {
        guard case .files(_, let names, _, _) = place, number < names.count else {
            return "manifest.json"
        }
        return "terms/\(names[number]).json"
    }

    /// The page that a passage belongs to.
    func page(of passage: Int) -> Int { IndexReader.index(of: passage, in: pageStarts) }

    /// The page and section that show a passage.
    func text(of passage: Int) throws -> (page: TextPart.Page, section: TextPart.Section) {
        let number = IndexReader.index(of: passage, in: partStarts)
        let part: TextPart
        var path = "manifest.json"
        switch place {
        case .memory(_, let texts): part = texts[number]
        case .files(_, _, let groupStarts, let names):
            let group = IndexReader.index(of: number, in: groupStarts)
            path = "texts/\(names[group])/\(number - groupStarts[group]).json"
            part = try IndexReader.parsed(try read(path), path, TextPart.init)
        }
        var rest = passage - partStarts[number]
        for page in part.pages {
            if rest < page.sections.count { return (page, page.sections[rest]) }
            rest -= page.sections.count
        }
        throw SearchIndexError.malformed(path: path)
    }

    /// The last index whose start is not above `value`.
    private static func index(of value: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }
}
