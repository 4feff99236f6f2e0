/// The manifest as a reader sees it; `Manifest` writes it.
struct ManifestContent: Decodable {
    struct Shards: Decodable {
        let first: [String]
        let files: [String]
    }
    struct Texts: Decodable {
        let passages: String
        let files: [String]
    }
    struct Folding: Decodable {
        let file: String
        let needed: Bool
    }

    let version: Int
    let pages: String
    let continued: String
    let shards: Shards
    let texts: Texts
    let folding: Folding
    let light: [String]
    let inline: InlineFiles?
}

/// The files that a small site's manifest carries, by their paths.
struct InlineFiles: Decodable {
    private struct Path: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private(set) var terms: [String: [String]] = [:]
    private(set) var texts: [String: IndexReader.TextPart] = [:]

    init() {}

    init(from decoder: any Decoder) throws {
        let files = try decoder.container(keyedBy: Path.self)
        for path in files.allKeys {
            if path.stringValue.hasPrefix("terms/") {
                terms[path.stringValue] = try files.decode([String].self, forKey: path)
            } else if path.stringValue.hasPrefix("texts/") {
                texts[path.stringValue] = try files.decode(IndexReader.TextPart.self, forKey: path)
            }
        }
    }
}
