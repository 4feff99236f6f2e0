import SourceText

/// The page that `man guidepost` shows (man(7) of groff and mandoc), made from the table of commands.
enum ManPage {
    static var text: Wording {
        var page =
            plain(".TH GUIDEPOST 1 \"\" \"Guidepost \(Guidepost.version)\"\n.SH ")
            + Wording("NAME", zh: "名称")
            + Wording(
                "\nguidepost \\- static support\\-site generator\n",
                zh: "\nguidepost \\- 静态帮助网站生成器\n")
            + heading(Wording("SYNOPSIS", zh: "用法"))
            + plain(".B guidepost\n.I COMMAND\n[\\fIARGUMENTS\\fR]\n")
            + heading(Wording("DESCRIPTION", zh: "说明"))
            + Wording(
                """
                Guidepost renders a contact guide and a FAQ, written in Markdown and YAML, into a searchable static site.
                The whole manual is in the program:
                .B guidepost manual
                shows it in a browser.

                """,
                zh: """
                    Guidepost 把用 Markdown 和 YAML 写的客服联系指南和常见问题生成为可以搜索的静态网站。
                    完整的手册就在程序里：
                    .B guidepost manual
                    在浏览器里打开它。

                    """)
            + heading(Wording("COMMANDS", zh: "命令"))
        for command in commandTable { page = page + text(of: command) }
        page = page + heading(Wording("OPTIONS OF ALL COMMANDS", zh: "所有命令的选项"))
        for option in CommandDescription.commonOptions { page = page + text(of: option) }
        return page + heading(Wording("EXIT STATUS", zh: "退出状态"))
            + rows(Help.exitStatuses.map { ($0.status, $0.meaning) })
            + heading(Wording("ENVIRONMENT", zh: "环境变量"))
            + rows(environment)
            + heading(Wording("SEE ALSO", zh: "参见"))
            + Wording(
                "\\fBguidepost explain\\fR \\fICODE\\fR says what a message means.\n",
                zh: "\\fBguidepost explain\\fR \\fICODE\\fR 解释一种提示。\n")
    }

    private static let environment: [(String, Wording)] = [
        (
            "GUIDEPOST_LANGUAGE",
            Wording("The language of messages: en or zh.", zh: "提示用的语言：en 或 zh。")
        ),
        (
            "LC_ALL, LC_MESSAGES, LANG",
            Wording(
                "The same, where GUIDEPOST_LANGUAGE is not set: the first of them that is.",
                zh: "没有设置 GUIDEPOST_LANGUAGE 时，看其中第一个有值的。")
        ),
        (
            "SOURCE_DATE_EPOCH",
            Wording(
                "The moment that counts as now, in seconds since 1970.",
                zh: "当作现在的时刻：1970 年以来的秒数。")
        ),
        ("NO_COLOR", Wording("Messages have no colours.", zh: "提示不带颜色。")),
        (
            "TMPDIR",
            Wording("Where files lie that are needed for a moment.", zh: "放临时文件的地方。")
        ),
    ]

    private static func text(of command: CommandDescription) -> Wording {
        var page =
            plain(".SS ") + escaped(Wording(verbatim: command.usage)) + plain("\n")
            + escaped(command.summary) + Wording(".\n", zh: "。\n")
        for argument in command.arguments {
            page =
                page + plain(".TP\n.I \(argument.name)\n") + escaped(argument.meaning)
                + plain("\n")
        }
        for option in command.options { page = page + text(of: option) }
        return page
    }

    private static func text(of option: CommandDescription.Option) -> Wording {
        plain(".TP\n\\fB\\-\\-") + escaped(Wording(verbatim: option.name)) + plain("\\fR")
            + plain(option.value.map { " \\fI\($0)\\fR" } ?? "") + plain("\n")
            + escaped(option.meaning) + plain("\n")
    }

    private static func rows(_ rows: [(String, Wording)]) -> Wording {
        rows.reduce(plain("")) { text, row in
            text + plain(".TP\n.B \(row.0)\n") + escaped(row.1) + plain("\n")
        }
    }

    private static func heading(_ words: Wording) -> Wording {
        plain(".SH ") + words + plain("\n")
    }

    private static func plain(_ text: String) -> Wording { Wording(verbatim: text) }

    /// Words in which no character is an instruction.
    private static func escaped(_ words: Wording) -> Wording {
        func escape(_ text: String) -> String {
            let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
        }
        return Wording(escape(words.english), zh: escape(words.chinese))
    }
}
