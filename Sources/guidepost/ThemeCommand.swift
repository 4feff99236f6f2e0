import SiteBuilder
import SourceText

/// `guidepost theme [FILE]`: lists the files of the built-in theme or prints one, so that a site can have its own instead.
enum ThemeCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let files = BuiltInTheme.files
        guard let written = arguments.argument(0) else {
            Terminal.print(files.map { $0.name + "\n" }.joined())
            return .success
        }
        let name = written.hasPrefix("Templates/") ? String(written.dropFirst(10)) : written
        guard let file = files.first(where: { $0.name == name }) else {
            let near = nearestName(to: name, among: files.map(\.name))
            return usageError(
                Wording("the theme has no file '\(name)'", zh: "主题里没有文件“\(name)”"),
                hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                    ?? Wording("'guidepost theme' lists them", zh: "“guidepost theme”列出所有文件"))
        }
        Terminal.print(String(decoding: file.file.bytes, as: UTF8.self))
        return .success
    }
}
