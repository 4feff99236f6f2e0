import SourceText

/// The texts of `--help`, made from the table of commands.
enum Help {
    /// What `guidepost --help` prints.
    static var overview: Wording {
        Wording(
            """
            Guidepost renders a contact guide and a FAQ into a searchable static site.

            Usage: guidepost COMMAND [ARGUMENTS]

            Commands:

            """,
            zh: """
                Guidepost 把客服联系指南和常见问题生成为可以搜索的静态网站。

                用法：guidepost 命令 [参数]

                命令：

                """)
            + table(commandTable.map { ($0.name, $0.summary) })
            + Wording(
                """

                guidepost COMMAND --help says more about each, guidepost manual explains everything;
                guidepost --version names the version.

                """,
                zh: """

                    “guidepost 命令 --help”详细说明一个命令，“guidepost manual”是完整的手册；
                    “guidepost --version”显示版本。

                    """)
    }

    /// What `guidepost COMMAND --help` prints.
    static func text(of command: CommandDescription) -> Wording {
        var text =
            command.summary + Wording(".\n\nUsage: ", zh: "。\n\n用法：")
            + Wording(verbatim: command.usage + "\n")
        if !command.arguments.isEmpty {
            text =
                text + Wording("\nArguments:\n", zh: "\n参数：\n")
                + table(command.arguments.map { ($0.name, $0.meaning) })
        }
        let options = command.options + CommandDescription.commonOptions
        return text + Wording("\nOptions:\n", zh: "\n选项：\n")
            + table(options.map { ($0.written, $0.meaning) })
            + endings
    }

    /// How every command may end.
    static let exitStatuses: [(status: String, meaning: Wording)] = [
        ("0", Wording("fine", zh: "正常")),
        (
            "1",
            Wording(
                "the content has errors or an expectation is broken", zh: "内容有错误，或搜索预期没有达到")
        ),
        ("64", Wording("wrong usage", zh: "用法不对")),
        ("74", Wording("input or output failed", zh: "读写失败")),
        ("130, 143", Wording("after a signal", zh: "收到信号后结束")),
    ]

    private static var endings: Wording {
        Wording("\nExit status:\n", zh: "\n退出状态：\n")
            + table(exitStatuses.map { ($0.status, $0.meaning) })
    }

    private static func table(_ rows: [(String, Wording)]) -> Wording {
        let width = rows.map(\.0.utf8.count).max() ?? 0
        return rows.reduce(Wording(verbatim: "")) { table, row in
            let gap = String(repeating: " ", count: width - row.0.utf8.count + 2)
            return table + Wording(verbatim: "  " + row.0 + gap) + row.1 + Wording(verbatim: "\n")
        }
    }
}
