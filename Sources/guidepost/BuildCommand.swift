import Glibc
import SiteBuilder
import SourceText

/// `guidepost build`: renders a site into its output folder.
enum BuildCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        Interruption.watch()
        return SiteCommand.run(arguments) { command in
            try Report.clear(
                arguments.options["report"], siteFolder: command.request.folder)
            let timings = Timings(isShown: arguments.has("timings"))
            let progress = Progress()
            var request = command.request
            request.atStage = { stage in
                timings.begin(stage)
                progress.show(stage)
            }
            let loaded = try SiteLoader.load(request)
            KeptUntilExit<LoadedSite>.keep(loaded)
            progress.clear()
            command.report(loaded.diagnostics, files: loaded.source)
            var report = Report(
                pages: loaded.pageCount, diagnostics: loaded.diagnostics, files: loaded.source)
            // Written at once and again in the end: where the build fails, it tells at least what was found.
            if let path = arguments.options["report"] { try report.write(to: path) }
            guard !loaded.hasErrors,
                let builder = SiteBuilder(
                    loaded, threads: request.threads, atStage: request.atStage)
            else { return .contentHasErrors }
            let folder = command.request.folder
            let output = arguments.options["output"] ?? ScaffoldWriter.path("Public", in: folder)
            let writer = OutputWriter(
                inputFolders: ["Content", "Templates"].map { ScaffoldWriter.path($0, in: folder) },
                homeFolder: Terminal.environment("HOME"),
                whenWaiting: {
                    Terminal.printError(
                        Wording(
                            "guidepost: another build holds '\(output)'; waiting for it\n",
                            zh: "guidepost: 另一个生成正在使用“\(output)”，等它结束\n"))
                }, isCancelled: Interruption.isWanted)
            let summary = try builder.build(into: output, with: writer)
            if let path = arguments.options["report"] {
                report.build = summary
                try report.write(to: path)
            }
            progress.clear()
            Terminal.printError(timings.text)
            Terminal.print(line(summary, output: output, seconds: timings.seconds))
            SiteCommand.tellOfLostAddresses(summary.output)
            SiteCommand.tellOfExampleAddress(loaded)
            return .success
        }
    }

    /// The one line that a build ends with.
    private static func line(_ summary: BuildSummary, output: String, seconds: Double) -> Wording {
        let files = summary.output
        let deleted =
            files.deleted > 0
            ? Wording(", \(files.deleted) deleted", zh: "，删除 \(files.deleted) 个")
            : Wording(verbatim: "")
        let size = Size.text(files.bytesWritten)
        let time = Stopwatch.text(seconds)
        return Wording(
            "\(output): \(summary.pages) pages, \(summary.searchSections) search sections; "
                + "\(files.written) files written (\(size)), "
                + "\(files.unchanged) unchanged\(deleted.english); \(time)\n",
            zh: "\(output)：\(summary.pages) 个页面，\(summary.searchSections) 个搜索段落；"
                + "写入 \(files.written) 个文件（\(size)），"
                + "\(files.unchanged) 个没有变化\(deleted.chinese)；\(time)\n")
    }
}
