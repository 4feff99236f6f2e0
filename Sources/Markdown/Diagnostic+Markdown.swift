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
