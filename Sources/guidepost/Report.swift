import Glibc
import SiteBuilder
import SourceText

/// The file that `--report` asks for: what a build or a check found and did, as one JSON object.
///
/// Its form stands in the manual, in `Content/en/articles/reference/report.md`. It holds neither a time nor a duration:
/// the same content, day and output folder give the same bytes.
struct Report {
    let pages: Int
    let diagnostics: [Diagnostic]
    /// The files that the diagnostics point into, by their paths.
    let files: (String) -> SourceFile?
    /// What a build did; nil where nothing was built.
    var build: BuildSummary?
    /// What came of moving in; nil where nothing was.
    var imported: ImportSummary?

    /// Empties the file of an earlier report, if there is one: where reading fails, none of it stays behind.
    ///
    /// Only a plain file holds one: a pipe or a terminal is left for what will be written. A path among what the site is made
    /// of is refused, as a report there would take the place of a page or of facts.
    static func clear(_ path: String?, siteFolder: String) throws {
        guard let path else { return }
        let place = resolvedPath(path)
        for input in ["Content", "Templates"] {
            let root = resolvedPath(ScaffoldWriter.path(input, in: siteFolder))
            guard place == root || place.hasPrefix(root + "/") else { continue }
            throw SiteCommand.BadOption(
                message: Wording(
                    "--report '\(path)' lies in \(input)/, which the site is made of",
                    zh: "--report“\(path)”在 \(input)/ 里，那是网站的内容"),
                hint: Wording("name another folder", zh: "换一个文件夹"))
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        try NewFile.write([], to: path, replacing: true)
    }

    /// Writes the report; throws where that fails.
    func write(to path: String) throws {
        try NewFile.write(json, to: path, replacing: true)
    }

    private var json: [UInt8] {
        var json = JSONWriter(.indented, in: .file)
        json.object { json in
            json.member("version", 1)
            json.member("pages", pages)
            json.member("errors", diagnostics.count { $0.severity == .error })
            json.member("warnings", diagnostics.count { $0.severity == .warning })
            json.member("diagnostics", json: diagnosticList)
            if let build { append(build, to: &json) }
            if let imported { imported.append(to: &json) }
        }
        return json.bytes + "\n".utf8
    }

    private func append(_ build: BuildSummary, to json: inout JSONWriter) {
        let output = build.output
        json.object("output") { json in
            json.member("hash", output.hash)
            json.member("files", output.files)
            json.member("bytes", output.bytes)
            json.member("sections", build.searchSections)
            json.member("written", output.written)
            json.member("unchanged", output.unchanged)
            json.member("deleted", output.deleted)
            json.array("changes") { json in
                for file in output.changes {
                    var line = JSONWriter(.compact, in: .file)
                    line.object { line in
                        line.member("path", file.path)
                        line.member("hash", file.hash.hexadecimal)
                        line.member("size", file.size)
                    }
                    json.element(json: line.bytes)
                }
            }
            json.array("deletions") { json in output.deletedPaths.forEach { json.element($0) } }
        }
    }

    /// The diagnostics as `--format json` prints them.
    private var diagnosticList: [UInt8] {
        var bytes: [UInt8] = []
        JSONDiagnosticPrinter(language: Terminal.language).print(
            diagnostics, files: files, into: &bytes)
        return bytes.dropLast()
    }
}
