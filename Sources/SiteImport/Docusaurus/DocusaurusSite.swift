import Metadata
import SourceText

extension FoundSite {
    /// Finds the pages of a Docusaurus site.
    init(docusaurus source: ImportSource) {
        guard let configuration = DocusaurusConfiguration(source) else {
            self.init(kind: .docusaurus, titles: [nil], url: nil, locales: ["en"], prefixes: [""])
            diagnostics.append(
                .leftOut(
                    Wording(
                        "the source has no docusaurus.config.js; name the folder that holds it",
                        zh: "来源里没有 docusaurus.config.js，请指定放它的文件夹"), at: nil))
            return
        }
        var languages: [(key: String, tag: String)] = []
        var strange: [String] = []
        for key in configuration.locales {
            if let tag = SiteFile.tag(key), !languages.contains(where: { $0.tag == tag }) {
                languages.append((key, tag))
            } else {
                strange.append(key)
            }
        }
        self.init(
            kind: .docusaurus, titles: languages.map { _ in configuration.title },
            url: configuration.url, locales: languages.map(\.tag),
            prefixes: languages.enumerated().map { $0.offset == 0 ? "" : "/" + $0.element.key })
        diagnostics = strange.map { .languageLeftOut($0) }
        pagesAreFolders = false
        siteFolder = configuration.folder
        staticFolders = [configuration.folder + "static/"]
        for documents in configuration.documents {
            let versions = tellVersions(documents, configuration, source)
            for (locale, language) in languages.enumerated() {
                let plugin =
                    "docusaurus-plugin-content-docs" + (documents.id.map { "-" + $0 } ?? "")
                let folder =
                    locale == 0
                    ? documents.folder
                    : configuration.folder + "i18n/\(language.key)/\(plugin)/current/"
                contentFolders.append(folder)
                addDocuments(
                    in: folder, route: documents.route, locale: locale, hasVersions: versions,
                    source)
            }
        }
        order(by: configuration, source)
        for (locale, language) in languages.enumerated() {
            let translations =
                configuration.folder + "i18n/\(language.key)/docusaurus-plugin-content-"
            addPosts(
                in: locale == 0 ? configuration.blog.folder : translations + "blog/",
                route: configuration.blog.route, locale, source)
            addPages(
                in: locale == 0 ? configuration.folder + "src/pages/" : translations + "pages/",
                locale,
                source, configuration)
        }
        scaleOrders()
    }

    /// Other versions are left out, and told of; whether there are some.
    private mutating func tellVersions(
        _ documents: DocusaurusConfiguration.Documents, _ configuration: DocusaurusConfiguration,
        _ source: ImportSource
    ) -> Bool {
        let name = (documents.id.map { $0 + "_" } ?? "")
        let folder = configuration.folder + name + "versioned_docs/"
        let count = source.paths.count {
            $0.hasPrefix(folder) && ($0.hasSuffix(".md") || $0.hasSuffix(".mdx"))
        }
        guard count > 0 else { return false }
        diagnostics.append(
            .leftOut(
                Wording(
                    "\(count) pages of former versions are left out: a site here has one version",
                    zh: "旧版本的 \(count) 个页面没有搬过来：这里的网站只有一个版本"),
                at: SourceLocation(path: source.root + folder, range: 0..<0)))
        return true
    }

    private mutating func addDocuments(
        in folder: String, route: [String], locale: Int, hasVersions: Bool, _ source: ImportSource
    ) {
        var withIndex: Set<String> = []
        for path in source.paths where path.hasPrefix(folder) {
            guard path.hasSuffix(".md") || path.hasSuffix(".mdx"), let file = source.files[path]
            else { continue }
            let inner = path.dropFirst(folder.count).split(separator: "/").map(String.init)
            // Files and folders that begin with a line are included by others.
            if inner.contains(where: { $0.hasPrefix("_") }) { continue }
            let page = document(path, file, inner, route, locale, hasVersions)
            if page.isIndex { withIndex.insert(OldPath.folder(of: path)) }
            pages.append(page)
        }
        var taken = Set(pages.lazy.filter { $0.locale == locale }.map(\.address))
        for path in source.paths
        where path.hasPrefix(folder) && OldPath.name(of: path).hasPrefix("_category_.") {
            guard let file = source.files[path], !withIndex.contains(OldPath.folder(of: path))
            else {
                continue
            }
            addCategory(path, file, folder, route, locale, &taken)
        }
    }

    private mutating func document(
        _ path: String, _ file: SourceFile, _ inner: [String], _ route: [String], _ locale: Int,
        _ hasVersions: Bool
    ) -> Page {
        let front = WrittenFrontMatter(file)
        var metadata = PageMetadata(
            front, in: file, meanings: DocusaurusKeys.meanings, diagnostics: &diagnostics)
        func text(_ key: String) -> String? {
            front.entries.first { $0.key == key }?.value.scalar.flatMap { $0.isEmpty ? nil : $0 }
        }
        let folders = inner.dropLast().map { DocusaurusKeys.withoutNumber($0).name }
        let (name, number) = DocusaurusKeys.withoutNumber(
            OldPath.withoutEnding(inner[inner.count - 1]))
        if metadata.order == nil { metadata.order = number.map(Double.init) }
        let isIndex =
            ["index", "readme"].contains(name.lowercased())
            || name.lowercased() == folders.last?.lowercased()
        var address = route + folders + (isIndex ? [] : [text("id") ?? name])
        if let slug = text("slug") {
            let base = slug.hasPrefix("/") ? route : route + folders
            address =
                OldPath.normalized(
                    String(slug.drop { $0 == "/" }), from: base.joined(separator: "/"))?
                .split(separator: "/").map(String.init) ?? address
        }
        // A page of a folder stays one as long as its address is the folder's.
        var page = Page(
            path: path, file: file, range: 0..<file.bytes.count, locale: locale, address: address,
            isIndex: isIndex && address == route + folders, metadata: metadata,
            body: .markdown(front.body))
        if address.isEmpty { page.isIndex = true }
        if hasVersions {
            let next =
                prefixes[locale] + "/"
                + (route + ["next"] + address.dropFirst(route.count)).joined(separator: "/")
            page.formerAddresses.append(Located(next, range: 0..<0))
        }
        return page
    }

    /// A folder's name and place, where it has no page of its own.
    private mutating func addCategory(
        _ path: String, _ file: SourceFile, _ folder: String, _ route: [String], _ locale: Int,
        _ taken: inout Set<[String]>
    ) {
        let entries =
            path.hasSuffix(".json")
            ? PlacedJSON.document(file.bytes)?.entries
            : LenientYAML.read(file, 0..<file.bytes.count).entries
        func value(_ key: String) -> MetadataNode? { entries?.first { $0.key == key }?.value }
        let folders = path.dropFirst(folder.count).split(separator: "/").dropLast().map {
            DocusaurusKeys.withoutNumber(String($0)).name
        }
        guard !folders.isEmpty, let label = value("label")?.scalar, !label.isEmpty else { return }
        var metadata = PageMetadata()
        metadata.title = label
        metadata.order = value("position")?.scalar.flatMap(PageMetadata.order)
        metadata.description = value("link")?["description"]?.scalar.map(PageMetadata.line)
        let address = route + folders
        guard taken.insert(address).inserted else { return }
        var page = Page(
            path: path, file: file, range: 0..<file.bytes.count, locale: locale, address: address,
            isIndex: true, metadata: metadata, body: .none)
        if value("link")?["type"]?.scalar == "generated-index" {
            let slug =
                value("link")?["slug"]?.scalar
                ?? "/category/"
                + label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
            page.formerAddresses.append(
                Located(
                    prefixes[locale] + "/"
                        + (route + slug.split(separator: "/").map(String.init)).joined(
                            separator: "/"), range: 0..<0))
        }
        pages.append(page)
    }

    /// Pages that say no place get that of their name in the sidebars.
    private mutating func order(by configuration: DocusaurusConfiguration, _ source: ImportSource) {
        var places: [String: Int] = [:]
        for path in source.paths.sorted()
        where OldPath.folder(of: path) + "/" == configuration.folder
            || OldPath.folder(of: path).isEmpty && configuration.folder.isEmpty
        {
            guard OldPath.name(of: path).lowercased().hasPrefix("sidebar"),
                let file = source.files[path]
            else { continue }
            for entry in ScriptLiterals(file.bytes).entries where places[entry.text] == nil {
                places[entry.text] = places.count + 1
            }
        }
        guard !places.isEmpty else { return }
        for index in pages.indices where pages[index].metadata.order == nil {
            let page = pages[index]
            guard let folder = contentFolders.first(where: page.path.hasPrefix) else { continue }
            let inner = page.path.dropFirst(folder.count).split(separator: "/").map {
                DocusaurusKeys.withoutNumber(OldPath.withoutEnding(String($0))).name
            }
            let place =
                places[inner.joined(separator: "/")]
                ?? (page.isIndex
                    ? nil
                    : page.address.last.flatMap { last in
                        places[(inner.dropLast() + [last]).joined(separator: "/")]
                    })
            pages[index].metadata.order = place.map(Double.init)
        }
    }

    /// Places between whole numbers become whole ones.
    private mutating func scaleOrders() {
        let orders = pages.compactMap(\.metadata.order)
        guard orders.contains(where: { $0.rounded() != $0 }) else { return }
        for index in pages.indices {
            pages[index].metadata.order = pages[index].metadata.order.map {
                min(max(($0 * 100).rounded(), -1_000_000), 1_000_000)
            }
        }
    }
}
