import Glibc
import Metadata
import SiteBuilder
import SourceText

/// What `build`, `check` and `publish` share: loading a site as the options say, and telling what is wrong with it.
struct SiteCommand {
    /// An option whose value cannot be used.
    struct BadOption: Error {
        let message: Wording
        /// What to do instead, where that is likely.
        var hint: Wording?
    }

    /// How diagnostics are printed.
    enum Format: String, CaseIterable {
        case text, github, json
    }

    let request: SiteRequest
    let format: Format

    init(_ arguments: ParsedArguments, folderAt index: Int) throws(BadOption) {
        let now = try SiteCommand.now(arguments.options["now"])
        let epoch = try SiteCommand.epoch(Terminal.environment("SOURCE_DATE_EPOCH"))
        var request = SiteRequest(
            folder: try SiteCommand.folder(arguments.argument(index)),
            builtInTheme: BuiltInTheme.files,
            today: { zone in try now ?? Clock.today(in: zone, at: epoch) })
        request.timeZone = Clock.timeZone
        request.command = arguments.command.call(on:)
        request.baseURL = arguments.options["base-url"]
        request.drafts = arguments.has("drafts")
        request.isHiddenFromEngines = arguments.has("noindex")
        request.isStrict = arguments.has("strict")
        request.threads = try SiteCommand.threads(arguments.options["threads"])
        self.request = request
        let name = arguments.options["format"] ?? "text"
        guard let format = Format(rawValue: name) else {
            throw BadOption(
                message: Wording(
                    "--format is text, github or json, not '\(name)'",
                    zh: "--format 是 text、github 或 json，不是“\(name)”"))
        }
        self.format = format
    }

    /// Runs the work of a command and tells failures of the machine in words; the folder of the site is the command's
    /// argument at a place.
    static func run(
        _ arguments: ParsedArguments, folderAt index: Int = 0,
        _ work: (SiteCommand) throws -> ExitStatus
    ) -> ExitStatus {
        do {
            return try work(try SiteCommand(arguments, folderAt: index))
        } catch let error as BadOption {
            return usageError(error.message, hint: error.hint)
        } catch is BuildCancelled {
            // `Guidepost.main` gives the status that the signal asks for.
            return .inputOutputFailed
        } catch let error as TemplateExcess {
            tellFailure(words(of: error))
            return .contentHasErrors
        } catch let error as BadBaseURL {
            return usageError(
                Wording(
                    "--base-url '\(error.text)' is no address of a site",
                    zh: "--base-url“\(error.text)”不是网站地址")
                    + (error.reason.map { Wording(": ", zh: "：") + $0 } ?? Wording(verbatim: "")),
                hint: error.meant.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                    ?? Wording(
                        "write it as https://help.example.com/", zh: "写成 https://help.example.com/")
            )
        } catch let error as Clock.UnknownZone {
            tellFailure(
                Wording(
                    "this machine has no time zones, so nobody knows what day it is in "
                        + "'\(error.zone)'; install tzdata, or give the day with --now",
                    zh: "这台机器没有时区数据，不知道“\(error.zone)”是哪一天；安装 tzdata，或用 --now 写上日期"))
            return .inputOutputFailed
        } catch let error as ScaffoldError {
            tellFailure(error.message)
            return error.status
        } catch {
            tellFailure(words(of: error))
            return .inputOutputFailed
        }
    }

    /// Prints diagnostics to standard error, and their count.
    func report(_ diagnostics: [Diagnostic], files: @escaping (String) -> SourceFile?) {
        var output: [UInt8] = []
        switch format {
        case .text:
            TextDiagnosticPrinter(usesColor: Terminal.hasColor, language: Terminal.language)
                .print(diagnostics, files: files, into: &output)
        case .github:
            GitHubDiagnosticPrinter(language: Terminal.language).print(
                diagnostics, files: files, into: &output)
        case .json:
            JSONDiagnosticPrinter(language: Terminal.language).print(
                diagnostics, files: files, into: &output)
        }
        Terminal.printError(output)
    }

    /// The folder that the command works in, without what a shell's completion adds.
    static func folder(_ text: String?) throws(BadOption) -> String {
        guard let text else { return "." }
        guard !text.isEmpty else {
            throw BadOption(
                message: Wording("DIR is the path of a folder, not ''", zh: "DIR 是文件夹的路径，不能是“''”"))
        }
        var folder = text
        while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
        while folder.hasPrefix("./"), folder.utf8.count > 2 { folder.removeFirst(2) }
        var status = stat()
        guard stat(folder, &status) == 0 else {
            throw BadOption(
                message: Wording("no folder is called '\(folder)'", zh: "没有叫“\(folder)”的文件夹"),
                hint: SiteFolder.isThere(".")
                    ? Wording(
                        "this folder holds the site: leave '\(folder)' out",
                        zh: "网站就在当前文件夹，不用写“\(folder)”") : nil)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw BadOption(
                message: Wording(
                    "'\(folder)' is a file; name the folder that holds Content/",
                    zh: "“\(folder)”是文件；写上包含 Content/ 的文件夹"))
        }
        return folder
    }

    /// The seconds of `SOURCE_DATE_EPOCH`; the specification asks to refuse other values rather than to pass over them.
    static func epoch(_ text: String?) throws(BadOption) -> Int? {
        guard let text else { return nil }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
            seconds <= Clock.lastSecond
        else {
            throw BadOption(
                message: Wording(
                    "SOURCE_DATE_EPOCH is a number of seconds since 1970, not '\(text)'",
                    zh: "SOURCE_DATE_EPOCH 是 1970 年以来的秒数，不是“\(text)”"))
        }
        return seconds
    }

    static func now(_ text: String?) throws(BadOption) -> CalendarDate? {
        guard let text else { return nil }
        guard let date = CalendarDate(iso8601: text) else {
            throw BadOption(
                message: Wording(
                    "--now is a day such as 2026-11-23, not '\(text)'",
                    zh: "--now 是日期，例如 2026-11-23，不是“\(text)”"))
        }
        return date
    }

    private static func threads(_ text: String?) throws(BadOption) -> Int {
        guard let text else { return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
        guard let count = Int(text), (1...1024).contains(count) else {
            throw BadOption(
                message: Wording(
                    "--threads is a number from 1 to 1024, not '\(text)'",
                    zh: "--threads 是 1 到 1024 的数字，不是“\(text)”"))
        }
        return count
    }
}
