import SourceText

/// The manifest as a reader sees it; `Manifest` writes it.
struct ManifestContent {
    let version: Int
    /// How many passages each page has, in number code.
    let pages: String
    /// The gaps between the passages that go on with the one before, in number code.
    let continued: String
    /// The first text of each shard of terms.
    let shardFirsts: [String]
    let shardNames: [String]
    /// How many passages each text part has, in number code.
    let partPassages: String
    let partNames: [String]
    let light: [String]
    let inline: InlineFiles

    /// Takes the manifest out of JSON; nil where a member is missing or of another type.
    init?(_ json: JSONValue) {
        guard let version = json["version"]?.integer, let pages = json["pages"]?.string,
            let continued = json["continued"]?.string,
            let shardFirsts = json["shards"]?["first"]?.strings,
            let shardNames = json["shards"]?["files"]?.strings,
            let partPassages = json["texts"]?["passages"]?.string,
            let partNames = json["texts"]?["files"]?.strings,
            let light = json["light"]?.strings, let inline = InlineFiles(json["inline"])
        else { return nil }
        self.version = version
        self.pages = pages
        self.continued = continued
        self.shardFirsts = shardFirsts
        self.shardNames = shardNames
        self.partPassages = partPassages
        self.partNames = partNames
        self.light = light
        self.inline = inline
    }
}

/// The files that a small site's manifest carries, by their paths.
struct InlineFiles {
    private(set) var terms: [String: [String]] = [:]
    private(set) var texts: [String: TextPart] = [:]

    /// Takes the files out of JSON, of which there may be none; nil where one is not what its path says.
    init?(_ json: JSONValue?) {
        guard let json else { return }
        guard let members = json.members else { return nil }
        for file in members {
            if file.name.hasPrefix("terms/") {
                guard let list = file.value.strings else { return nil }
                terms[file.name] = list
            } else if file.name.hasPrefix("texts/") {
                guard let part = TextPart(file.value) else { return nil }
                texts[file.name] = part
            }
        }
    }
}
