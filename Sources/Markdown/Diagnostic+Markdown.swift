public import SourceText

extension Diagnostic.Code {
    /// Blocks are nested deeper than any text needs.
    public static let tooDeep = Diagnostic.Code("too-deep")
    /// More brackets are open at once than any text needs.
    public static let tooManyBrackets = Diagnostic.Code("too-many-brackets")
    /// Two headings of a page ask for one id.
    public static let duplicateAnchor = Diagnostic.Code("duplicate-anchor")
    /// A link would run a script or open a file.
    public static let unsafeLink = Diagnostic.Code("unsafe-link")
    /// HTML stands in the text.
    public static let rawHTML = Diagnostic.Code("raw-html", .warning)
    /// Emphasis marks beside Chinese, Japanese or Korean text stay as they are.
    public static let cjkEmphasis = Diagnostic.Code("cjk-emphasis", .warning)
    /// The rest of a page is code, for want of the marks that end it.
    public static let unclosedCode = Diagnostic.Code("unclosed-code", .warning)
    /// What is meant for a heading or a list is text, for want of a space or for a sign that Markdown does not know.
    public static let unreadMarker = Diagnostic.Code("unread-marker", .warning)
    /// The rows of a table differ in the number of their cells, so that something is not shown as it is meant.
    public static let unevenTable = Diagnostic.Code("uneven-table", .warning)
}

extension Diagnostic {
    static func reservedCharacter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .forbiddenCharacter,
            Wording("a text file may not hold the noncharacter U+FDD0", zh: "文本文件里不能有非字符 U+FDD0"),
            at: location,
            fix: Fix(Wording("remove it", zh: "删掉它"), replacement: ""))
    }

    static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooDeep,
            Wording(
                "quotes and lists may be nested at most \(limit) levels deep",
                zh: "引用块和列表最多嵌套 \(limit) 层"), at: location,
            fix: Fix(
                Wording(
                    "use fewer levels; headings divide a long page better", zh: "减少层数；页面太长时，用标题分段更好"
                )))
    }

    static func tooManyBrackets(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManyBrackets,
            Wording(
                "at most \(limit) brackets '[' may be open in one paragraph",
                zh: "一个段落里最多只能有 \(limit) 个没关上的方括号“[”"),
            at: location,
            fix: Fix(
                Wording(
                    "close them, or write '\\[' for a bracket that opens no link",
                    zh: "把它们关上；不是链接的方括号写成“\\[”")))
    }

    static func duplicateAnchor(
        _ id: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .duplicateAnchor,
            Wording(
                "the id '\(id)' is already taken by another heading of this page",
                zh: "本页已有标题用了锚点“\(id)”"),
            at: location, notes: [Note(Wording("first declared here", zh: "第一次出现在这里"), at: first)],
            fix: Fix(Wording("give this heading another id", zh: "给这个标题换一个锚点")))
    }

    static func reservedAnchor(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .duplicateAnchor,
            Wording(
                "the id '\(id)' is already taken by a part of this page", zh: "锚点“\(id)”已被本页的固定部分占用"
            ),
            at: location,
            fix: Fix(Wording("give this heading another id", zh: "给这个标题换一个锚点")))
    }

    static func unclosedCode(_ fence: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unclosedCode,
            Wording(
                "the code that begins here never ends: all that follows is shown as code",
                zh: "这里开始的代码没有结束，后面的内容全部会显示成代码"),
            at: location,
            fix: Fix(
                Wording(
                    "write \(fence) on a line of its own behind the code",
                    zh: "在代码后面单独一行写上 \(fence)")))
    }

    static func unreadMarker(
        _ kind: UnreadMarker.Kind, _ marker: String, at location: SourceLocation
    ) -> Diagnostic {
        let wording =
            switch kind {
            case .heading:
                Wording(
                    "no heading begins here: a space is missing behind '\(marker)'",
                    zh: "这里不会成为标题：“\(marker)”后面少了空格")
            case .list:
                Wording(
                    "no list begins here: a space is missing behind '\(marker)'",
                    zh: "这里不会成为列表：“\(marker)”后面少了空格")
            case .number, .bullet:
                Wording(
                    "these lines run together into one paragraph: '\(marker)' begins no list",
                    zh: "这几行会连成一段：“\(marker)”不会成为列表")
            }
        // The last sign of a number is what makes it one; a heading's first is.
        let escaped =
            kind == .heading || marker.utf8.count == 1
            ? "\\\(marker)" : "\(marker.dropLast())\\\(marker.suffix(1))"
        let advice =
            switch kind {
            case .heading, .list:
                Wording(
                    "write '\(marker) ', or '\(escaped)' where it is part of the text",
                    zh: "写成“\(marker) ”；如果只是文字，写成“\(escaped)”")
            case .number:
                Wording(
                    "begin each with a number, a point and a space, such as '1. ', or leave an empty line between them",
                    zh: "每行用数字、点和空格开头，例如“1. ”；或者在各行之间空一行")
            case .bullet:
                Wording(
                    "begin each with '- ', or leave an empty line between them",
                    zh: "每行用“- ”开头；或者在各行之间空一行")
            }
        return Diagnostic(.unreadMarker, wording, at: location, fix: Fix(advice))
    }

    static func unevenTable(_ table: BlockScan.UnevenTable, at location: SourceLocation)
        -> Diagnostic
    {
        let (dashes, columns) = (table.dashes, table.columns)
        let row = (0..<columns).map { _ in "| --- " }.joined() + "|"
        return Diagnostic(
            .unevenTable,
            Wording(
                "no table begins here: the row of dashes has another number of cells (\(dashes)) than the row above it (\(columns))",
                zh: "这里不会成为表格：横线行有 \(dashes) 格，上面一行有 \(columns) 格"),
            at: location,
            fix: Fix(
                columns <= 8
                    ? Wording(
                        "write \(row), or '\\|' for a bar above that is part of the text",
                        zh: "写成 \(row)；上面的竖线如果是文字的一部分，写成“\\|”")
                    : Wording("give both rows the same number of cells", zh: "两行的格数要一样")))
    }

    static func surplusCells(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unevenTable,
            Wording(
                "this row has more cells than the table has columns: what is left over is not shown",
                zh: "这一行的格数比表格的列数多，多出来的不会显示"),
            at: location,
            fix: Fix(
                Wording(
                    "add a column to the first two rows, or write '\\|' for a bar that is part of the text",
                    zh: "在前两行里加一列；竖线是文字的一部分时，写成“\\|”")))
    }

    static func unsafeLink(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unsafeLink,
            Wording(
                "'\(destination.prefix(60))' is an address that may run code in the reader's browser",
                zh: "“\(destination.prefix(60))”这样的地址可能在读者的浏览器里运行代码"),
            at: location,
            fix: Fix(
                Wording(
                    "link to an https address or to a page of this site",
                    zh: "改成 https 地址，或链接到本站的页面")))
    }

    static func rawHTML(_ start: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .rawHTML,
            Wording("HTML such as '\(start)' is shown as text", zh: "“\(start)”这样的 HTML 会原样显示成文字"),
            at: location,
            fix: Fix(
                Wording(
                    "write it in Markdown, put it in backticks if it is meant as code, or set 'raw-html: allow' in site.yaml",
                    zh: "改用 Markdown 写；如果是代码，用反引号括起来；或在 site.yaml 里写“raw-html: allow”")
            ))
    }

    static func unclosedComment(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .rawHTML,
            Wording(
                "a comment that is never closed hides the rest of its block",
                zh: "注释没有关上，会把这一段后面的内容都藏起来"), at: location,
            fix: Fix(Wording("close it with '-->'", zh: "用“-->”关上")))
    }

    static func literalEmphasis(
        _ marks: String, spaceInside: Bool, repaired: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let escaped = marks.map { "\\\($0)" }.joined()
        let advice =
            if spaceInside {
                Wording(
                    "remove the space between '\(marks)' and the text it emphasises",
                    zh: "删掉“\(marks)”与强调文字之间的空格")
            } else if repaired {
                Wording(
                    "give it a partner '\(marks)', or write '\(escaped)' for the characters themselves",
                    zh: "给它配上另一半“\(marks)”；如果要的就是这些符号，写成“\(escaped)”")
            } else {
                Wording(
                    "put the punctuation outside the marks, or a space beside them",
                    zh: "把标点移到强调符号外面，或在符号旁边加一个空格")
            }
        return Diagnostic(
            .cjkEmphasis,
            Wording(
                "'\(marks)' neither opens nor closes emphasis here and is shown as it is",
                zh: "这里的“\(marks)”起不到强调作用，会原样显示"),
            at: location, fix: Fix(advice))
    }
}
