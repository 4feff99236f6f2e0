import Metadata
import SiteBuilder
import SourceText

/// `guidepost verify CHANNEL [DIR] --by NAME --source URL`: writes the proofs of a channel's points into its file.
enum VerifyCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        guard let name = arguments.options["by"] else {
            return usageError(
                Wording(
                    "'verify' needs --by NAME: who looked at the official page",
                    zh: "“verify”需要 --by NAME：谁查看了官方页面"), hint: nil)
        }
        guard let source = arguments.options["source"] else {
            return usageError(
                Wording(
                    "'verify' needs --source URL: the official page that shows the contact",
                    zh: "“verify”需要 --source URL：显示联系方式的官方页面"), hint: nil)
        }
        do {
            let now = try SiteCommand.now(arguments.options["now"])
            let epoch = try SiteCommand.epoch(Terminal.environment("SOURCE_DATE_EPOCH"))
            let proof = ChannelProof(
                folder: try SiteCommand.folder(arguments.argument(1)),
                channel: arguments.argument(0)!, name: name, source: source,
                point: arguments.options["point"],
                today: { zone in
                    // A zone that nobody knows is told by 'check'; the day is then that of UTC, as for a build.
                    let isUnknown = Clock.timeZone(zone) == .unknown
                    let today = try Clock.today(in: isUnknown ? "UTC" : zone, at: epoch)
                    guard let now else { return today }
                    if now > today {
                        throw SiteCommand.BadOption(
                            message: Wording(
                                "--now \(now.iso8601) has not come yet: "
                                    + "nobody can have looked at the page on that day",
                                zh: "--now \(now.iso8601) 还没到：不可能有人在那天查看过页面"))
                    }
                    return now
                })
            tell(try proof.record(), by: name, source: source)
            return .success
        } catch let error as SiteCommand.BadOption {
            return usageError(error.message, hint: error.hint)
        } catch let refusal as ChannelProof.Refusal {
            return tell(refusal)
        } catch {
            tellFailure(words(of: error))
            return .inputOutputFailed
        }
    }

    private static func tell(_ record: ChannelProof.Record, by name: String, source: String) {
        if record.points.isEmpty {
            Terminal.print(
                Wording(
                    "\(record.path): the channel has no contact points, so there is nothing to verify. "
                        + "That is fine: its page shows the 'find-it' steps to the official place.\n",
                    zh: "\(record.path)：这个渠道没有联系方式，不用核实。这没有问题：它的页面会显示“find-it”里找到官方位置的步骤。\n"))
            return
        }
        for point in record.points {
            Terminal.print(
                Wording(
                    "\(record.path): '\(point.value)' checked on \(record.day) by \(name) against "
                        + "\(source); counts until \(record.reviewBy) (digest \(point.digest))\n",
                    zh:
                        "\(record.path)：“\(point.value)”由 \(name) 在 \(record.day) 对照 \(source) 核实；有效期到 \(record.reviewBy)（摘要 \(point.digest)）\n"
                ))
        }
        for doubt in record.doubts { Terminal.print(sentence(doubt) + Wording(verbatim: "\n")) }
    }

    private static func sentence(_ doubt: ChannelProof.Record.Doubt) -> Wording {
        switch doubt {
        case .anyHost(let host):
            Wording(
                "note: site.yaml has no 'official-hosts', so nothing says whether '\(host)' belongs to the service; "
                    + "where it does, list it there",
                zh: "提示：site.yaml 没有“official-hosts”，没法知道“\(host)”是不是服务方自己的；如果是，就列在那里")
        case .reportedChannel:
            Wording(
                "note: the channel says 'existence: reported', so readers are told that it may not exist; "
                    + "where the official page names it, write 'existence: confirmed'",
                zh:
                    "提示：这个渠道写的是“existence: reported”，页面会说它可能不存在；如果官方页面提到了它，就改成“existence: confirmed”"
            )
        }
    }

    private static func tell(_ refusal: ChannelProof.Refusal) -> ExitStatus {
        switch refusal {
        case .request(let message, let hint): return usageError(message, hint: hint)
        case .content(let diagnostics, let file):
            var output: [UInt8] = []
            TextDiagnosticPrinter(usesColor: Terminal.hasColor, language: Terminal.language)
                .print(diagnostics, files: { $0 == file.path ? file : nil }, into: &output)
            Terminal.printError(output)
            Terminal.printError(
                Wording(
                    "guidepost: nothing was written; mend this first\n",
                    zh: "guidepost: 什么都没有写入；请先改正这些\n"))
            return .contentHasErrors
        case .layout(let reason, let location, let lines, let file):
            let position = LineIndex(file.bytes).position(at: location.range.lowerBound)
            let block = lines.map { $0 + "\n" }.joined()
            Terminal.printError(
                Wording(
                    "guidepost: '\(file.path)' cannot be edited safely: \(reason.english) "
                        + "(line \(position.line)); nothing was written. Put this in place by hand, "
                        + "with who looked and where:\n\(block)",
                    zh:
                        "guidepost: “\(file.path)”没法安全地自动修改：\(reason.chinese)（第 \(position.line) 行）；"
                        + "什么都没有写入。请手动放入下面的内容，写上谁查看的、哪个页面：\n\(block)"))
            return .contentHasErrors
        }
    }
}
