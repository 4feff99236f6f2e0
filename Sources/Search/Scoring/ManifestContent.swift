import SourceText

/// The manifest as a reader sees it; `Manifest` writes it.
struct ManifestContent {
    let version: Int
    /// How many passages each page has.
    let pages: [Int]
    /// The gaps between the passages that go on with the one before.
    let continued: [Int]
    /// Whether the index has terms of readings.
    let hasReadings: Bool
    let light: [String]
    /// The rules of stems.
    let stemRules: String
    /// The traditional Han characters that the index knows the simplified ones of.
    let han: Set<UInt32>
    /// How many passages each part of the texts has.
    let passageCounts: [Int]
    let rest: Rest

    /// Where the postings and texts are.
    enum Rest {
        case files(firsts: [[UInt8]], terms: Names, groupCounts: [Int], texts: Names)
        case inline(readings: [String], synonyms: [String], texts: [TextPart])
    }

    /// The names of files, one after another.
    struct Names {
        let names: [String]

        fileprivate init?(_ json: JSONValue) {
            guard let text = json["files"]?.string, let width = json["width"]?.integer, width > 0
            else { return nil }
            let bytes = Array(text.utf8)
            guard bytes.count % width == 0, bytes.allSatisfy(FileNames.isDigit) else { return nil }
            names = stride(from: 0, to: bytes.count, by: width).map {
                String(decoding: bytes[$0..<$0 + width], as: UTF8.self)
            }
        }
    }

    /// Takes the manifest out of JSON; nil where a member is missing or of another type.
    init?(_ json: JSONValue) {
        guard let version = json["version"]?.integer, let texts = json["texts"],
            let pages = ManifestContent.numbers(json["pages"]),
            let continued = ManifestContent.numbers(json["continued"]),
            case .bool(let hasReadings)? = json["readings"],
            let stemRules = json["stem"]?["rules"]?.string,
            let light = json["light"]?.string, let folding = json["folding"],
            let han = ManifestContent.hanSources(folding),
            let passageCounts = ManifestContent.numbers(texts["passages"])
        else { return nil }
        self.version = version
        self.pages = pages
        self.continued = continued
        self.hasReadings = hasReadings
        self.light = light.split(separator: " ").map(String.init)
        self.stemRules = stemRules
        self.han = han
        self.passageCounts = passageCounts
        if let inline = json["inline"] {
            guard let readings = inline["readings"]?.strings,
                let synonyms = inline["synonyms"]?.strings, let values = inline["texts"]?.array
            else { return nil }
            let parts = values.compactMap(TextPart.init)
            guard parts.count == values.count else { return nil }
            rest = .inline(readings: readings, synonyms: synonyms, texts: parts)
        } else {
            guard let terms = json["terms"], let names = Names(terms),
                let firsts = (terms["first"]?.string).flatMap(TermShards.firsts),
                firsts.count == names.names.count,
                let groupCounts = ManifestContent.numbers(texts["groups"]),
                let textNames = Names(texts), textNames.names.count == groupCounts.count
            else { return nil }
            rest = .files(
                firsts: firsts, terms: names, groupCounts: groupCounts, texts: textNames)
        }
    }

    private static func numbers(_ json: JSONValue?) -> [Int]? {
        json?.string.flatMap { NumberCode.numbers(in: $0.utf8) }
    }

    /// The Han characters that the index folds: those of its own texts, and those listed for queries.
    private static func hanSources(_ folding: JSONValue) -> Set<UInt32>? {
        guard let gaps = numbers(folding["han"]), let texts = folding["texts"] else { return nil }
        var sources: Set<UInt32> = []
        var next = 0
        for gap in gaps {
            sources.insert(UInt32(truncatingIfNeeded: next + gap))
            next += gap + 1
        }
        let folds = numbers(texts["folds"]) ?? []
        next = 0
        for i in stride(from: 0, to: folds.count - 2, by: 3) {
            sources.insert(UInt32(truncatingIfNeeded: next + folds[i]))
            next += folds[i] + 1
        }
        return sources
    }
}
