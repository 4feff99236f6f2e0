/// The texts that results show, in files of neighbouring passages.
struct TextParts {
    /// How many passages each part has.
    private(set) var passageCounts: [Int] = []
    private(set) var names: [String] = []
    private(set) var files: [SearchFile] = []

    private var part: [UInt8] = []
    private var count = 0
    private var boundary = ContentBoundary(least: 1_000, average: 2_500, greatest: 4_000)

    /// Writes the passages of pages, which are in the order of their addresses.
    init(_ pages: [AnalysedPage]) {
        for page in pages {
            let salt = termHash(page.url)
            var isOpen = false
            for passage in page.passages {
                let header = isOpen ? 0 : page.header.count + 16
                let size = passage.json.count + header
                if boundary.ends(beforeItemOf: size, hash: salt ^ passage.boundaryHash) {
                    if isOpen { part += "]}".utf8 }
                    close()
                    if isOpen { boundary.add(page.header.count + 16) }
                    isOpen = false
                }
                if isOpen {
                    part += ",".utf8
                } else {
                    part += count == 0 ? #"{"pages":[{"#.utf8 : ",{".utf8
                    part += page.header
                    part += #","sections":["#.utf8
                    isOpen = true
                }
                part += passage.json
                count += 1
            }
            part += "]}".utf8
        }
        if count > 0 { close() }
    }

    private mutating func close() {
        part += "]}\n".utf8
        let file = SearchFile(in: "texts", bytes: part)
        names.append(file.name)
        files.append(file)
        passageCounts.append(count)
        part.removeAll(keepingCapacity: true)
        count = 0
    }
}
