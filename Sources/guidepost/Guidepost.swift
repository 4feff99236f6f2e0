import Glibc
import SourceText

/// The command line: finds the command, reads its arguments, ends with its status.
@main
enum Guidepost {
    /// The version of this program.
    static let version = "0.1.0"

    static func main() {
        // A reader that goes away must not end a build half-way: writing to it fails instead, and is passed over.
        signal(SIGPIPE, SIG_IGN)
        let status = run(wordsWithoutLeadingLanguage())
        exit(Interruption.exitStatus ?? status.rawValue)
    }

    /// The arguments of the process; `--language` may stand before the command, too.
    private static func wordsWithoutLeadingLanguage() -> [String] {
        var words = CommandLine.arguments.dropFirst()
        if words.first == "--language" {
            words = words.dropFirst(2)
        } else if words.first?.hasPrefix("--language=") == true {
            words = words.dropFirst()
        }
        return Array(words)
    }

    private static func run(_ words: [String]) -> ExitStatus {
        if let name = Terminal.languageOption, Terminal.language(named: name) == nil {
            return usageError(
                Wording(
                    "--language is en or zh, not '\(name)'", zh: "--language 是 en 或 zh，不是“\(name)”"),
                hint: nil)
        }
        guard let first = words.first else {
            Terminal.printError(Help.overview)
            return .wrongUsage
        }
        switch first {
        case "--help", "-h", "help":
            return help(
                words.dropFirst().prefix { $0 != "--language" }.first { !$0.hasPrefix("-") })
        case "--version", "-V":
            Terminal.print("guidepost \(version)\n")
            return .success
        default: break
        }
        guard let command = command(first) else { return unknownCommand(first) }
        let rest = Array(words.dropFirst())
        if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
            return help(first)
        }
        do {
            return command.run(try ParsedArguments(rest, for: command))
        } catch {
            return usageError(error.message, hint: error.hint)
        }
    }

    private static func help(_ name: String?) -> ExitStatus {
        guard let name else {
            Terminal.print(Help.overview)
            return .success
        }
        guard let command = command(name) else { return unknownCommand(name) }
        Terminal.print(Help.text(of: command))
        return .success
    }

    private static func command(_ name: String) -> CommandDescription? {
        commandTable.first { $0.name == name }
    }

    private static func unknownCommand(_ name: String) -> ExitStatus {
        let near =
            CommonNames.command(for: name) ?? nearestName(to: name, among: commandTable.map(\.name))
        let meant = near.map { $0.hasPrefix("-") ? "guidepost " + $0 : $0 }
        return usageError(
            Wording("no command is called '\(name)'", zh: "没有叫“\(name)”的命令"),
            hint: meant.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                ?? Wording(
                    "'guidepost --help' lists all commands", zh: "“guidepost --help”列出所有命令"))
    }
}

/// Tells what is wrong with how a command was called, and a mend where one is likely.
func usageError(_ message: Wording, hint: Wording?) -> ExitStatus {
    let hint = hint.map { Wording("; ", zh: "；") + $0 } ?? Wording(verbatim: "")
    Terminal.printError(
        Wording(verbatim: "guidepost: ") + message + hint + Wording(verbatim: "\n"))
    return .wrongUsage
}
