/// The texts of `--help`, made from the table of commands.
enum Help {
    /// What `guidepost --help` prints.
    static var overview: String {
        var text = """
            Guidepost renders a contact guide and a FAQ into a searchable static site.

            Usage: guidepost COMMAND [ARGUMENTS]

            Commands:

            """
        text += table(commandTable.map { ($0.name, $0.summary) })
        text += """

            guidepost COMMAND --help says more about each; guidepost --version names the version.

            """
        return text
    }

    /// What `guidepost COMMAND --help` prints.
    static func text(of command: CommandDescription) -> String {
        let arguments = command.arguments.map { $0.isRequired ? " " + $0.name : " [\($0.name)]" }
        let options = command.options.map { " [--\($0.name)\($0.value.map { " " + $0 } ?? "")]" }
        var text = command.summary + ".\n\nUsage: guidepost \(command.name)"
        text += arguments.joined() + options.joined() + "\n"
        if !command.arguments.isEmpty {
            text += "\nArguments:\n" + table(command.arguments.map { ($0.name, $0.meaning) })
        }
        if !command.options.isEmpty {
            text +=
                "\nOptions:\n"
                + table(
                    command.options.map { option in
                        ("--" + option.name + (option.value.map { " " + $0 } ?? ""), option.meaning)
                    })
        }
        return text
            + """

            Exit status: 0 fine, 1 the content has errors or an expectation is broken, 64 wrong usage,
            74 input or output failed, 130 and 143 after a signal.

            """
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, meaning in
            "  " + name + String(repeating: " ", count: width - name.count + 2) + meaning + "\n"
        }.joined()
    }
}
