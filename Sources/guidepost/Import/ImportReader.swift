import Glibc
import SiteBuilder
import SiteImport
import SourceText

/// Reads what a site is moved in from: a folder, or one file.
struct ImportReader {
    let source: ImportSource
    /// What could not be read: links that lead out of the folder, names that are no text.
    let diagnostics: [Diagnostic]
    /// The files that were read, by the paths that messages name.
    private let byPath: [String: SourceFile]

    init(_ kind: ImportKind, _ folder: String) throws {
        let listing = try ContentFolder(listing: folder)
        let root = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        let paths = listing.files.filter { !$0.split(separator: "/").contains("node_modules") }
        var files: [String: SourceFile] = [:]
        for path in paths where kind.reads(path) {
            files[path] = SourceFile(path: root + path, bytes: try FileReader.read(root + path))
        }
        source = ImportSource(root: root, paths: paths, files: files)
        // Here they keep nothing from being built.
        diagnostics = listing.diagnostics.filter { found in
            !(found.location?.path ?? "").split(separator: "/").contains("node_modules")
        }.map { found in
            var found = found
            found.severity = .warning
            return found
        }
        byPath = Dictionary(
            source.files.values.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file of a path that a message names.
    func file(_ path: String) -> SourceFile? { byPath[path] }
}
