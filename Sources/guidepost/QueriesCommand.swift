import AccessLog
import Metadata
import SiteBuilder
import SourceText

/// `guidepost queries ACCESS-LOG [DIR]`: what readers search for, by the log of the web host; writes nothing.
enum QueriesCommand {
    /// What is wrong with how the command was called.
    private struct Misuse: Error {
        let message: Wording
        var hint: Wording?
    }

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        SiteCommand.run(arguments, folderAt: 1) { command in
            do {
                return try run(arguments, command)
            } catch let misuse as Misuse {
                return usageError(misuse.message, hint: misuse.hint)
            }
        }
    }

    private static func run(
        _ arguments: ParsedArguments, _ command: SiteCommand
    ) throws -> ExitStatus {
        guard command.format != .github else {
            throw Misuse(
                message: Wording(
                    "--format is text or json, not 'github'",
                    zh: "--format 是 text 或 json，不是“github”"))
        }
        var request = try request(arguments)
        let path = arguments.argument(0) ?? "-"
        let log = try LogFile.open(path)
        let progress = Progress()
        let loaded = try SiteLoader.load(command.request)
        KeptUntilExit<LoadedSite>.keep(loaded)
        guard !loaded.hasErrors,
            let builder = SiteBuilder(
                loaded, threads: command.request.threads, atStage: progress.show)
        else {
            command.report(
                loaded.diagnostics.filter { $0.severity == .error }, files: loaded.source)
            return .contentHasErrors
        }
        request.locale = try locale(arguments.options["locale"], builder.localeTags)
        let report: QueryReport
        do {
            report = try builder.queries(in: log, request)
        } catch let error as AccessLogError {
            progress.clear()
            Terminal.printError(
                Wording("guidepost: '\(path)': ", zh: "guidepost: “\(path)”：") + error.wording
                    + Wording(verbatim: "\n"))
            return .inputOutputFailed
        }
        progress.clear()
        guard report.log.requests > 0 || report.log.unreadable + report.log.tooLong == 0 else {
            Terminal.printError(
                Wording(
                    "guidepost: no line of '\(path)' is in the combined or the common format of web servers; 'guidepost manual --print queries' says how to get such a log\n",
                    zh:
                        "guidepost: “\(path)”里没有一行是网站服务器的 combined 或 common 格式；怎样得到这种日志，见“guidepost manual --print queries”\n"
                ))
            return .inputOutputFailed
        }
        Terminal.print(
            command.format == .json
                ? QueriesJSON.text(of: report)
                : QueriesPrinter(report, request, language: Terminal.language).text)
        return .success
    }

    private static func request(_ arguments: ParsedArguments) throws(Misuse) -> QueryRequest {
        var request = QueryRequest()
        request.since = try day("since", arguments)
        request.until = try day("until", arguments)
        if let since = request.since, let until = request.until, since > until {
            throw Misuse(
                message: Wording("--since is a later day than --until", zh: "--since 的日期晚于 --until")
            )
        }
        request.limit = try number("limit", arguments, request.limit, 1...10_000)
        request.least = try number("least", arguments, request.least, 1...1_000_000)
        return request
    }

    private static func number(
        _ name: String, _ arguments: ParsedArguments, _ standard: Int, _ range: ClosedRange<Int>
    ) throws(Misuse) -> Int {
        guard let text = arguments.options[name] else { return standard }
        guard let number = Int(text), range.contains(number) else {
            let (low, high) = (range.lowerBound, range.upperBound)
            throw Misuse(
                message: Wording(
                    "--\(name) is a number from \(low) to \(high)",
                    zh: "--\(name) 是 \(low) 到 \(high) 之间的数"))
        }
        return number
    }

    /// A day as a log writes it down: 20261127.
    private static func day(
        _ name: String, _ arguments: ParsedArguments
    ) throws(Misuse) -> Int? {
        guard let text = arguments.options[name] else { return nil }
        guard let date = CalendarDate(iso8601: text) else {
            throw Misuse(
                message: Wording(
                    "--\(name) is a day such as 2026-11-23, not '\(text)'",
                    zh: "--\(name) 是一个日期，例如 2026-11-23，不是“\(text)”"))
        }
        return date.year * 10_000 + date.month * 100 + date.day
    }

    private static func locale(_ tag: String?, _ known: [String]) throws(Misuse) -> String? {
        guard let tag, !known.contains(tag) else { return tag }
        throw Misuse(
            message: Wording("the site has no locale '\(tag)'", zh: "网站没有语言版本“\(tag)”"),
            hint: Wording(
                "it has " + known.joined(separator: ", "), zh: "它有 " + known.joined(separator: "、"))
        )
    }
}
