import SiteBuilder
import SourceText

/// `guidepost publish TARGET [DIR]`: makes a release on a web host's disk and serves it, or goes back to the one before.
enum PublishCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        Interruption.watch()
        return arguments.has("rollback") ? rollBack(arguments) : publish(arguments)
    }

    private static func publish(_ arguments: ParsedArguments) -> ExitStatus {
        guard let kept = Int(arguments.options["keep"] ?? "5"), (1...1000).contains(kept) else {
            return usageError("--keep is a number from 1 to 1000", hint: nil)
        }
        return SiteCommand.run(arguments, folderAt: 1) { command in
            let start = Stopwatch()
            let progress = Progress()
            var request = command.request
            request.atStage = progress.show
            let loaded = try SiteLoader.load(request)
            KeptUntilExit<LoadedSite>.keep(loaded)
            progress.clear()
            command.report(loaded.diagnostics, files: loaded.source)
            guard !loaded.hasErrors,
                let builder = SiteBuilder(
                    loaded, threads: request.threads, atStage: request.atStage)
            else { return .contentHasErrors }
            let target = arguments.argument(0)!
            let folder = command.request.folder
            let store = ReleaseStore(
                at: target, keeping: kept,
                inputFolders: ["Content", "Templates"].map { ScaffoldWriter.path($0, in: folder) },
                homeFolder: Terminal.environment("HOME"), whenWaiting: { tellOfWait(target) },
                isCancelled: Interruption.isWanted)
            let published = try builder.publish(to: store)
            progress.clear()
            if let leftover = published.publish.leftover {
                Terminal.printError(
                    "guidepost: the site is published, but older releases are left over: "
                        + "\(leftover); the next publish tries again\n")
            }
            if published.publish.isNginxIncludeChanged { tellOfReload() }
            Terminal.print(line(published, target: target, seconds: start.seconds))
            return .success
        }
    }

    private static func rollBack(_ arguments: ParsedArguments) -> ExitStatus {
        guard arguments.argument(1) == nil, arguments.options.count == 1 else {
            return usageError(
                "--rollback reads no site and takes no other option",
                hint: "write guidepost publish TARGET --rollback")
        }
        return tellingFailures {
            let start = Stopwatch()
            let target = arguments.argument(0)!
            let store = ReleaseStore(
                at: target, whenWaiting: { tellOfWait(target) }, isCancelled: Interruption.isWanted)
            let summary = try store.rollBack()
            if summary.isNginxIncludeChanged { tellOfReload() }
            Terminal.print(
                "\(target): went back to release \(summary.release) from \(summary.former); "
                    + "\(Stopwatch.text(start.seconds))\n")
            return .success
        }
    }

    private static func tellOfReload() {
        Terminal.printError(
            "guidepost: redirects or header fields have changed: "
                + "reload nginx (nginx -s reload) where it includes _nginx.conf\n")
    }

    private static func tellOfWait(_ target: String) {
        Terminal.printError("guidepost: another publish holds '\(target)'; waiting for it\n")
    }

    /// The one line that a publish ends with.
    private static func line(
        _ published: PublishedSite, target: String, seconds: Double
    ) -> String {
        let summary = published.publish
        let site = "\(published.pages) pages, \(published.searchSections) search sections"
        let time = Stopwatch.text(seconds)
        let releases = summary.dropped == 1 ? "release" : "releases"
        let dropped = summary.dropped > 0 ? "; \(summary.dropped) old \(releases) removed" : ""
        if summary.wasServed {
            let rest = dropped.isEmpty ? ", nothing was touched" : dropped
            return "\(target): release \(summary.release) is served already\(rest); "
                + "\(site); \(time)\n"
        }
        let carried = summary.carried > 0 ? ", \(summary.carried) carried along" : ""
        return "\(target): release \(summary.release) is served: \(site); "
            + "\(summary.written) files written (\(Size.text(summary.bytesWritten))), "
            + "\(summary.linked) unchanged\(carried)\(dropped); \(time)\n"
    }
}
