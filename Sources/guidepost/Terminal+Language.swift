import SourceText

extension Terminal {
    /// The language of all messages: `--language`, then `GUIDEPOST_LANGUAGE`, then the locale's (POSIX: `LC_ALL`,
    /// `LC_MESSAGES`, `LANG`); English where none of them names one that Guidepost speaks.
    static let language: Language = chosenLanguage()

    /// The value of `--language` among the arguments of the process; nil where it is not given.
    static let languageOption: String? = value(
        of: "--language", among: CommandLine.arguments.dropFirst())

    /// Writes words to standard output, in the language of messages.
    static func print(_ words: Wording) { print(words.text(in: language)) }

    /// Writes words to standard error, in the language of messages.
    static func printError(_ words: Wording) { printError(words.text(in: language)) }

    /// The language that a tag or the name of a locale begins with: `zh`, `zh-CN`, `zh_CN.UTF-8`.
    static func language(named name: String) -> Language? {
        Language(rawValue: String(name.lowercased().prefix { $0.isLetter }))
    }

    private static func chosenLanguage() -> Language {
        let named = languageOption ?? environment("GUIDEPOST_LANGUAGE")
        if let language = named.flatMap(language(named:)) { return language }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
        return locale.flatMap(language(named:)) ?? .english
    }

    /// The value of an option that stands before `--`.
    private static func value(of option: String, among words: ArraySlice<String>) -> String? {
        var words = words.prefix { $0 != "--" }
        while let word = words.popFirst() {
            if word == option { return words.first }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}
