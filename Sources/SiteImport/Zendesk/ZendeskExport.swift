import Metadata
import SourceText

/// The objects of an export, whichever way they are spread over files.
struct ZendeskExport {
    enum Kind: String, CaseIterable {
        case category, section, article

        /// What lists and addresses call them.
        var plural: String {
            switch self {
            case .category: "categories"
            case .section: "sections"
            case .article: "articles"
            }
        }
    }

    struct Object {
        let kind: Kind
        let node: MetadataNode
        let path: String
        let file: SourceFile
        let id: String
        let locale: String

        /// The text of a member; nil where it is missing or null.
        func text(_ key: String) -> String? {
            node[key]?.scalar.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    private(set) var objects: [Object] = []
    /// The languages: as Zendesk writes them, and as tags; the one with most articles first.
    private(set) var locales: [(key: String, tag: String)] = []
    private(set) var host: String?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: ImportSource) {
        var seen: Set<String> = []
        for path in source.paths {
            guard let file = source.files[path] else { continue }
            guard let document = PlacedJSON.document(file.bytes) else {
                diagnostics.append(
                    .leftOut(
                        Wording("the file is no JSON and is left out", zh: "这个文件不是 JSON，没有搬过来"),
                        at: file.location(0..<0)))
                continue
            }
            let found = ZendeskExport.objects(in: document)
            if found.isEmpty {
                diagnostics.append(
                    .leftOut(
                        Wording(
                            "the file holds no article, section or category and is left out",
                            zh: "这个文件里没有文章、分区或类别，没有搬过来"), at: file.location(0..<0)))
            }
            for (kind, node) in found {
                if node["id"]?.scalar?.isEmpty ?? true {
                    diagnostics.append(
                        .leftOut(
                            Wording(
                                "this entry has no number and is left out",
                                zh: "这一项没有编号，没有搬过来"),
                            at: file.location(node.range.lowerBound..<node.range.lowerBound)))
                }
                for object in ZendeskExport.languages(kind, node, path, file)
                where seen.insert("\(kind.rawValue)/\(object.id)/\(object.locale)").inserted {
                    objects.append(object)
                }
            }
        }
        host =
            objects.lazy.compactMap { $0.text("html_url") }.compactMap { url in
                url.split(separator: "/").dropFirst().first.map(String.init)
            }.first
        var counts: [String: Int] = [:]
        for object in objects {
            counts[object.locale, default: 0] += object.kind == .article ? 1 : 0
        }
        let order = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        for entry in order {
            if let tag = SiteFile.tag(entry.key), !locales.contains(where: { $0.tag == tag }) {
                locales.append((entry.key, tag))
            } else {
                diagnostics.append(.languageLeftOut(entry.key))
            }
        }
        if locales.isEmpty { locales = [("en-us", "en-US")] }
        names = ZendeskExport.names(objects, locales.map(\.key))
        parents = Dictionary(
            objects.compactMap { object in
                let parent =
                    object.text("parent_section_id").map { "section/" + $0 }
                    ?? object.text("section_id").map { "section/" + $0 }
                    ?? object.text("category_id").map { "category/" + $0 }
                return parent.map { ("\(object.kind.rawValue)/\(object.id)", $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The objects of a document: lists under their names, single ones, or a bare list of articles.
    private static func objects(in document: MetadataNode) -> [(Kind, MetadataNode)] {
        if let items = document.items {
            return items.flatMap { item in
                item["title"] != nil && item["body"] != nil
                    ? [(Kind.article, item)] : objects(in: item)
            }
        }
        return Kind.allCases.flatMap { kind in
            let list = document[kind.plural]?.items ?? []
            return (list + [document[kind.rawValue]].compactMap { $0 }).filter { $0.entries != nil }
                .map { (kind, $0) }
        }
    }

    /// An object in each language that it has: its own, and those of its translations.
    private static func languages(
        _ kind: Kind, _ node: MetadataNode, _ path: String, _ file: SourceFile
    ) -> [Object] {
        guard let id = node["id"]?.scalar, !id.isEmpty else { return [] }
        let own = node["locale"]?.scalar ?? node["source_locale"]?.scalar ?? "en-us"
        var objects = [
            Object(kind: kind, node: node, path: path, file: file, id: id, locale: own.lowercased())
        ]
        for translation in node["translations"]?.items ?? [] {
            guard let locale = translation["locale"]?.scalar,
                locale.lowercased() != own.lowercased(),
                let entries = translation.entries
            else { continue }
            // What a translation does not say is as it is in the original.
            let others = (node.entries ?? []).filter { entry in
                !["body", "title", "name", "html_url", "translations", "description"].contains(
                    entry.key)
                    && !entries.contains { $0.key == entry.key }
            }
            objects.append(
                Object(
                    kind: kind,
                    node: MetadataNode(.mapping(entries + others), range: translation.range),
                    path: path, file: file, id: id, locale: locale.lowercased()))
        }
        return objects
    }

    // MARK: Addresses

    /// What an object is called in addresses, in all languages the same; by kind and number.
    private var names: [String: String] = [:]
    private var parents: [String: String] = [:]

    private static func names(_ objects: [Object], _ locales: [String]) -> [String: String] {
        var names: [String: (rank: Int, name: String)] = [:]
        for object in objects {
            let key = "\(object.kind.rawValue)/\(object.id)"
            let rank = locales.firstIndex(of: object.locale) ?? locales.count
            if let known = names[key], known.rank <= rank { continue }
            let title = object.text("title") ?? object.text("name") ?? object.id
            names[key] = (rank, segment(title, object.id))
        }
        // Two articles of one title are told apart by their numbers.
        var result: [String: String] = [:]
        for (key, value) in names { result[key] = value.name }
        return result
    }

    /// The segments of an object's address: the names of what it lies in, and its own.
    func address(of object: Object) -> [String] {
        var segments: [String] = []
        var key: String? = "\(object.kind.rawValue)/\(object.id)"
        while let current = key, segments.count < 10 {
            if let name = names[current] { segments.insert(name, at: 0) }
            key = parents[current]
        }
        return segments
    }

    /// A title as a segment: letters and digits with hyphens between them.
    private static func segment(_ title: String, _ id: String) -> String {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
        var result = ""
        for word in words where result.utf8.count + word.utf8.count < 100 {
            result += (result.isEmpty ? "" : "-") + word
        }
        return result.isEmpty ? id : result
    }

    /// The path of an address.
    static func path(_ url: String) -> String? {
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 3, parts[0].hasSuffix(":") else { return nil }
        let path = "/" + parts.dropFirst(3).joined(separator: "/")
        return OldPath.percentDecoded(String(path.prefix { $0 != "?" && $0 != "#" }))
    }

    /// What an address of a help center names: `/hc/en-us/articles/123-A-title` is the article 123.
    static func key(_ path: String) -> (kind: String, id: String, locale: String?)? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.first == "hc",
            let index = parts.firstIndex(where: { part in
                Kind.allCases.contains { $0.plural == part }
            }),
            index + 1 < parts.count
        else { return nil }
        let id = String(parts[index + 1].prefix { $0.isASCII && $0.isNumber })
        return id.isEmpty ? nil : (parts[index], id, index == 2 ? parts[1].lowercased() : nil)
    }
}
