import SiteBuilder
import SiteModel
import SourceText

/// `guidepost explain CODE`: prints the manual's page on a kind of message.
enum ExplainCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        // What was copied with its brackets is meant without them.
        let code = arguments.argument(0)!.trimming { $0 == "[" || $0 == "]" }
        let pages = BuiltInManual.pages(in: Terminal.language)
        guard let page = pages.first(where: { $0.name == "codes/" + code }) else {
            let near = nearestName(to: code, among: knownCodes.all)
            let meant = near.map {
                Wording("did you mean '\($0)'? ", zh: "是不是想写“\($0)”？")
            }
            return usageError(
                Wording("no message has the code '\(code)'", zh: "没有代码是“\(code)”的提示"),
                hint: (meant ?? Wording(verbatim: ""))
                    + Wording(
                        "'guidepost manual codes/index --print' lists all",
                        zh: "“guidepost manual codes/index --print”列出所有代码"))
        }
        Terminal.print(page.text)
        return .success
    }
}

extension String {
    /// The text without some characters at both ends.
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        let start = drop(while: isTrimmed)
        let end = start.lastIndex { !isTrimmed($0) }
        return end.map { String(start[...$0]) } ?? ""
    }
}
