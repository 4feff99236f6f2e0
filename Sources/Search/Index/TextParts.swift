/// The texts that results show, in files of neighbouring passages, and those in groups that share a name.
///
/// A name takes four bytes of the manifest, compressed as well. With one for each file the names of a large site would
/// weigh more than all else that a first search loads; so some sixteen neighbours have one name and a number each.
struct TextParts {
    /// The files' contents.
    private(set) var parts: [[UInt8]] = []
    /// How many passages each part has.
    private(set) var passageCounts: [Int] = []
    /// How many parts each group has.
    private(set) var groupCounts: [Int] = []

    private var part: [UInt8] = []
    private var count = 0
    /// The hash of the passage that the part begins with.
    private var partHash: UInt32 = 0
    private var boundary = ContentBoundary(least: 600, average: 1_500, greatest: 4_000)
    private var groupBoundary = ContentBoundary(least: 8, average: 16, greatest: 32)

    /// Writes the passages of pages, which are in the order of their addresses.
    ///
    /// With `synonyms`, a number for each of them, passages say also what they are found by beside their text.
    init(_ pages: [AnalysedPage], synonyms: [String: Int]?) {
        for page in pages {
            let salt = termHash(page.url)
            var isOpen = false
            for passage in page.passages {
                let further = synonyms.map { TextParts.further(passage, $0) } ?? []
                let header = isOpen ? 0 : page.header.count + 16
                let size = passage.json.count + further.count + 1 + header
                let hash = salt ^ passage.boundaryHash
                if boundary.ends(beforeItemOf: size, hash: hash) {
                    if isOpen { part += "]}".utf8 }
                    close()
                    if isOpen { boundary.add(page.header.count + 16) }
                    isOpen = false
                }
                if count == 0 { partHash = hash }
                if isOpen {
                    part += ",".utf8
                } else {
                    part += count == 0 ? #"{"pages":[{"#.utf8 : ",{".utf8
                    part += page.header
                    part += #","sections":["#.utf8
                    isOpen = true
                }
                part += passage.json
                part += further
                part += "}".utf8
                count += 1
            }
            part += "]}".utf8
        }
        if count > 0 { close() }
    }

    private static func further(
        _ passage: AnalysedPage.Passage, _ numbers: [String: Int]
    ) -> [UInt8] {
        if passage.synonyms.isEmpty { return passage.phrases }
        var bytes = passage.phrases + #","synonyms":""#.utf8
        for synonym in passage.synonyms { NumberCode.append(numbers[synonym] ?? 0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }

    private mutating func close() {
        part += "]}\n".utf8
        parts.append(part)
        passageCounts.append(count)
        part.removeAll(keepingCapacity: true)
        count = 0
        // A part begins where its hash is small; for the group it must be thrown anew.
        let ends = groupBoundary.ends(beforeItemOf: 1, hash: mixed(partHash ^ 0x9E37_79B9))
        if ends || groupCounts.isEmpty { groupCounts.append(0) }
        groupCounts[groupCounts.count - 1] += 1
    }
}
