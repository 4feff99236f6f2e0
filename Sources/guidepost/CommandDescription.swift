import SourceText

/// A command with what it takes: the one table behind parsing, `--help`, suggestions, completions and the man page.
struct CommandDescription: Sendable {
    /// What a shell can propose for a value.
    enum Proposal: Sendable {
        /// Nothing that a shell could know.
        case nothing
        /// The path of a folder.
        case folder
        /// The path of a file.
        case file
        /// One of some words.
        case words([String])
    }
    /// An option that begins with two hyphens.
    struct Option: Sendable {
        let name: String
        /// What its value is called in the help; nil for an option without one.
        let value: String?
        var proposal = Proposal.nothing
        let meaning: Wording
    }
    /// An argument that is told by its place.
    struct Argument: Sendable {
        let name: String
        let isRequired: Bool
        var proposal = Proposal.nothing
        let meaning: Wording
    }

    let name: String
    let summary: Wording
    let arguments: [Argument]
    let options: [Option]
    /// What to do where somebody gives more arguments than it takes, where that is likely to be known.
    var mendForFurther: (@Sendable (_ arguments: [String]) -> Wording)?
    let run: @Sendable (ParsedArguments) -> ExitStatus
}

extension CommandDescription {
    /// The options that every command takes; the first decides in which words the command speaks.
    static let commonOptions = [
        Option(
            name: "language", value: "LANGUAGE",
            proposal: .words(Language.allCases.map(\.rawValue)),
            meaning: Wording(
                "The language of messages: en or zh; GUIDEPOST_LANGUAGE or the locale's by default",
                zh: "提示用的语言：en 或 zh；默认看 GUIDEPOST_LANGUAGE，再看系统的语言设置")),
        Option(
            name: "help", value: nil,
            meaning: Wording("Say this", zh: "显示这些说明")),
    ]

    /// How it is called for the site in a folder, for advice: `guidepost publish TARGET help`.
    @Sendable func call(on folder: String) -> String {
        let before = arguments.prefix { $0.name != "DIR" }.map { $0.name + " " }
        return "guidepost \(name) \(before.joined())\(shellWord(folder))"
    }

    /// What it takes, in one line: `guidepost check [DIR] [--strict] …`.
    var usage: String {
        let arguments = arguments.map { $0.isRequired ? " " + $0.name : " [\($0.name)]" }
        let options = options.map { " [--\($0.name)\($0.value.map { " " + $0 } ?? "")]" }
        return "guidepost \(name)" + arguments.joined() + options.joined()
    }
}

extension CommandDescription.Option {
    /// How it is written: `--now DATE`.
    var written: String { "--" + name + (value.map { " " + $0 } ?? "") }
}
