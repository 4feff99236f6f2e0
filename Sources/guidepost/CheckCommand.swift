import SiteBuilder
import SiteModel
import SourceText

/// `guidepost check`: everything that a build checks, and what readers find by searching; writes nothing.
enum CheckCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        SiteCommand.run(arguments) { command in
            try Report.clear(
                arguments.options["report"], siteFolder: command.request.folder)
            let former = try formerManifest(arguments)
            let start = Stopwatch()
            let progress = Progress()
            var request = command.request
            request.atStage = progress.show
            request.isCheck = true
            request.allowed = try allowed(arguments)
            let loaded = try SiteLoader.load(request)
            KeptUntilExit<LoadedSite>.keep(loaded)
            var diagnostics = loaded.diagnostics
            if !loaded.hasErrors,
                let builder = SiteBuilder(
                    loaded, threads: request.threads, atStage: request.atStage)
            {
                diagnostics += loaded.judged(try builder.brokenExpectations())
            }
            let lost = former.map(loaded.lost) ?? []
            diagnostics += lost
            progress.clear()
            command.report(diagnostics.sorted(), files: loaded.source)
            if let path = arguments.options["report"] {
                try Report(
                    pages: loaded.pageCount, diagnostics: diagnostics, files: loaded.source
                ).write(to: path)
            }
            guard !diagnostics.contains(where: { $0.severity == .error }) else {
                return .contentHasErrors
            }
            let count = lost.isEmpty ? former?.addressCount : nil
            let kept =
                count.map { Wording(", \($0) former addresses kept", zh: "，保留 \($0) 个旧地址") }
                ?? Wording(verbatim: "")
            Terminal.print(
                Wording(
                    "no errors in \(loaded.pageCount) pages\(kept.english); \(Stopwatch.text(start.seconds))\n",
                    zh:
                        "\(loaded.pageCount) 个页面没有错误\(kept.chinese)；\(Stopwatch.text(start.seconds))\n"
                ))
            return .success
        }
    }

    /// The codes that `--allow` names, between commas.
    private static func allowed(
        _ arguments: ParsedArguments
    ) throws(SiteCommand.BadOption) -> Set<String> {
        let names = arguments.options["allow"]?.split(separator: ",").map(String.init) ?? []
        for name in names where !knownCodes.allowable.contains(name) {
            throw SiteCommand.BadOption(
                message: Wording("--allow: ", zh: "--allow：")
                    + (knownCodes.alwaysErrors.contains(name)
                        ? Wording("a site cannot be built with '\(name)'", zh: "有“\(name)”就无法生成网站")
                        : Wording("no kind of mistake is called '\(name)'", zh: "没有叫“\(name)”的错误类型")),
                hint: nearestName(to: name, among: knownCodes.allowable)
                    .map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") })
        }
        return Set(names)
    }

    /// What `--against` names.
    private static func formerManifest(_ arguments: ParsedArguments) throws -> FormerManifest? {
        do {
            return try arguments.options["against"].map(FormerManifest.init(at:))
        } catch let failure as FormerManifest.Failure {
            switch failure {
            case .absent, .missing:
                throw SiteCommand.BadOption(
                    message: Wording("--against: ", zh: "--against：") + failure.wording)
            case .unreadable: throw failure
            }
        }
    }
}
