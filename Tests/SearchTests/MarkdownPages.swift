import Glibc
import Search

/// The Markdown pages of a folder as search pages, cut at headings by the simplest means that serve for measuring.
enum MarkdownPages {
    /// All pages below a folder, by path; the address is the path without `.md`.
    static func pages(below folder: String) -> [SearchPage] {
        paths(below: folder, "").sorted().map { path in
            page(at: String(path.dropLast(3)), read("\(folder)/\(path)"))
        }
    }

    /// The text of a file; empty where there is none.
    static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func paths(below folder: String, _ prefix: String) -> [String] {
        guard let directory = opendir("\(folder)/\(prefix)") else { return [] }
        defer { closedir(directory) }
        var paths: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            if name.hasSuffix(".md") {
                paths.append(prefix + name)
            } else {
                paths += self.paths(below: folder, "\(prefix)\(name)/")
            }
        }
        return paths
    }

    /// A page from its Markdown: front matter with a title, `#` headings, text; escapes are undone.
    static func page(at path: String, _ markdown: String) -> SearchPage {
        var title = path
        var sections: [SearchSection] = []
        var anchor: String?
        var heading = ""
        var text = ""
        var fences = 0
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "---", fences < 2 {
                fences += 1
            } else if fences == 1 {
                if line.hasPrefix("title: ") {
                    title = String(line.dropFirst(7)).trimmed("\"")
                }
            } else if line.hasPrefix("#"), line.drop(while: { $0 == "#" }).hasPrefix(" ") {
                sections.append(SearchSection(anchor: anchor, heading: heading, text: text))
                heading = unescaped(line.drop(while: { $0 == "#" }).dropFirst())
                anchor = "s\(sections.count)"
                text = ""
            } else {
                text += unescaped(line) + "\n"
            }
        }
        sections.append(SearchSection(anchor: anchor, heading: heading, text: text))
        return SearchPage(
            url: path, title: unescaped(unescaped(title[...])[...]), kind: "article", keywords: [],
            sections: sections)
    }

    private static func unescaped(_ line: Substring) -> String {
        var text = ""
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if scalar == "\\", !isEscaped {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
                isEscaped = false
            }
        }
        return text
    }
}

extension String {
    fileprivate func trimmed(_ mark: Character) -> String {
        guard count >= 2, first == mark, last == mark else { return self }
        return String(dropFirst().dropLast())
    }
}
