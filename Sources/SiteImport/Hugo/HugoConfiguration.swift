import Metadata
import SourceText

/// What the configuration of a Hugo site says, as far as pages and addresses depend on it.
struct HugoConfiguration {
    /// A language of the site.
    struct Language {
        /// The key, which addresses and file names have.
        let key: String
        let tag: String
        let title: String?
        /// The folder of its pages, with a slash at its end.
        let folder: String
        let weight: Double
    }

    private var documents: [MetadataNode] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var languages: [Language] = []

    let usesUglyAddresses: Bool
    /// Whether the default language has its key in addresses too.
    let prefixesDefault: Bool

    init(_ source: ImportSource) {
        var documents: [MetadataNode] = []
        var diagnostics: [Diagnostic] = []
        for path in source.paths.sorted(by: {
            HugoConfiguration.rank($0) < HugoConfiguration.rank($1)
        }) {
            guard let file = source.files[path], let name = HugoConfiguration.section(path) else {
                continue
            }
            guard let node = HugoConfiguration.read(file, &diagnostics) else { continue }
            documents.append(
                name.split(separator: ".").reversed().reduce(node) { inner, key in
                    MetadataNode(
                        .mapping([MetadataEntry(key: String(key), keyRange: 0..<0, value: inner)]),
                        range: 0..<0)
                })
        }
        self.documents = documents
        usesUglyAddresses = HugoConfiguration.text(documents, "uglyurls") == "true"
        prefixesDefault =
            HugoConfiguration.text(documents, "defaultcontentlanguageinsubdir") == "true"
        self.diagnostics = diagnostics
        languages = readLanguages()
    }

    /// Which part of the configuration a file holds: all of it, or what stands under one key; nil for other files.
    private static func section(_ path: String) -> String? {
        let name = OldPath.withoutEnding(OldPath.name(of: path))
        let isRoot = !path.contains("/")
        if isRoot { return ["hugo", "config"].contains(name) ? "" : nil }
        guard path.hasPrefix("config/_default/") else { return nil }
        let parts = name.split(separator: ".").map(String.init)
        if ["hugo", "config"].contains(parts[0]) { return "" }
        return parts.count <= 2 ? name : nil
    }

    private static func rank(_ path: String) -> Int {
        path.hasPrefix("config/") ? 1 : path.hasPrefix("hugo.") ? 0 : 2
    }

    private static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> MetadataNode?
    {
        let all = 0..<file.bytes.count
        let entries: [MetadataEntry]
        let unreadable: [Range<Int>]
        if file.path.hasSuffix(".toml") {
            var reader = LenientTOML(file, all)
            (entries, unreadable) = reader.read()
        } else if file.path.hasSuffix(".json") {
            return PlacedJSON.document(file.bytes)
        } else {
            (entries, unreadable) = LenientYAML.read(file, all)
        }
        for range in unreadable {
            diagnostics.append(
                .leftOut(
                    Wording(
                        "this part of the configuration cannot be read and is left out",
                        zh: "这部分配置读不懂，没有采用"), at: file.location(range)))
        }
        return MetadataNode(.mapping(entries), range: all)
    }

    /// The value of a key, which Hugo reads without minding case.
    private static func find(_ nodes: [MetadataNode], _ key: String) -> [MetadataNode] {
        nodes.flatMap { node in
            (node.entries ?? []).filter { $0.key.lowercased() == key }.map(\.value)
        }
    }

    private static func text(_ nodes: [MetadataNode], _ key: String) -> String? {
        find(nodes, key).lazy.compactMap(\.scalar).first { !$0.isEmpty }
    }

    func text(_ key: String) -> String? { HugoConfiguration.text(documents, key) }

    /// The folders under a key that names one or several.
    func folders(_ key: String, default name: String) -> [String] {
        let values = HugoConfiguration.find(documents, key).flatMap { $0.items ?? [$0] }.compactMap(
            \.scalar)
        let folders = values.compactMap { OldPath.folder(named: $0) }
        return folders.isEmpty ? [name + "/"] : folders
    }

    /// The folder that is mounted as `content`, for a language or for all.
    private func mountedFolder(_ language: String?) -> String? {
        let modules = HugoConfiguration.find(documents, "module")
        for mount in HugoConfiguration.find(modules, "mounts").flatMap({ $0.items ?? [] }) {
            guard HugoConfiguration.text([mount], "target") == "content",
                let source = HugoConfiguration.text([mount], "source").flatMap({
                    OldPath.folder(named: $0)
                })
            else { continue }
            let matrix = mount["sites"]?["matrix"]?["languages"]
            let names =
                [HugoConfiguration.text([mount], "lang")].compactMap { $0 }
                + (matrix?.items?.compactMap(\.scalar) ?? matrix?.scalar.map { [$0] } ?? [])
            if language.map(names.contains) ?? (names.count <= 1) { return source }
        }
        return nil
    }

    private mutating func readLanguages() -> [Language] {
        let base = mountedFolder(nil) ?? folders("contentdir", default: "content")[0]
        let defaultKey = text("defaultcontentlanguage") ?? "en"
        let tables = HugoConfiguration.find(documents, "languages")
        let disabled = HugoConfiguration.find(documents, "disablelanguages").flatMap {
            $0.items ?? []
        }
        .compactMap(\.scalar)
        var languages: [Language] = []
        for entry in tables.flatMap({ $0.entries ?? [] })
        where !languages.contains(where: { $0.key == entry.key }) {
            let own = [entry.value] + HugoConfiguration.find(tables, entry.key.lowercased())
            guard HugoConfiguration.text(own, "disabled") != "true", !disabled.contains(entry.key)
            else { continue }
            let code =
                HugoConfiguration.text(own, "languagecode") ?? HugoConfiguration.text(own, "locale")
            guard let tag = SiteFile.tag(entry.key) ?? code.flatMap(SiteFile.tag),
                !languages.contains(where: { $0.tag == tag })
            else {
                diagnostics.append(.languageLeftOut(entry.key))
                continue
            }
            let folder = HugoConfiguration.text(own, "contentdir").flatMap {
                OldPath.folder(named: $0)
            }
            languages.append(
                Language(
                    key: entry.key, tag: tag, title: HugoConfiguration.text(own, "title"),
                    folder: folder ?? mountedFolder(entry.key) ?? base,
                    weight: HugoConfiguration.text(own, "weight").flatMap(Double.init) ?? 0))
        }
        languages.sort { left, right in
            if (left.key == defaultKey) != (right.key == defaultKey) {
                return left.key == defaultKey
            }
            return left.weight < right.weight
        }
        if languages.isEmpty {
            let code = text("languagecode") ?? text("locale")
            languages = [
                Language(
                    key: defaultKey,
                    tag: code.flatMap(SiteFile.tag) ?? SiteFile.tag(defaultKey) ?? "en", title: nil,
                    folder: base, weight: 0)
            ]
        }
        return languages
    }

    /// The pattern of addresses of a section's pages.
    func permalink(_ section: String) -> String? {
        let tables = HugoConfiguration.find(documents, "permalinks")
        let pages = HugoConfiguration.find(tables, "page")
        return HugoConfiguration.text(pages, section.lowercased())
            ?? HugoConfiguration.text(tables, section.lowercased())
    }

    /// Scalars under `params`, by their names in lower case.
    var parameters: [String: String] {
        var result: [String: String] = [:]
        func add(_ node: MetadataNode, _ prefix: String) {
            for entry in node.entries ?? [] {
                let name = prefix + entry.key.lowercased()
                if let text = entry.value.scalar { result[name] = result[name] ?? text }
                add(entry.value, name + ".")
            }
        }
        HugoConfiguration.find(documents, "params").forEach { add($0, "") }
        return result
    }
}
