import SourceText

/// `guidepost init DIR`: begins a site that builds at once.
enum InitCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let folder = arguments.argument(0)!
        let ownLocale = Terminal.language == .chinese ? "zh-CN" : "en"
        let locale = arguments.options["locale"] ?? ownLocale
        guard let files = SiteScaffold.files(locale: locale) else {
            return usageError(
                Wording(
                    "a new site is written in \(SiteScaffold.locales.joined(separator: " or "))",
                    zh: "新网站的语言可以是 \(SiteScaffold.locales.joined(separator: " 或 "))"),
                hint: SiteScaffold.nearestLocale(to: locale)
                    .map { Wording("did you mean \($0)?", zh: "是不是想写 \($0)？") }
                    ?? Wording(
                        "'\(locale)' can be added to site.yaml later",
                        zh: "“\(locale)”可以以后加进 site.yaml"))
        }
        return tellingFailures {
            try NewSiteFolder.require(folder)
            let all = files + EditorScaffold.files(locale: locale)
            let kept = try ScaffoldWriter.write(all, to: folder) { !$0.hasPrefix("Content/") }
            let count = all.count - kept.count
            Terminal.print(
                Wording(
                    "A site stands in \(folder == "." ? "this folder" : folder): \(count) files.\n",
                    zh: "网站建在\(folder == "." ? "这个文件夹" : " \(folder) ")里：\(count) 个文件。\n"))
            if !kept.isEmpty { tell(kept: kept) }
            tellWhatIsNext(in: folder)
            return .success
        }
    }

    /// Names the files that were there already, and where to read what they could say.
    private static func tell(kept: [String]) {
        let names = Wording.list(kept)
        Terminal.print(
            Wording(
                "Kept as they were: \(names.english).\n",
                zh: "这些文件原来就有，没有改动：\(names.chinese)。\n"))
        if kept.contains(where: { $0.hasPrefix(".vscode/") || $0 == ".editorconfig" }) {
            Terminal.print(
                Wording(
                    "What an editor can do beyond them, 'guidepost manual editors --print' says.\n",
                    zh: "编辑器还能设置些什么，见“guidepost manual editors --print”。\n"))
        }
    }

    private static func tellWhatIsNext(in folder: String) {
        let output = ScaffoldWriter.path("Public", in: folder)
        let word = shellWord(folder)
        Terminal.print(
            Wording(
                """

                Next:
                  guidepost serve \(word)     show it in a browser, and each save as it is made
                  guidepost build \(word)     render it into \(output)
                  guidepost new faq late-funds \(word)     begin another question

                """,
                zh: """

                    接下来：
                      guidepost serve \(word)     在浏览器里查看，每次保存立即更新
                      guidepost build \(word)     生成到 \(output)
                      guidepost new faq late-funds \(word)     新建一个问题

                    """))
    }
}
