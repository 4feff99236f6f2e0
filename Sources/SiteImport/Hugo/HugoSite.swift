import Metadata
import SourceText

extension FoundSite {
    /// Finds the pages of a Hugo site.
    init(hugo source: ImportSource) {
        let configuration = HugoConfiguration(source)
        let languages = configuration.languages
        let hasSeveral = languages.count > 1
        let title = configuration.text("title")
        self.init(
            kind: .hugo, titles: languages.map { $0.title ?? title },
            url: configuration.text("baseurl"), locales: languages.map(\.tag),
            prefixes: languages.enumerated().map { index, language in
                hasSeveral && (index > 0 || configuration.prefixesDefault)
                    ? "/" + language.key.lowercased() : ""
            })
        diagnostics = configuration.diagnostics
        parameters = configuration.parameters
        parameters["/baseurl"] = configuration.text("baseurl")
        staticFolders = configuration.folders("staticdir", default: "static") + ["assets/"]
        for language in languages where !contentFolders.contains(language.folder) {
            contentFolders.append(language.folder)
        }
        let leafs = Set(
            source.paths.filter { path in
                let name = OldPath.name(of: path)
                return name.hasPrefix("index.") && name.hasSuffix(".md")
            }.map(OldPath.folder(of:)))
        for path in source.paths where HugoPlace(path, languages) != nil {
            guard let format = HugoPlace.unreadFormat(path) else { continue }
            diagnostics.append(
                .leftOut(
                    Wording(
                        "a page in \(format) is left out: Markdown and HTML are read",
                        zh: "这个页面是用 \(format) 写的，没有搬过来：只能读 Markdown 和 HTML"),
                    at: SourceLocation(path: source.root + path, range: 0..<0)))
        }
        for path in source.paths {
            guard let file = source.files[path],
                [".md", ".markdown", ".mdown", ".html", ".htm"].contains(where: path.hasSuffix),
                let place = HugoPlace(path, languages)
            else { continue }
            if !place.isLeaf, HugoPlace.isInside(path, leafs) {
                diagnostics.append(
                    .leftOut(
                        Wording(
                            "the file is part of another page, which it is not found in; it is left out",
                            zh: "这个文件是另一个页面的一部分，在那里找不到它，没有搬过来"), at: file.location(0..<0)))
                continue
            }
            add(path, file, place, configuration)
        }
        if untranslated > 0 {
            diagnostics.append(
                .leftOut(
                    Wording(
                        "\(untranslated) files without title and text are left out; readers see the page in the first language",
                        zh: "\(untranslated) 个没有标题也没有正文的文件没有搬过来，读者会看到第一种语言的页面"), at: nil))
        }
    }

    private mutating func add(
        _ path: String, _ file: SourceFile, _ place: HugoPlace, _ configuration: HugoConfiguration
    ) {
        let front = WrittenFrontMatter(file)
        var metadata = PageMetadata(
            front, in: file, meanings: HugoKeys.meanings, diagnostics: &diagnostics)
        func entry(_ key: String) -> MetadataEntry? {
            front.entries.first { $0.key.lowercased() == key }
        }
        // Many sites have a file for each page in each language, which says no more than that it is not translated.
        if place.language > 0, metadata.title == nil, file.bytes.trimmed(front.body).isEmpty {
            untranslated += 1
            return
        }
        // A weight of nought is none.
        if metadata.order == 0 { metadata.order = nil }
        // What Hugo never shows is not shown here either.
        let build = entry("build") ?? entry("_build")
        let render = build?.value.entries?.first { $0.key.lowercased() == "render" }?.value.scalar
        if entry("headless")?.value.scalar == "true" || render == "never" || render == "false" {
            metadata.isDraft = true
        }
        var address = place.address(configuration, metadata, slug: entry("slug")?.value.scalar)
        if let written = entry("url")?.value.scalar, !written.isEmpty {
            let path = written.split(separator: "?").first.map(String.init) ?? ""
            address = path.split(separator: "/").map(String.init)
            if let last = address.last, last.hasSuffix(".html") {
                address[address.count - 1] = String(last.dropLast(".html".count))
            }
        }
        var page = Page(
            path: path, file: file, range: 0..<file.bytes.count, locale: place.language,
            address: address, isIndex: place.isIndex, metadata: metadata,
            body: HugoPlace.body(path, file, front.body))
        if configuration.usesUglyAddresses, !place.isIndex {
            page.formerAddresses.append(
                Located(
                    prefixes[page.locale] + "/" + address.joined(separator: "/") + ".html",
                    range: 0..<0))
        }
        if let written = entry("url"), let text = written.value.scalar, text.hasSuffix(".html") {
            page.formerAddresses.append(Located(text, range: written.value.range))
        }
        for alias in entry("aliases")?.value.items ?? entry("aliases").map({ [$0.value] }) ?? [] {
            guard let text = alias.scalar, !text.isEmpty else { continue }
            let parent = address.dropLast().joined(separator: "/")
            let full =
                text.hasPrefix("/")
                ? text
                : OldPath.normalized(text, from: parent).map { prefixes[page.locale] + "/" + $0 }
            page.formerAddresses.append(Located(full ?? text, range: alias.range))
        }
        pages.append(page)
    }
}

/// Where a file of Hugo's content lies: its language and its folders.
struct HugoPlace {
    let language: Int
    private let folders: [String]
    private let name: String
    /// Whether it is the page of a folder: `_index.md` or `index.md`.
    var isIndex: Bool { name == "_index" || name == "index" }
    /// Whether other files of its folder belong to it.
    var isLeaf: Bool { name == "index" }

    init?(_ path: String, _ languages: [HugoConfiguration.Language]) {
        // The longest folder is meant, as one may lie in another.
        let own = languages.indices.filter { path.hasPrefix(languages[$0].folder) }.max {
            let (left, right) = (languages[$0].folder.count, languages[$1].folder.count)
            return left == right ? $0 > $1 : left < right
        }
        guard let own else { return nil }
        let inner = path.dropFirst(languages[own].folder.count)
        var parts = inner.split(separator: "/").map(String.init)
        var name = OldPath.withoutEnding(parts.removeLast())
        var language = own
        if let dot = name.lastIndex(of: ".") {
            let key = name[name.index(after: dot)...].lowercased()
            if let named = languages.firstIndex(where: { $0.key.lowercased() == key }) {
                language = named
                name = String(name[..<dot])
            }
        }
        self.language = language
        self.name = name
        folders = parts
    }

    /// The format of a page that Hugo reads and that is not read here (gohugo.io, content formats); nil for others.
    static func unreadFormat(_ path: String) -> String? {
        let formats = [
            ".org": "Org", ".adoc": "AsciiDoc", ".asciidoc": "AsciiDoc", ".ad": "AsciiDoc",
            ".rst": "reStructuredText", ".pandoc": "Pandoc", ".pdc": "Pandoc",
        ]
        let name = OldPath.name(of: path).lowercased()
        return name.lastIndex(of: ".").flatMap { formats[String(name[$0...])] }
    }

    /// What the text of a page is written in: shortcodes in HTML are found as they are in Markdown.
    static func body(_ path: String, _ file: SourceFile, _ range: Range<Int>) -> FoundSite.Page.Body
    {
        guard path.hasSuffix(".html") || path.hasSuffix(".htm"),
            file.bytes.find("{{", in: range) == nil
        else { return .markdown(range) }
        return .html(Array(file.bytes[range]), marks: [(text: 0, file: range.lowerBound)])
    }

    /// Whether a folder that a page is made of holds a file.
    static func isInside(_ path: String, _ leafs: Set<String>) -> Bool {
        var folder = OldPath.folder(of: path)
        while !folder.isEmpty {
            if leafs.contains(folder) { return true }
            folder = OldPath.folder(of: folder)
        }
        return false
    }

    /// The address of the page, as Hugo makes it.
    func address(
        _ configuration: HugoConfiguration, _ metadata: PageMetadata, slug: String?
    ) -> [String] {
        var segments = folders
        if !isIndex { segments.append(name) }
        segments = segments.map(HugoPlace.segment)
        let slug = slug.flatMap { $0.isEmpty ? nil : HugoPlace.segment($0) }
        if name != "_index", let section = folders.first,
            let pattern = configuration.permalink(section),
            let filled = filled(pattern, segments, metadata, slug)
        {
            return filled
        }
        if let slug, !segments.isEmpty { segments[segments.count - 1] = slug }
        return segments
    }

    private func filled(
        _ pattern: String, _ segments: [String], _ metadata: PageMetadata, _ slug: String?
    ) -> [String]? {
        let title = metadata.title.map(HugoPlace.segment)
        let file = segments.last ?? ""
        var result: [String] = []
        for part in pattern.split(separator: "/") {
            switch part {
            case ":section": result += segments.prefix(1)
            case ":sections": result += segments.dropLast()
            case ":slug": result.append(slug ?? title ?? file)
            case ":title": result.append(title ?? file)
            case ":filename", ":contentbasename": result.append(file)
            case ":slugorfilename", ":slugorcontentbasename": result.append(slug ?? file)
            case ":year", ":month", ":day":
                guard let day = metadata.published else { return nil }
                let number = part == ":year" ? day.year : part == ":month" ? day.month : day.day
                result.append(number < 10 ? "0\(number)" : "\(number)")
            case _ where part.contains(":"): return nil
            default: result.append(String(part))
            }
        }
        return result.filter { !$0.isEmpty }
    }

    /// A segment of an address: in lower case, hyphens for spaces, signs left out.
    static func segment(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " || scalar == "-" {
                if !result.hasSuffix("-") || scalar == "-" { result.append("-") }
            } else if scalar.value < 0x80
                ? scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                    || "._+~/".unicodeScalars.contains(scalar)
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark
            {
                result.unicodeScalars.append(scalar)
            }
        }
        return result.isEmpty ? "page" : result
    }
}

/// What the keys of Hugo's front matter mean here.
enum HugoKeys {
    static let meanings: [String: PageMetadata.Meaning] = {
        var table: [String: PageMetadata.Meaning] = [
            "title": .title, "description": .description, "draft": .draft, "date": .published,
            "publishdate": .published, "expirydate": .expires, "lastmod": .updated,
            "weight": .order, "tags": .keywords, "keywords": .keywords, "categories": .keywords,
            "aliases": .address, "slug": .address, "url": .address,
        ]
        for key in [
            "linktitle", "summary", "layout", "type", "menu", "menus", "toc", "icon", "cascade",
            "outputs", "markup", "headless", "build", "_build", "params", "resources", "sitemap",
            "images", "image", "featured_image", "author", "authors", "simple_list", "no_list",
            "toc_hide", "hide_summary", "hide_feedback", "bookcollapsesection", "bookhidden",
            "booktoc", "sidebar", "navigation", "breadcrumb", "comments", "math", "body_class",
            "show_lastmod", "translationkey", "iscjklanguage", "type", "spelling", "css", "js",
            "nolist", "reading_time", "show_edit", "hidetoc", "hidetitle", "weightmenu", "id",
            "slug", "parent", "identifier", "pre", "post", "chapter", "ordersectionsby", "audio",
            "videos", "series", "disablekinds", "outputformats", "template", "isarchived",
        ] where table[key] == nil { table[key] = .appearance }
        return table
    }()
}
