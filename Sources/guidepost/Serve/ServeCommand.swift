import Glibc
import PreviewServer
import SiteBuilder
import SourceText

/// `guidepost serve`: shows the site in a browser, and each save as it is made.
enum ServeCommand {
    /// Another program listens on the port that was asked for.
    private struct PortTaken: WordedError {
        let port: UInt16
        var wording: Wording {
            Wording(
                "port \(port) is taken by another program; choose another, or --port 0 for any free one",
                zh: "端口 \(port) 被其他程序占用；换一个，或用 --port 0 任选空闲端口")
        }
    }

    /// The port that is tried first where none is asked for, and how many after it.
    private static let usualPorts: ClosedRange<UInt16> = 8080...8099

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        // Nothing is written, so there is nothing to put in order: a signal ends the process there and then.
        Interruption.watch()
        return SiteCommand.run(arguments) { command in
            let folder = command.request.folder
            let host = arguments.options["host"] ?? "127.0.0.1"
            let port = try port(arguments.options["port"])
            let watcher = try FolderWatcher(
                ["Content", "Templates"].map { ScaffoldWriter.path($0, in: folder) })
            let preview = Preview(command.request)
            let progress = Progress()
            progress.show(.read)
            let start = Stopwatch()
            var last = preview.load()
            progress.clear()
            command.report(last.diagnostics, files: last.files)
            // A mistake is mended while the preview runs; a folder that holds no site is most likely the wrong one.
            guard SiteFolder.isThere(folder) else { return .contentHasErrors }
            tell(last, Wording(verbatim: ""), wasShown: false, seconds: start.seconds)
            let server = try server(preview, host: host, port: port)
            defer { server.stop() }
            let address = tell(
                server, host: host, basePath: preview.current.site?.basePath ?? "/")
            if watcher.method == .polling { tellOfPolling() }
            if arguments.has("open") { Browser.open(address) }
            var day = preview.today
            var method = watcher.method
            while let changes = watcher.next(until: .now + .seconds(30)) {
                let isNewDay = preview.today != day
                guard !changes.isEmpty || isNewDay else { continue }
                if watcher.method != method { tellOfPolling() }
                method = watcher.method
                let start = Stopwatch()
                let outcome = preview.load(changes)
                // What was told before is not told again at each save.
                if outcome.diagnostics != last.diagnostics {
                    command.report(outcome.diagnostics, files: outcome.files)
                }
                let occasion = changes.isEmpty ? Wording("a new day", zh: "新的一天") : names(changes)
                tell(
                    outcome, occasion + Wording(": ", zh: "："),
                    wasShown: preview.current.site != nil,
                    seconds: start.seconds)
                last = outcome
                day = preview.today
            }
            return .success
        }
    }

    /// Starts to listen: on the port that was asked for, or on the first free one of the usual ones.
    static func server(
        _ preview: Preview, host: String, port: UInt16?
    ) throws -> HTTPServer {
        let responder = HostGuard(host: host)
            .guarding(PreviewResponder(preview: preview).respond)
        let ports = port.map { [$0] } ?? Array(usualPorts) + [0]
        for port in ports {
            let server = HTTPServer(host: host, port: port, responder: responder)
            do {
                try server.start()
                return server
            } catch {
                guard error.isAddressInUse else { throw error }
                guard ports.count > 1 else {
                    throw PortTaken(port: port)
                }
            }
        }
        preconditionFailure("port 0 is never in use")
    }

    /// Prints where the site is shown, and returns the address for this machine.
    ///
    /// A server that listens on every address has none that could be opened as it is written: the machine's own are named,
    /// for the phone that it is for, and last the one that this machine itself takes.
    private static func tell(_ server: HTTPServer, host: String, basePath: String) -> String {
        guard OwnAddresses.areMeant(by: host) else {
            let address = server.origin + basePath
            Terminal.print(
                Wording("\(address)  (Ctrl-C ends)\n", zh: "\(address)  （按 Ctrl-C 结束）\n"))
            return address
        }
        let end = ":\(server.port)\(basePath)"
        for host in OwnAddresses.hosts(ipv6: host == "::") {
            Terminal.print("http://\(host)\(end)\n")
        }
        let address = "http://127.0.0.1" + end
        Terminal.print(
            Wording(
                "\(address)  on this machine (Ctrl-C ends)\n",
                zh: "\(address)  在这台电脑上（按 Ctrl-C 结束）\n"))
        return address
    }

    private static func port(_ text: String?) throws(SiteCommand.BadOption) -> UInt16? {
        guard let text else { return nil }
        guard let port = UInt16(text) else {
            throw SiteCommand.BadOption(
                message: Wording(
                    "--port is a number from 0 (any free port) to 65535, not '\(text)'",
                    zh: "--port 是 0（任选空闲端口）到 65535 的数字，不是“\(text)”"))
        }
        return port
    }

    private static func tellOfPolling() {
        Terminal.printError(
            Wording(
                "guidepost: the system tells nothing of changes here; all files are looked at twice a "
                    + "second\n", zh: "guidepost: 系统不会通知这里的改动；每秒查看两次所有文件\n"))
    }

    /// Says what a load came to.
    private static func tell(
        _ outcome: Preview.Outcome, _ occasion: Wording, wasShown: Bool, seconds: Double
    ) {
        let result =
            outcome.isShown
            ? Wording("\(outcome.pageCount) pages", zh: "\(outcome.pageCount) 个页面")
            : wasShown
                ? Wording("the site is shown as it was before", zh: "网站仍显示原来的样子")
                : Wording("nothing is shown until it is mended", zh: "改正之前什么都不显示")
        Terminal.printError(
            Wording(
                "\(occasion.english)\(result.english); \(Stopwatch.text(seconds))\n",
                zh: "\(occasion.chinese)\(result.chinese)；\(Stopwatch.text(seconds))\n"))
    }

    /// What changed, in few words.
    private static func names(_ changes: FolderChanges) -> Wording {
        let paths = changes.paths.sorted()
        guard !paths.isEmpty else { return Wording("changes", zh: "有改动") }
        var text: [UInt8] = []
        text.appendVisible(paths.prefix(3).joined(separator: ", "))
        let names = String(decoding: text, as: UTF8.self)
        return paths.count > 3
            ? Wording(
                "\(names) and \(paths.count - 3) more", zh: "\(names) 和另外 \(paths.count - 3) 个文件")
            : Wording(verbatim: names)
    }
}
