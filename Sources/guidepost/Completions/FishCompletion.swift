import SourceText

/// What fish reads, made from the table of commands.
enum FishCompletion {
    static var script: String {
        var lines = [
            "# Completions of guidepost for fish, made by `guidepost completions fish`.",
            "complete -c guidepost -f",
            "# Whether so many arguments stand behind the command.",
            "function __guidepost_place",
            "    set -l words (commandline -opc | string match -v -- '-*')",
            "    test (count $words) -eq (math $argv[1] + 2)",
            "end",
        ]
        for command in commandTable {
            lines.append(
                "complete -c guidepost -n __fish_use_subcommand -a \(command.name) -d "
                    + quoted(command.summary))
        }
        for command in commandTable {
            let begin = "complete -c guidepost -n '__fish_seen_subcommand_from \(command.name)'"
            for option in command.allOptions {
                lines.append(
                    begin + " -l \(option.name)" + (option.value == nil ? "" : " -r")
                        + values(option.proposal) + " -d " + quoted(option.meaning))
            }
            for (place, argument) in command.arguments.enumerated() {
                let values = values(argument.proposal)
                if !values.isEmpty {
                    lines.append(begin.dropLast() + "; and __guidepost_place \(place)'" + values)
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func values(_ proposal: CommandDescription.Proposal) -> String {
        switch proposal {
        case .nothing: ""
        case .folder: " -f -a '(__fish_complete_directories)'"
        case .file: " -F"
        case .words(let words): " -f -a '\(words.joined(separator: " "))'"
        }
    }

    private static func quoted(_ words: Wording) -> String {
        "'" + words.text(in: Terminal.language).replacing("'", with: "\\'") + "'"
    }
}
