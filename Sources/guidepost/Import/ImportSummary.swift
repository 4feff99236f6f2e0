import SiteImport
import SourceText

/// What came of moving in: how many pages, and how many of them as they were.
struct ImportSummary {
    let pages: Int
    /// Pages without a warning of the import and without a mistake in the new site.
    let unharmed: Int
    let files: Int
    let links: Int
    /// Pages that lost a look, whether they are unharmed or not: tabs, folded parts, colours.
    let plainer: Int
    /// How many pages have each kind of warning, by its code.
    let harmed: [(code: String, count: Int)]

    /// - Parameter found: What a check finds in the new site.
    init(_ site: ImportedSite, _ found: [Diagnostic], folder: String) {
        pages = site.pages.count
        files = site.copies.count
        links = site.turnedLinks
        var harmed: [String: Set<Int>] = [:]
        var bySource: [String: [Int]] = [:]
        var byPath: [String: Int] = [:]
        for (index, page) in site.pages.enumerated() {
            bySource[page.source, default: []].append(index)
            byPath[ScaffoldWriter.path(page.path, in: folder)] = index
        }
        func page(of diagnostic: Diagnostic) -> Int? {
            guard let place = diagnostic.location else { return nil }
            let pages = bySource[place.path] ?? []
            // Articles of an export share their file.
            return pages.count == 1
                ? pages[0]
                : pages.first { site.pages[$0].range.contains(place.range.lowerBound) }
        }
        for diagnostic in site.diagnostics where diagnostic.code != .importLeftOut {
            if let page = page(of: diagnostic) {
                harmed[diagnostic.code.name, default: []].insert(page)
            }
        }
        // Keys that mean nothing here are told of all pages at the first.
        plainer =
            Set(site.remarks.filter { $0.code != .importFrontMatter }.compactMap(page)).count
        for diagnostic in found {
            guard let place = diagnostic.location, let page = byPath[place.path] else { continue }
            harmed[diagnostic.code.name, default: []].insert(page)
        }
        unharmed = pages - harmed.values.reduce(into: Set()) { $0.formUnion($1) }.count
        self.harmed = harmed.map { (code: $0.key, count: $0.value.count) }.sorted {
            $0.count == $1.count ? $0.code < $1.code : $0.count > $1.count
        }
    }

    /// The share of pages that came through unharmed, such as `93.4 %`; it never says more than is true.
    var share: String {
        guard pages > 0 else { return "0 %" }
        let tenths = unharmed * 1000 / pages
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }

    func text(folder: String, hasErrors: Bool) -> Wording {
        var lines = [
            Wording(
                "\(counted(pages, "page")), \(counted(files, "file")) copied, "
                    + "\(counted(links, "link")) turned into paths of this site",
                zh: "\(pages) 个页面，复制了 \(files) 个文件，\(links) 个链接改成了本站的路径"),
            Wording(
                "\(unharmed) of \(counted(pages, "page")) came through unharmed: \(share)",
                zh: "\(pages) 个页面里有 \(unharmed) 个完好地搬了过来：\(share)"),
        ]
        if plainer > 0 {
            lines.append(
                Wording(
                    "\(counted(plainer, "page")) lost a look and no word: tabs, folded parts, columns, colours",
                    zh: "\(plainer) 个页面失去了样式（标签页、折叠、分栏、颜色等），文字都在"))
        }
        if !harmed.isEmpty {
            lines.append(Wording("what the others have, by pages:", zh: "其余页面的问题，按页面数："))
            lines += harmed.map { Wording(verbatim: "  \($0.count)  \($0.code)") }
        }
        lines.append(Wording(verbatim: ""))
        let word = shellWord(folder)
        lines.append(
            hasErrors
                ? Wording(
                    "The site cannot be built before its errors are mended; 'guidepost check \(word)' lists them.",
                    zh: "改好错误以后才能生成网站，“guidepost check \(word)”会列出它们。")
                : Wording("Next: guidepost serve \(word)", zh: "下一步：guidepost serve \(word)"))
        return lines.reduce(Wording(verbatim: "")) { $0 + $1 + Wording(verbatim: "\n") }
    }

    private func counted(_ count: Int, _ name: String) -> String {
        "\(count) \(name)\(count == 1 ? "" : "s")"
    }

    /// The members of the report.
    func append(to json: inout JSONWriter) {
        json.object("import") { json in
            json.member("pages", pages)
            json.member("unharmed", unharmed)
            json.member("plainer", plainer)
            json.member("files", files)
            json.member("links", links)
            json.object("harmed") { json in
                for entry in harmed { json.member(entry.code, entry.count) }
            }
        }
    }
}
