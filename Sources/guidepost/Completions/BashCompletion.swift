/// What bash reads, made from the table of commands.
enum BashCompletion {
    static var script: String {
        """
        # Completions of guidepost for bash, made by `guidepost completions bash`.
        _guidepost() {
            local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
            # `--format=te` is three words to bash.
            if [[ $current == = ]]; then current=
            elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
            local command= place=0 takes= i word
            for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                if [[ $word == = || -n $takes ]]; then
                    [[ $word == = ]] || takes=
                elif [[ $word == -* ]]; then
                    case "$command:$word" in
        \(optionsWithValues)) takes=yes ;;
                    esac
                elif [[ -z $command ]]; then command=$word
                else place=$((place + 1)); fi
            done
            COMPREPLY=()
            case "$command:$before" in
        \(optionValues)
            esac
            if [[ $current == -* ]]; then
                case "$command" in
        \(optionNames)
                    '') _guidepost_words '--help --version --language' ;;
                esac
                return
            fi
            case "$command:$place" in
                :*) _guidepost_words '\(commandTable.map(\.name).joined(separator: " "))' ;;
        \(argumentValues)
            esac
        }
        _guidepost_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
        _guidepost_folder() { compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); }
        _guidepost_file() { compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")); }
        complete -F _guidepost guidepost

        """
    }

    private static var optionsWithValues: String {
        let names = commandTable.flatMap { command in
            command.allOptions.filter { $0.value != nil }.map { "\(command.name):--\($0.name)" }
        }
        return "                " + names.joined(separator: "|")
    }

    private static var optionValues: String {
        commandTable.flatMap { command in
            command.allOptions.filter { $0.value != nil }.map { option in
                "        \(command.name):--\(option.name)) \(call(option.proposal)) return ;;"
            }
        }.joined(separator: "\n")
    }

    private static var optionNames: String {
        commandTable.map { command in
            let names = command.allOptions.map { "--" + $0.name }.joined(separator: " ")
            return "            \(command.name)) _guidepost_words '\(names)' ;;"
        }.joined(separator: "\n")
    }

    private static var argumentValues: String {
        commandTable.flatMap { command in
            command.arguments.enumerated().map { place, argument in
                "        \(command.name):\(place)) \(call(argument.proposal)) ;;"
            }
        }.joined(separator: "\n")
    }

    private static func call(_ proposal: CommandDescription.Proposal) -> String {
        switch proposal {
        case .nothing: ":;"
        case .folder: "_guidepost_folder;"
        case .file: "_guidepost_file;"
        case .words(let words): "_guidepost_words '\(words.joined(separator: " "))';"
        }
    }
}
