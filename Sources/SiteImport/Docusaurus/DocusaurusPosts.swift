import Metadata
import SourceText

/// Pages of Docusaurus that are no documents: posts of a blog, and pages of their own.
extension FoundSite {
    mutating func addPosts(
        in folder: String, route: [String], _ locale: Int, _ source: ImportSource
    ) {
        for path in source.paths where path.hasPrefix(folder) {
            guard path.hasSuffix(".md") || path.hasSuffix(".mdx"), let file = source.files[path],
                !path.dropFirst(folder.count).hasPrefix("_")
            else { continue }
            let front = WrittenFrontMatter(file)
            var metadata = PageMetadata(
                front, in: file, meanings: DocusaurusKeys.meanings, diagnostics: &diagnostics)
            var inner = OldPath.withoutEnding(String(path.dropFirst(folder.count)))
            if inner.hasSuffix("/index") { inner = String(inner.dropLast("/index".count)) }
            var address = route
            if let day = PageMetadata.date(inner) {
                metadata.published = metadata.published ?? day
                let rest = inner.dropFirst(10).drop { "-/_".contains($0) }
                address += inner.prefix(10).split { $0 == "-" || $0 == "/" }.map(String.init)
                address += rest.split(separator: "/").map(String.init)
            } else {
                address += inner.split(separator: "/").map(String.init)
            }
            if let slug = front.entries.first(where: { $0.key == "slug" })?.value.scalar,
                !slug.isEmpty
            {
                address = route + slug.split(separator: "/").map(String.init)
            }
            pages.append(
                Page(
                    path: path, file: file, range: 0..<file.bytes.count, locale: locale,
                    address: address, isIndex: false, metadata: metadata,
                    body: .markdown(front.body)))
        }
    }

    mutating func addPages(
        in folder: String, _ locale: Int, _ source: ImportSource,
        _ configuration: DocusaurusConfiguration
    ) {
        var programs = 0
        for path in source.paths where path.hasPrefix(folder) {
            let inner = path.dropFirst(folder.count).split(separator: "/").map(String.init)
            if inner.contains(where: { $0.hasPrefix("_") }) { continue }
            if [".js", ".jsx", ".tsx"].contains(where: path.hasSuffix), !path.contains(".test.") {
                programs += 1
            }
            guard path.hasSuffix(".md") || path.hasSuffix(".mdx"), let file = source.files[path]
            else { continue }
            let front = WrittenFrontMatter(file)
            let metadata = PageMetadata(
                front, in: file, meanings: DocusaurusKeys.meanings, diagnostics: &diagnostics)
            let name = OldPath.withoutEnding(inner[inner.count - 1])
            let address = inner.dropLast() + (name == "index" ? [] : [name])
            pages.append(
                Page(
                    path: path, file: file, range: 0..<file.bytes.count, locale: locale,
                    address: Array(address), isIndex: name == "index", metadata: metadata,
                    body: .markdown(front.body)))
        }
        guard programs > 0 else { return }
        diagnostics.append(
            .leftOut(
                Wording(
                    "\(programs) pages that are written as programs are left out",
                    zh: "用程序写成的 \(programs) 个页面没有搬过来"),
                at: SourceLocation(path: source.root + folder, range: 0..<0)))
    }
}
