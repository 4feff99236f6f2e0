import SourceText

/// The arguments of a command, sorted into options and the rest by its description.
struct ParsedArguments: Sendable {
    /// The command that they are for.
    let command: CommandDescription
    private(set) var options: [String: String] = [:]
    private(set) var arguments: [String] = []

    /// What is wrong with how a command was called, in words.
    struct UsageError: Error {
        let message: Wording
        let hint: Wording?
    }

    /// Sorts the words after the command's name. Options may stand anywhere; `--` ends them.
    init(_ words: [String], for command: CommandDescription) throws(UsageError) {
        self.command = command
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
        let name = command.name
        if arguments.count > command.arguments.count {
            let further = arguments[command.arguments.count]
            throw UsageError(
                message: Wording(
                    "'\(name)' takes no further argument '\(further)'",
                    zh: "“\(name)”用不着参数“\(further)”"),
                hint: command.mendForFurther?(arguments))
        }
        let required = command.arguments.filter(\.isRequired)
        if arguments.count < required.count {
            let missing = required[arguments.count]
            throw UsageError(
                message: Wording(
                    "'\(name)' needs \(missing.name): ", zh: "“\(name)”缺少 \(missing.name)：")
                    + missing.meaning,
                hint: nil)
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
        let known = command.options + CommandDescription.commonOptions
        guard word.hasPrefix("--"), let option = known.first(where: { $0.name == name }) else {
            let names = known.map(\.name)
            let near =
                CommonNames.option(for: name, among: names) ?? nearestName(to: name, among: names)
            throw UsageError(
                message: Wording(
                    "'\(command.name)' has no option '\(word)'",
                    zh: "“\(command.name)”没有选项“\(word)”"),
                hint: near.map { Wording("did you mean --\($0)?", zh: "是不是想写 --\($0)？") }
                    ?? Wording(
                        "'guidepost \(command.name) --help' lists them",
                        zh: "“guidepost \(command.name) --help”列出所有选项"))
        }
        if option.value == nil, value != nil {
            throw UsageError(
                message: Wording("option --\(name) takes no value", zh: "选项 --\(name) 后面不带值"),
                hint: nil)
        }
        if let placeholder = option.value, value == nil {
            guard let next = rest.popFirst() else {
                throw UsageError(
                    message: Wording("option --\(name) needs a value", zh: "选项 --\(name) 缺少值"),
                    hint: Wording(
                        "write --\(name) \(placeholder)", zh: "写成 --\(name) \(placeholder)"))
            }
            value = next
        }
        if options[name] != nil {
            throw UsageError(
                message: Wording("option --\(name) is given twice", zh: "选项 --\(name) 写了两次"),
                hint: nil)
        }
        // In which words a command speaks is no matter of its own.
        if name != "language" { options[name] = value ?? "" }
    }
}
