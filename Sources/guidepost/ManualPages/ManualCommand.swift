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
        guard arguments.has("print") else {
            guard arguments.argument(0) == nil else {
                return usageError(
                    Wording("a page is printed, with --print", zh: "要输出一页，加上 --print"), hint: nil)
            }
            return serve(opensBrowser: arguments.has("open"))
        }
        return print(arguments.argument(0))
    }

    /// Prints a page, named by its path or its end, or the list of all.
    private static func print(_ name: String?) -> ExitStatus {
        let pages = BuiltInManual.pages(in: Terminal.language)
        guard let name else {
            let width = pages.map(\.name.utf8.count).max() ?? 0
            for page in pages {
                let gap = String(repeating: " ", count: width - page.name.utf8.count + 2)
                Terminal.print(page.name + gap + (page.description ?? page.title) + "\n")
            }
            return .success
        }
        let page =
            pages.first { $0.name == name } ?? pages.first { $0.name.hasSuffix("/" + name) }
        guard let page else {
            let names = pages.flatMap { [$0.name, $0.lastName] }
            let near = nearestName(to: name, among: names)
            return usageError(
                Wording("the manual has no page '\(name)'", zh: "手册里没有“\(name)”这一页"),
                hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") })
        }
        Terminal.print(page.text)
        return .success
    }

    /// Shows the manual until Ctrl-C: rendered from memory, by the same code as any site.
    private static func serve(opensBrowser: Bool) -> ExitStatus {
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
            let address = server.origin + home
            Terminal.print(
                Wording("\(address)  (Ctrl-C ends)\n", zh: "\(address)  （按 Ctrl-C 结束）\n"))
            if opensBrowser { Browser.open(address) }
            while true { pause() }
        }
    }
}

extension BuiltInManual.Page {
    /// The last part of the name.
    fileprivate var lastName: String {
        name.split(separator: "/").last.map(String.init) ?? name
    }
}
