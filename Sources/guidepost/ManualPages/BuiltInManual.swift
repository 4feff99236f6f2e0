import Metadata
import SourceText
import Theme

/// The manual that the binary carries: `Content/` and `Templates/` of `Sources/guidepost/Manual/`, a site of its own.
enum BuiltInManual {
    /// A page of it.
    struct Page {
        /// What it is called: its path below the folder of articles, without `.md`, such as `codes/unknown-channel`.
        let name: String
        let file: SourceFile
    }

    /// Its files by their paths in the folder of the site, in the order of the list in `manual.c`.
    static var files: [SourceFile] {
        (0..<guidepost_manual_file_count).map { index in
            let file = guidepost_manual_file_at(index)!.pointee
            return SourceFile(
                path: String(cString: file.path),
                bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }

    /// Its content, by the paths below `Content/`.
    private static var content: [SourceFile] {
        let folder = "Content/"
        return files.filter { $0.path.hasPrefix(folder) }.map { file in
            SourceFile(path: String(file.path.dropFirst(folder.utf8.count)), bytes: file.bytes)
        }
    }

    /// Its articles in a language, in the order of their names; where one is not translated, that in English.
    static func pages(in language: Language) -> [Page] {
        let folder = folder(of: language)
        let original = self.folder(of: .english)
        let files = content
        let own = Set(files.map(\.path).filter { $0.hasPrefix(folder) })
        return files.compactMap { file -> Page? in
            let isOwn = own.contains(file.path)
            guard file.path.hasSuffix(".md"), isOwn || file.path.hasPrefix(original) else {
                return nil
            }
            let name = file.path.dropFirst((isOwn ? folder : original).utf8.count).dropLast(3)
            if !isOwn, own.contains(folder + name + ".md") { return nil }
            return Page(name: String(name), file: file)
        }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The page that somebody names: by its path or the end of it, as a file or an address too; a folder stands for its
    /// index.
    static func page(named name: String, among pages: [Page]) -> Page? {
        var parts = name.split(separator: "/").filter { $0 != "." }
        if let last = parts.last, last.hasSuffix(".md") {
            parts[parts.count - 1] = last.dropLast(3)
        }
        if parts.count > 1, parts[0] == "articles" { parts.removeFirst() }
        let path = parts.joined(separator: "/")
        return pages.first { $0.name == path } ?? pages.first { $0.name == path + "/index" }
            ?? pages.first { $0.name.hasSuffix("/" + path) }
    }

    private static func folder(of language: Language) -> String {
        switch language {
        case .english: "en/articles/"
        case .chinese: "zh-CN/articles/"
        }
    }
}

extension BuiltInManual.Page {
    /// The title that its front matter gives.
    var title: String { text(of: "title") ?? name }

    /// One sentence on what it says.
    var description: String? { text(of: "description") }

    /// The last part of the name.
    var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Where the page stands in the manual as a site, whose first language has no folder of its own.
    var address: String {
        let isIndex = name == "index" || name.hasSuffix("/index")
        let path = isIndex ? String(name.dropLast("index".utf8.count)) : name + "/"
        return (file.path.hasPrefix("zh-CN/") ? "/zh-CN/articles/" : "/articles/") + path
    }

    /// The page as plain text: its title as a heading, then its Markdown as it is written.
    var text: String {
        var diagnostics: [Diagnostic] = []
        let body = file.bytes[FrontMatter.split(file, diagnostics: &diagnostics).body]
        let text = String(decoding: body.drop { $0 == UInt8(ascii: "\n") }, as: UTF8.self)
        return "# " + title + "\n\n" + text
    }

    private func text(of field: String) -> String? {
        var diagnostics: [Diagnostic] = []
        guard let range = FrontMatter.split(file, diagnostics: &diagnostics).metadata else {
            return nil
        }
        return MetadataParser.parse(file, in: range, diagnostics: &diagnostics)?[field]?.scalar
    }
}
