import Markdown
import SourceText
import TestSupport

@testable import SiteImport

/// A source in one string, moved in.
struct Importing {
    let site: ImportedSite

    init(_ kind: ImportKind, _ archive: String) {
        let entries = TextArchive(archive).files
        let paths = entries.map(\.path).sorted()
        var files: [String: SourceFile] = [:]
        for entry in entries where kind.reads(entry.path) {
            files[entry.path] = SourceFile(path: "old/" + entry.path, bytes: Array(entry.text.utf8))
        }
        site = ImportedSite(
            ImportSource(root: "old/", paths: paths, files: files), from: kind)
    }

    /// The paths of all pages below `Content/`.
    var paths: [String] { site.pages.map { String($0.path.dropFirst("Content/".count)) } }

    /// The text of a file below `Content/`.
    func text(_ path: String) -> String {
        site.files.first { $0.path == "Content/" + path }
            .map { String(decoding: $0.bytes, as: UTF8.self) } ?? "no \(path)"
    }

    /// The text of a page behind its front matter.
    func body(_ path: String) -> String {
        let text = text(path)
        guard text.hasPrefix("---\n"), let end = text.dropFirst(4).range(of: "---\n\n") else {
            return text
        }
        return String(text[end.upperBound...])
    }

    /// The codes of all that was not carried over.
    var codes: [String] { site.diagnostics.map(\.code.name) }

    /// What was not carried over, each with its file.
    var told: [String] { site.diagnostics.map(Importing.line) }

    /// What is told besides, each with its file.
    var remarks: [String] { site.remarks.map(Importing.line) }

    private static func line(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.location?.path ?? ""): \(diagnostic.message) [\(diagnostic.code.name)]"
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}

/// The Markdown that a body of Hugo becomes.
func hugo(_ body: String, diagnostics: inout [Diagnostic]) -> String {
    let site = Importing(
        .hugo, "-- hugo.toml --\ntitle = 'T'\n-- content/a.md --\n---\ntitle: A\n---\n" + body)
    diagnostics = site.site.diagnostics
    return site.body("en/a.md")
}

/// The Markdown that a body of Hugo becomes, where nothing is told of it.
func hugo(_ body: String) -> String {
    var diagnostics: [Diagnostic] = []
    let text = hugo(body, diagnostics: &diagnostics)
    return diagnostics.isEmpty
        ? text : text + "TOLD: " + diagnostics.map(\.message).joined(separator: "; ")
}

/// The Markdown that a body of Docusaurus becomes, where nothing is told of it.
func docusaurus(_ body: String) -> String {
    let site = Importing(
        .docusaurus,
        "-- docusaurus.config.js --\nmodule.exports = { title: 'T' };\n-- docs/a.md --\n---\ntitle: A\n---\n"
            + body)
    let text = site.body("en/docs/a.md")
    return site.site.diagnostics.isEmpty
        ? text : text + "TOLD: " + site.told.joined(separator: "; ")
}

/// A text with one line break at its end, as pages have it.
func withoutLinesAtEnd(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
}
