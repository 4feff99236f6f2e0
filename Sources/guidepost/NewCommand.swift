import Metadata
import SiteBuilder
import SourceText

/// `guidepost new KIND ID [DIR]`: begins a page or a notice with every field that its kind needs.
enum NewCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let kind = arguments.argument(0)!
        let id = arguments.argument(1)!
        guard let scaffold = PageScaffold(rawValue: kind) else {
            let kinds = PageScaffold.allCases.map(\.rawValue)
            let folder = arguments.argument(2) ?? "."
            let words = (try? ScaffoldWriter.localeFolder(of: folder))?.folder ?? "Content"
            return usageError(
                Wording(
                    "'\(kind)' is no kind of page; kinds are \(kinds.joined(separator: ", "))",
                    zh: "“\(kind)”不是页面类型；类型有 \(kinds.joined(separator: "、"))"),
                hint: MeantKind.mend(kind, id: id, words: words))
        }
        guard scaffold.accepts(id) else {
            return usageError(
                Wording(
                    "'\(id)' is no name for a page: use lower-case letters, digits and single hyphens",
                    zh: "“\(id)”不能用作页面的名字：只用小写字母、数字和单个连字符"),
                hint: MeantKind.mend(id: id, of: scaffold))
        }
        return tellingFailures {
            let folder = try SiteCommand.folder(arguments.argument(2))
            try SiteFolder.require(folder, for: arguments.command)
            let locale = try ScaffoldWriter.localeFolder(of: folder)
            let files = scaffold.files(
                id: id, locale: locale.tag, folder: locale.folder,
                topic: ScaffoldWriter.firstTopic(of: folder), today: try today(of: folder))
            try ScaffoldWriter.write(files, to: folder)
            for file in files {
                Terminal.print(
                    Wording(
                        "wrote \(ScaffoldWriter.path(file.path, in: folder))\n",
                        zh: "已写入 \(ScaffoldWriter.path(file.path, in: folder))\n"))
            }
            tellOfDraft(scaffold, in: folder)
            return .success
        }
    }

    /// Says how the draft is looked at and published.
    private static func tellOfDraft(_ scaffold: PageScaffold, in folder: String) {
        let preview = "guidepost serve --drafts" + (folder == "." ? "" : " " + shellWord(folder))
        Terminal.print(
            scaffold == .notice
                ? Wording(
                    "A notice that is a draft is shown by '\(preview)', and published once its "
                        + "line 'draft: yes' is gone and its first day has come.\n",
                    zh: "草稿通知用“\(preview)”查看；删掉“draft: yes”这一行，到了第一天就会发布。\n")
                : Wording(
                    "A page that is a draft is shown by '\(preview)', and published once its "
                        + "line 'draft: yes' is gone.\n",
                    zh: "草稿页面用“\(preview)”查看；删掉“draft: yes”这一行就会发布。\n"))
    }

    /// The day in the time zone of a site, or in UTC where nobody knows that.
    private static func today(of folder: String) throws -> CalendarDate {
        var zone = ScaffoldWriter.timeZone(of: folder) ?? "UTC"
        switch Clock.timeZone(zone) {
        case .file: break
        case .unknown, .noDatabase: zone = "UTC"
        }
        return try Clock.today(
            in: zone,
            at: try SiteCommand.epoch(Terminal.environment("SOURCE_DATE_EPOCH")))
    }
}
