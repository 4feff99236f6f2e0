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
            return usageError(
                Wording("--keep is a number from 1 to 1000", zh: "--keep 是 1 到 1000 的数字"), hint: nil
            )
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
            if let leftover = published.publish.leftover?.wording {
                Terminal.printError(
                    Wording(
                        "guidepost: the site is published, but older releases are left over: "
                            + "\(leftover.english); the next publish tries again\n",
                        zh: "guidepost: 网站已发布，但更早的发布没有删干净：\(leftover.chinese)；下次发布会再试\n"))
            }
            if published.publish.isNginxIncludeChanged { tellOfReload() }
            Terminal.print(line(published, target: target, seconds: start.seconds))
            SiteCommand.tellOfExampleAddress(loaded)
            return .success
        }
    }

    private static func rollBack(_ arguments: ParsedArguments) -> ExitStatus {
        guard arguments.argument(1) == nil, arguments.options.count == 1 else {
            return usageError(
                Wording(
                    "--rollback reads no site and takes no other option",
                    zh: "--rollback 不读取网站，也不和其他选项一起用"),
                hint: Wording(
                    "write guidepost publish TARGET --rollback",
                    zh: "写 guidepost publish TARGET --rollback"))
        }
        return tellingFailures {
            let start = Stopwatch()
            let target = arguments.argument(0)!
            let store = ReleaseStore(
                at: target, whenWaiting: { tellOfWait(target) }, isCancelled: Interruption.isWanted)
            let summary = try store.rollBack()
            if summary.isNginxIncludeChanged { tellOfReload() }
            Terminal.print(
                Wording(
                    "\(target): went back to release \(summary.release) from \(summary.former); "
                        + "\(Stopwatch.text(start.seconds))\n",
                    zh:
                        "\(target)：从 \(summary.former) 退回到 \(summary.release)；\(Stopwatch.text(start.seconds))\n"
                ))
            return .success
        }
    }

    private static func tellOfReload() {
        Terminal.printError(
            Wording(
                "guidepost: redirects or header fields have changed: "
                    + "reload nginx (nginx -s reload) where it includes _nginx.conf\n",
                zh: "guidepost: 跳转或响应头有变化：如果 nginx 引用了 _nginx.conf，请重新加载（nginx -s reload）\n"))
    }

    private static func tellOfWait(_ target: String) {
        Terminal.printError(
            Wording(
                "guidepost: another publish holds '\(target)'; waiting for it\n",
                zh: "guidepost: 另一个发布正在使用“\(target)”，等它结束\n"))
    }

    /// The one line that a publish ends with.
    private static func line(
        _ published: PublishedSite, target: String, seconds: Double
    ) -> Wording {
        let summary = published.publish
        let site = Wording(
            "\(published.pages) pages, \(published.searchSections) search sections",
            zh: "\(published.pages) 个页面，\(published.searchSections) 个搜索段落")
        let time = Stopwatch.text(seconds)
        let dropped =
            summary.dropped > 0
            ? Wording(
                "; \(summary.dropped) old release\(summary.dropped == 1 ? "" : "s") removed",
                zh: "；删除 \(summary.dropped) 个更早的发布")
            : Wording(verbatim: "")
        if summary.wasServed {
            let rest =
                summary.dropped == 0 ? Wording(", nothing was touched", zh: "，没有改动") : dropped
            return Wording(
                "\(target): release \(summary.release) is served already\(rest.english); "
                    + "\(site.english); \(time)\n",
                zh: "\(target)：\(summary.release) 已经在线\(rest.chinese)；\(site.chinese)；\(time)\n")
        }
        let carried =
            summary.carried > 0
            ? Wording(", \(summary.carried) carried along", zh: "，沿用 \(summary.carried) 个")
            : Wording(verbatim: "")
        let size = Size.text(summary.bytesWritten)
        return Wording(
            "\(target): release \(summary.release) is served: \(site.english); "
                + "\(summary.written) files written (\(size)), "
                + "\(summary.linked) unchanged\(carried.english)\(dropped.english); \(time)\n",
            zh: "\(target)：\(summary.release) 已上线：\(site.chinese)；"
                + "写入 \(summary.written) 个文件（\(size)），"
                + "\(summary.linked) 个没有变化\(carried.chinese)\(dropped.chinese)；\(time)\n")
    }
}
