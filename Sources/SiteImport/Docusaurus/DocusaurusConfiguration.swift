import SourceText

/// What the configuration of a Docusaurus site says, as far as it is written out.
struct DocusaurusConfiguration {
    /// A set of documents: the preset's own, or that of a plug-in.
    struct Documents {
        /// What its folder of translations is called behind `docusaurus-plugin-content-docs`.
        let id: String?
        /// The folder, with a slash at its end.
        let folder: String
        /// What stands before the addresses of its pages.
        let route: [String]
    }

    /// The folder of the configuration, with a slash at its end; empty for the source itself.
    let folder: String
    let title: String?
    let url: String?
    let locales: [String]
    let documents: [Documents]
    /// The blog, in the same way.
    let blog: Documents

    init?(_ source: ImportSource) {
        let paths = source.paths.filter {
            OldPath.name(of: $0).hasPrefix("docusaurus.config.") && source.files[$0] != nil
                && !$0.split(separator: "/").contains("node_modules")
        }
        // The one that lies least deep is the site's own.
        let path = paths.min { left, right in
            let depths = (left.split(separator: "/").count, right.split(separator: "/").count)
            return depths.0 == depths.1 ? left < right : depths.0 < depths.1
        }
        guard let path, let file = source.files[path] else { return nil }
        let own = OldPath.folder(of: path)
        folder = own.isEmpty ? "" : own + "/"
        let literals = ScriptLiterals(file.bytes)
        title = literals.text("title")
        let base = literals.text("baseUrl") ?? "/"
        url = literals.text("url").map { url in
            (url.hasSuffix("/") ? String(url.dropLast()) : url)
                + (base.hasPrefix("/") ? base : "/" + base)
        }
        let root = folder
        let first = literals.text("i18n", "defaultLocale") ?? "en"
        let others = literals.texts("i18n", "locales").filter { $0 != first }
        // Languages that are computed are those that have translations.
        let translated = Set(
            source.paths.compactMap { path -> String? in
                let parts = path.dropFirst(root.count).split(separator: "/")
                return path.hasPrefix(root) && parts.count > 3 && parts[0] == "i18n"
                    ? String(parts[1]) : nil
            }
        ).subtracting([first])
        let known = others.isEmpty ? translated.sorted() : others.filter(translated.contains)
        locales = [first] + known
        blog = DocusaurusConfiguration.own("blog", literals, folder)
        var documents = [DocusaurusConfiguration.own("docs", literals, folder)]
        for entry in literals.entries where entry.text.hasSuffix("plugin-content-docs") {
            guard let list = entry.groups.last else { continue }
            func value(_ key: String) -> String? {
                literals.entries.first { $0.path.last == key && $0.groups.dropLast().last == list }?
                    .text
            }
            guard let place = value("path").flatMap({ OldPath.folder(named: $0, from: own) }) else {
                continue
            }
            documents.append(
                Documents(
                    id: value("id"), folder: place,
                    route: DocusaurusConfiguration.route(value("routeBasePath") ?? "docs")))
        }
        self.documents = documents
    }

    /// What the preset has under a key, which is also the name of the usual folder and route.
    private static func own(
        _ key: String, _ literals: ScriptLiterals, _ folder: String
    ) -> Documents {
        let place = literals.text(key, "path") ?? key
        return Documents(
            id: nil, folder: OldPath.folder(named: place, from: folder) ?? folder + key + "/",
            route: route(literals.text(key, "routeBasePath") ?? key))
    }

    private static func route(_ text: String) -> [String] {
        text.split(separator: "/").map(String.init)
    }
}
