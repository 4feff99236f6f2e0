import SiteBuilder
import SourceText

/// `guidepost search`: what readers of the built site find, through the reference of the browser's client.
enum SearchCommand {
    private enum Format: String {
        case text, json
    }

    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let file = arguments.options["queries"]
        guard file != nil || arguments.argument(0) != nil else {
            return usageError(
                Wording(
                    "'search' needs QUERY: what somebody types", zh: "“search”需要 QUERY：读者输入的文字"),
                hint: Wording("or --queries FILE, one a line", zh: "或用 --queries FILE，每行一个"))
        }
        guard file == nil || arguments.argument(1) == nil else {
            return usageError(
                Wording(
                    "'search' takes a QUERY or --queries FILE, not both",
                    zh: "“search”要么写 QUERY，要么写 --queries FILE，不能两样都写"), hint: nil)
        }
        guard let limit = Int(arguments.options["limit"] ?? "10"), (1...1000).contains(limit) else {
            return usageError(
                Wording("--limit is a number from 1 to 1000", zh: "--limit 是 1 到 1000 的数字"),
                hint: nil)
        }
        let name = arguments.options["format"] ?? "text"
        guard let format = Format(rawValue: name) else {
            return usageError(
                Wording(
                    "--format is text or json, not '\(name)'",
                    zh: "--format 是 text 或 json，不是“\(name)”"), hint: nil)
        }
        return tellingFailures {
            let folder: String
            do {
                folder = try SiteCommand.folder(arguments.argument(file == nil ? 1 : 0))
            } catch let error as SiteCommand.BadOption {
                throw SiteCommand.BadOption(
                    message: error.message, hint: file == nil ? mend(arguments.arguments) : nil)
            }
            // A built site can be searched wherever it is, once its locale is named.
            if arguments.options["output"] == nil || arguments.options["locale"] == nil {
                try SiteFolder.require(folder, for: arguments.command)
            }
            let output = arguments.options["output"] ?? ScaffoldWriter.path("Public", in: folder)
            let locale =
                try arguments.options["locale"] ?? ScaffoldWriter.localeFolder(of: folder).tag
            let search = try PublishedSearch(locale: locale, output: output)
            if let file {
                for query in try queries(in: file) {
                    let results = try search.search(query, limit: limit)
                    Terminal.print(SearchPrinter.line(query, results) + "\n")
                }
            } else {
                let query = arguments.argument(0) ?? ""
                let results = try search.search(query, limit: limit)
                Terminal.print(
                    format == .json
                        ? SearchPrinter.object(results) + "\n"
                        : SearchPrinter.text(results, in: Terminal.language))
            }
            return .success
        }
    }

    /// What to do where the words of a query were taken for folders, or the folder for the query.
    @Sendable static func mend(_ arguments: [String]) -> Wording {
        let isFolderFirst = arguments.first.map { (try? SiteCommand.folder($0)) != nil } ?? false
        let words = isFolderFirst ? arguments.dropFirst() : arguments[...]
        let query = shellWord(words.joined(separator: " "))
        let folder = arguments.first.flatMap {
            isFolderFirst && $0 != "." ? " " + shellWord($0) : nil
        }
        let call = "guidepost search \(query)\(folder ?? "")"
        return Wording(
            "QUERY comes first, and several words stand in quotes: \(call)",
            zh: "先写 QUERY，几个词要放在引号里：\(call)")
    }

    /// The lines of a file that are not empty.
    private static func queries(in path: String) throws -> [String] {
        try FileReader.read(path).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
