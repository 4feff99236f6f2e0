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
                hint: Wording(
                    "'\(locale)' can be added to site.yaml later", zh: "“\(locale)”可以以后加进 site.yaml"
                ))
        }
        return tellingFailures {
            let all = files + EditorScaffold.files(locale: locale)
            try ScaffoldWriter.write(all, to: folder)
            let output = ScaffoldWriter.path("Public", in: folder)
            let count = all.count
            Terminal.print(
                Wording(
                    """
                    A site stands in \(folder == "." ? "this folder" : folder): \(count) files.

                    Next:
                      guidepost serve \(folder)     show it in a browser, and each save as it is made
                      guidepost build \(folder)     render it into \(output)
                      guidepost new faq late-funds \(folder)     begin another question

                    """,
                    zh: """
                        网站建在\(folder == "." ? "这个文件夹" : " \(folder) ")里：\(count) 个文件。

                        接下来：
                          guidepost serve \(folder)     在浏览器里查看，每次保存立即更新
                          guidepost build \(folder)     生成到 \(output)
                          guidepost new faq late-funds \(folder)     新建一个问题

                        """))
            return .success
        }
    }
}
