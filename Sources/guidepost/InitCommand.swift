import SourceText

/// `guidepost init DIR`: begins a site that builds at once.
enum InitCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let folder = arguments.argument(0)!
        let ownLocale = Terminal.language == .chinese ? "zh-CN" : "en"
        let locale = arguments.options["locale"] ?? ownLocale
        guard let files = SiteScaffold.files(locale: locale) else {
            return usageError(
                "a new site is written in \(SiteScaffold.locales.joined(separator: " or "))",
                hint: "'\(locale)' can be added to site.yaml later")
        }
        return tellingFailures {
            try ScaffoldWriter.write(files + EditorScaffold.files, to: folder)
            Terminal.print(
                """
                A site stands in \(folder == "." ? "this folder" : folder): \(files.count) files.

                Next:
                  guidepost serve \(folder)     show it in a browser, and each save as it is made
                  guidepost build \(folder)     render it into \(ScaffoldWriter.path("Public", in: folder))
                  guidepost new faq late-funds \(folder)     begin another question

                """)
            return .success
        }
    }
}
