import SourceText

/// The shells that commands can be completed in.
enum ShellCompletion: String, CaseIterable {
    case bash, zsh, fish

    /// What the shell is to read.
    var script: String {
        switch self {
        case .bash: BashCompletion.script
        case .zsh: ZshCompletion.script
        case .fish: FishCompletion.script
        }
    }
}

/// `guidepost completions SHELL`: prints what lets a shell complete commands, options and their values.
enum CompletionsCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        let name = arguments.argument(0)!
        guard let shell = ShellCompletion(rawValue: name) else {
            return usageError(
                Wording(
                    "completions are for bash, zsh and fish, not '\(name)'",
                    zh: "自动补全支持 bash、zsh 和 fish，不支持“\(name)”"),
                hint: nil)
        }
        Terminal.print(shell.script)
        return .success
    }
}

extension CommandDescription {
    /// What a shell proposes behind a command's name: its own options and those of all commands.
    var allOptions: [Option] { options + Self.commonOptions }
}
