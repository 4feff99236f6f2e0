import Glibc
import PreviewServer
import SiteBuilder
import SourceText

/// `guidepost manual`: shows the manual in a browser, or prints its pages.
enum ManualCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        if arguments.has("man") {
            Terminal.print(ManPage.text)
            return .success
        }
        var page: BuiltInManual.Page?
        if let name = arguments.argument(0) {
            let pages = BuiltInManual.pages(in: Terminal.language)
            page = BuiltInManual.page(named: name, among: pages)
            guard page != nil else { return unknown(name, among: pages) }
        }
        guard arguments.has("print") else {
            return serve(page, opensBrowser: arguments.has("open"))
        }
        guard let page else {
            list(BuiltInManual.pages(in: Terminal.language))
            return .success
        }
        Terminal.print(page.text)
        return .success
    }

    /// Prints the names of all pages, each with what it is about.
    private static func list(_ pages: [BuiltInManual.Page]) {
        let width = pages.map(\.name.utf8.count).max() ?? 0
        for page in pages {
            let gap = String(repeating: " ", count: width - page.name.utf8.count + 2)
            Terminal.print(page.name + gap + (page.description ?? page.title) + "\n")
        }
    }

    private static func unknown(_ name: String, among pages: [BuiltInManual.Page]) -> ExitStatus {
        let near = nearestName(to: name, among: pages.flatMap { [$0.name, $0.lastName] })
        return usageError(
            Wording("the manual has no page '\(name)'", zh: "手册里没有“\(name)”这一页"),
            hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                ?? Wording(
                    "'guidepost manual --print' lists all pages",
                    zh: "“guidepost manual --print”列出所有页面"))
    }

    /// Shows the manual until Ctrl-C, from a page on or from the beginning: rendered from memory, by the same code as any site.
    private static func serve(_ page: BuiltInManual.Page?, opensBrowser: Bool) -> ExitStatus {
        Interruption.watch()
        return tellingFailures {
            let folder = try MomentaryFolder()
            defer { folder.remove() }
            for file in BuiltInManual.files {
                try folder.write(file.bytes, to: file.path)
            }
            var request = SiteRequest(
                folder: folder.path, builtInTheme: BuiltInTheme.files,
                today: { zone in try Clock.today(in: zone, at: nil) })
            request.timeZone = Clock.timeZone
            let preview = Preview(request)
            let outcome = preview.load()
            precondition(outcome.isShown, "the manual that is built in has mistakes")
            // All that is shown is in memory now.
            folder.remove()
            let server = try ServeCommand.server(preview, host: "127.0.0.1", port: nil)
            defer { server.stop() }
            let home = Terminal.language == .chinese ? "/zh-CN/" : "/"
            let address = server.origin + (page?.address ?? home)
            Terminal.print(
                Wording("\(address)  (Ctrl-C ends)\n", zh: "\(address)  （按 Ctrl-C 结束）\n"))
            if opensBrowser { Browser.open(address) }
            while true { pause() }
        }
    }
}
