import SourceText

/// Reads the files of an index: those inside the manifest from memory, the others through a closure.
struct IndexReader {
    /// The first passage of each page, and after them the number of passages.
    let pageStarts: [Int]
    /// Whether each passage goes on with the section of the one before.
    let continues: [Bool]
    /// The terms that count little, as UTF-8.
    let light: Set<[UInt8]>

    private let shardFirsts: [[UInt8]]
    private let shardNames: [String]
    private let partStarts: [Int]
    private let partNames: [String]
    private let inlineFiles: InlineFiles
    private let read: (String) throws -> [UInt8]

    /// Reads the manifest.
    init(_ read: @escaping (String) throws -> [UInt8]) throws {
        let path = "manifest.json"
        let manifest = try IndexReader.parsed(try read(path), path, ManifestContent.init)
        guard manifest.version == Manifest.version else {
            throw SearchIndexError.version(manifest.version)
        }
        guard let counts = NumberCode.numbers(in: manifest.pages.utf8),
            let continued = NumberCode.numbers(in: manifest.continued.utf8),
            let parts = NumberCode.numbers(in: manifest.partPassages.utf8),
            parts.count == manifest.partNames.count,
            manifest.shardFirsts.count == manifest.shardNames.count
        else { throw SearchIndexError.malformed(path: path) }
        pageStarts = IndexReader.sums(counts)
        partStarts = IndexReader.sums(parts)
        var continues = [Bool](repeating: false, count: pageStarts[counts.count])
        var passage = 0
        for gap in continued {
            passage += gap
            guard passage < continues.count else { throw SearchIndexError.malformed(path: path) }
            continues[passage] = true
        }
        guard partStarts.last == continues.count else {
            throw SearchIndexError.malformed(path: path)
        }
        self.continues = continues
        light = Set(manifest.light.map { Array($0.utf8) })
        shardFirsts = manifest.shardFirsts.map { Array($0.utf8) }
        shardNames = manifest.shardNames
        partNames = manifest.partNames
        inlineFiles = manifest.inline
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
    /// The shard that holds a term if any does; nil where there are no shards.
    func shard(holding term: [UInt8]) -> Int? {
        var low = 0
        var high = shardFirsts.count
        while low < high {
            let middle = (low + high) / 2
            if TermOrder.precedes(term, shardFirsts[middle]) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low == 0 ? nil : low - 1
    }

    /// Whether a shard after the one that holds `prefix` may hold terms that begin so.
    func shard(_ shard: Int, mayHold prefix: [UInt8]) -> Bool {
        shard < shardFirsts.count && shardFirsts[shard].starts(with: prefix)
    }

    /// The path of a shard.
    func path(ofShard shard: Int) -> String { "terms/\(shardNames[shard]).json" }

    /// The terms and postings of a shard, by turns.
    func terms(ofShard shard: Int) throws -> [String] {
        let path = path(ofShard: shard)
        let list =
            try inlineFiles.terms[path] ?? IndexReader.parsed(try read(path), path, \.strings)
        guard list.count % 2 == 0 else { throw SearchIndexError.malformed(path: path) }
        return list
    }

    /// The page that a passage belongs to.
    func page(of passage: Int) -> Int { IndexReader.index(of: passage, in: pageStarts) }

    /// The page and section that show a passage.
    func text(of passage: Int) throws -> (page: TextPart.Page, section: TextPart.Section) {
        let index = IndexReader.index(of: passage, in: partStarts)
        let path = "texts/\(partNames[index]).json"
        let part =
            try inlineFiles.texts[path] ?? IndexReader.parsed(try read(path), path, TextPart.init)
        var rest = passage - partStarts[index]
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
