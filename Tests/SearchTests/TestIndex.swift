import Search

/// An index in memory: its files by path, and a scorer that reads them.
struct TestIndex {
    let files: [SearchFile]
    let scorer: SearchScorer

    init(_ pages: [SearchPage], in tag: String = "zh-CN") throws {
        try self.init(files: SearchIndex.files(of: pages, in: tag))
    }

    init(files: [SearchFile]) throws {
        let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        self.files = files
        scorer = try SearchScorer { path in
            guard let bytes = byPath[path] else { throw MissingFile(path: path) }
            return bytes
        }
    }

    struct MissingFile: Error {
        let path: String
    }

    func search(_ query: String, limit: Int = 10) throws -> SearchResults {
        try scorer.search(query, limit: limit)
    }

    func urls(_ query: String) throws -> [String] { try search(query).results.map(\.url) }
}

extension SearchIndex {
    /// The index of pages in memory.
    init(of pages: [SearchPage], in tag: String = "zh-CN", threads: Int = 1) {
        self.init(
            of: pages, in: SearchLanguage(tag: tag), threads: threads, address: \.url,
            read: { $0 })
    }

    /// The files of pages in the language of a tag.
    static func files(of pages: [SearchPage], in tag: String = "zh-CN") -> [SearchFile] {
        SearchIndex(of: pages, in: tag).files
    }
}

extension SearchPage {
    /// A page of a lead, and of sections given as heading and text.
    init(
        _ url: String, _ title: String, _ lead: String = "", keywords: [String] = [],
        sections: [(String, String)] = []
    ) {
        self.init(
            url: url, title: title, kind: "article", keywords: keywords,
            sections: [SearchSection(anchor: nil, heading: "", text: lead)]
                + sections.enumerated().map {
                    SearchSection(
                        anchor: "s\($0.offset + 1)", heading: $0.element.0, text: $0.element.1)
                })
    }
}

extension SearchResults.Section {
    /// The marked parts of the excerpt.
    var marked: [String] {
        let units = Array(excerpt.utf16)
        return marks.map { String(decoding: units[$0], as: UTF16.self) }
    }
}
