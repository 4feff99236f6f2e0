import Glibc
import SiteBuilder
import SiteImport
import SiteModel
import SourceText

/// `guidepost import KIND SOURCE DIR`: moves a folder of Hugo or Docusaurus, or an export of Zendesk, into a site that builds.
enum ImportCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let name = arguments.argument(0)!
        guard let kind = ImportKind(rawValue: name) else {
            let kinds = ImportKind.allCases.map(\.rawValue)
            return usageError(
                Wording(
                    "a site is moved in from \(kinds.joined(separator: ", ")), not from '\(name)'",
                    zh: "只能从 \(kinds.joined(separator: "、")) 搬过来，不能从“\(name)”"),
                hint: nearestName(to: name, among: kinds).map {
                    Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？")
                })
        }
        let folder = ImportCommand.folder(arguments.argument(2)!)
        do {
            try NewSiteFolder.requireEmpty(folder)
            if let report = arguments.options["report"] {
                try Report.clear(report, siteFolder: folder)
            }
        } catch let error as ScaffoldError {
            return tellingFailures { throw error }
        } catch let error as SiteCommand.BadOption {
            return usageError(error.message, hint: error.hint)
        } catch {
            return tellingFailures { throw error }
        }
        return SiteCommand.run(arguments, folderAt: 1) { command in
            let source = try ImportReader(kind, command.request.folder)
            let imported = ImportedSite(
                source.source, from: kind, threads: command.request.threads)
            guard !imported.pages.isEmpty else {
                command.report(
                    source.diagnostics + imported.diagnostics + imported.remarks, files: source.file
                )
                throw ScaffoldError(
                    message: Wording(
                        "'\(arguments.argument(1)!)' has no page of \(kind.name); nothing was written",
                        zh: "“\(arguments.argument(1)!)”里没有 \(kind.name) 的页面，没有写入任何文件"),
                    status: .wrongUsage)
            }
            try ImportWriter.write(imported, from: source, to: folder)
            return try tell(imported, source, command, folder, arguments)
        }
    }

    /// The path of the new site, without what a shell's completion adds.
    private static func folder(_ text: String) -> String {
        var folder = text
        while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
        return folder
    }

    /// Loads what was written, as a check does, and tells what came through.
    private static func tell(
        _ imported: ImportedSite, _ source: ImportReader, _ command: SiteCommand, _ folder: String,
        _ arguments: ParsedArguments
    ) throws -> ExitStatus {
        var request = command.request
        request.folder = folder
        var loaded = try SiteLoader.load(request)
        if loaded.hasErrors {
            // What stood wrong in the old site must not keep the new one from being built.
            let codes = Set(
                loaded.diagnostics.filter { $0.severity == .error }.map(\.code.name)
            ).intersection(knownCodes.allowable)
            if !codes.isEmpty {
                try ImportWriter.allow(codes.sorted(), imported, in: folder)
                loaded = try SiteLoader.load(request)
            }
        }
        KeptUntilExit<LoadedSite>.keep(loaded)
        let diagnostics =
            (source.diagnostics + imported.diagnostics + imported.remarks).sorted()
            + loaded.diagnostics.sorted()
        let site = loaded
        let files = { (path: String) in source.file(path) ?? site.source(at: path) }
        command.report(diagnostics, files: files)
        let summary = ImportSummary(imported, loaded.diagnostics, folder: folder)
        if let path = arguments.options["report"] {
            var report = Report(pages: imported.pages.count, diagnostics: diagnostics, files: files)
            report.imported = summary
            try report.write(to: path)
        }
        Terminal.print(summary.text(folder: folder, hasErrors: loaded.hasErrors))
        return loaded.hasErrors ? .contentHasErrors : .success
    }
}
