import SourceText

/// What zsh reads, made from the table of commands.
enum ZshCompletion {
    static var script: String {
        let names = commandTable.map { command in
            "        '\(command.name):\(quoted(command.summary))'"
        }
        let cases = commandTable.map { command in
            let options = command.allOptions.map { argument(of: $0) }
            let places = command.arguments.map { argument in
                let mark = argument.isRequired ? ":" : "::"
                return "'\(mark)\(quoted(argument.meaning)):\(action(argument.proposal))'"
            }
            return "        \(command.name)) _arguments "
                + (options + places).joined(separator: " \\\n            ") + " ;;"
        }
        return """
            #compdef guidepost
            # Completions of guidepost for zsh, made by `guidepost completions zsh`.
            _guidepost() {
                local -a commands=(
            \(names.joined(separator: "\n"))
                )
                if (( CURRENT == 2 )); then
                    _describe command commands
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            \(cases.joined(separator: "\n"))
                esac
            }
            compdef _guidepost guidepost

            """
    }

    private static func argument(of option: CommandDescription.Option) -> String {
        let meaning = "[\(quoted(option.meaning))]"
        guard let value = option.value else { return "'--\(option.name)\(meaning)'" }
        return "'--\(option.name)=\(meaning):\(value):\(action(option.proposal))'"
    }

    private static func action(_ proposal: CommandDescription.Proposal) -> String {
        switch proposal {
        case .nothing: " "
        case .folder: "_files -/"
        case .file: "_files"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
    }

    /// Words within the quotes and brackets of a specification.
    private static func quoted(_ words: Wording) -> String {
        words.text(in: Terminal.language).replacing("'", with: "'\\''")
            .replacing(":", with: "\\:").replacing("[", with: "\\[").replacing("]", with: "\\]")
    }
}
