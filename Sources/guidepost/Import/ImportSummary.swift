import SiteImport
import SourceText

/// What came of moving in: how many pages, and how many of them as they were.
struct ImportSummary {
    let pages: Int
    /// Pages without a warning of the import and without a mistake in the new site.
    let unharmed: Int
    let files: Int
    let links: Int
    /// How often each kind of warning was told, by its code.
    let counts: [(code: String, count: Int)]
    /// How many pages have each kind.
    let harmed: [(code: String, count: Int)]

    /// - Parameter found: What a check finds in the new site.
    init(_ site: ImportedSite, _ found: [Diagnostic], folder: String) {
        pages = site.pages.count
        files = site.copies.count
        links = site.turnedLinks
        var counts: [String: Int] = [:]
        var harmed: [String: Set<Int>] = [:]
        var bySource: [String: [Int]] = [:]
        var byPath: [String: Int] = [:]
        for (index, page) in site.pages.enumerated() {
            bySource[page.source, default: []].append(index)
            byPath[ScaffoldWriter.path(page.path, in: folder)] = index
        }
        for diagnostic in site.diagnostics {
            counts[diagnostic.code.name, default: 0] += 1
            guard let place = diagnostic.location, diagnostic.code != .importLeftOut,
                !ImportSummary.isAboutAll(diagnostic)
            else { continue }
            let pages = bySource[place.path] ?? []
            // Articles of an export share their file.
            let page =
                pages.count == 1
                ? pages[0]
                : pages.first { site.pages[$0].range.contains(place.range.lowerBound) }
            if let page { harmed[diagnostic.code.name, default: []].insert(page) }
        }
        for diagnostic in found {
            counts[diagnostic.code.name, default: 0] += 1
            guard let place = diagnostic.location, let page = byPath[place.path] else { continue }
            harmed[diagnostic.code.name, default: []].insert(page)
        }
        unharmed = pages - harmed.values.reduce(into: Set()) { $0.formUnion($1) }.count
        func sorted(_ table: [String: Int]) -> [(code: String, count: Int)] {
            table.map { (code: $0.key, count: $0.value) }.sorted {
                $0.count == $1.count ? $0.code < $1.code : $0.count > $1.count
            }
        }
        self.counts = sorted(counts)
        self.harmed = sorted(harmed.mapValues(\.count))
    }

    /// Keys that no page needs are told once for all, and harm none.
    private static func isAboutAll(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.code == .importFrontMatter && diagnostic.isAboutAllPages
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
            json.member("files", files)
            json.member("links", links)
            json.object("harmed") { json in
                for entry in harmed { json.member(entry.code, entry.count) }
            }
        }
    }
}
