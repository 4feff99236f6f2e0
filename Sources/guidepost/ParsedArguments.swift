import SourceText

/// The arguments of a command, sorted into options and the rest by its description.
struct ParsedArguments: Sendable {
    private(set) var options: [String: String] = [:]
    private(set) var arguments: [String] = []

    /// What is wrong with how a command was called, in words.
    struct UsageError: Error {
        let message: String
        let hint: String?
    }

    /// Sorts the words after the command's name. Options may stand anywhere; `--` ends them.
    init(_ words: [String], for command: CommandDescription) throws(UsageError) {
        var rest = words[...]
        var optionsEnded = false
        while let word = rest.popFirst() {
            if optionsEnded || !word.hasPrefix("-") || word == "-" {
                arguments.append(word)
            } else if word == "--" {
                optionsEnded = true
            } else {
                try readOption(word, &rest, command)
            }
        }
        if arguments.count > command.arguments.count {
            throw UsageError(
                message:
                    "'\(command.name)' takes no further argument '\(arguments[command.arguments.count])'",
                hint: nil)
        }
        let required = command.arguments.filter(\.isRequired)
        if arguments.count < required.count {
            let missing = required[arguments.count]
            throw UsageError(
                message: "'\(command.name)' needs \(missing.name): \(missing.meaning)", hint: nil)
        }
    }

    /// Whether an option was given.
    func has(_ option: String) -> Bool { options[option] != nil }

    /// The argument at a place, or nil where there are fewer.
    func argument(_ index: Int) -> String? {
        arguments.indices.contains(index) ? arguments[index] : nil
    }

    private mutating func readOption(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandDescription
    ) throws(UsageError) {
        var name = String(word.drop { $0 == "-" })
        var value: String?
        if let equals = name.firstIndex(of: "=") {
            value = String(name[name.index(after: equals)...])
            name = String(name[..<equals])
        }
        guard word.hasPrefix("--"), let option = command.options.first(where: { $0.name == name })
        else {
            let near = nearestName(to: name, among: command.options.map(\.name) + ["help"])
            throw UsageError(
                message: "'\(command.name)' has no option '\(word)'",
                hint: near.map { "did you mean --\($0)?" })
        }
        if option.value == nil, value != nil {
            throw UsageError(message: "option --\(name) takes no value", hint: nil)
        }
        if let placeholder = option.value, value == nil {
            guard let next = rest.popFirst() else {
                throw UsageError(
                    message: "option --\(name) needs a value",
                    hint: "write --\(name) \(placeholder)")
            }
            value = next
        }
        if options[name] != nil {
            throw UsageError(message: "option --\(name) is given twice", hint: nil)
        }
        options[name] = value ?? ""
    }
}
