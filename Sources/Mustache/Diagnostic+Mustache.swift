public import SourceText

extension Diagnostic.Code {
    /// The file is no Mustache template: a tag or a section without end, a name that cannot be one.
    public static let templateSyntax = Diagnostic.Code("template-syntax")
    /// The template names something that its context does not have, or uses it as what it is not.
    public static let templateKey = Diagnostic.Code("template-key")
    /// The template fills a block that its parent does not have.
    public static let templateBlock = Diagnostic.Code("template-block")
    /// The template includes another that does not exist.
    public static let missingPartial = Diagnostic.Code("missing-partial")
    /// Templates include one another without end.
    public static let templateRecursion = Diagnostic.Code("template-recursion")
    /// Templates that make more of a page than any reader needs.
    public static let templateSize = Diagnostic.Code("template-size")
    /// Text stands where it is never rendered.
    public static let templateIgnoredText = Diagnostic.Code("template-ignored-text", .warning)
}

// Syntax.
extension Diagnostic {
    static func unclosedTag(_ place: SourceLocation, needs closing: [UInt8]) -> Diagnostic {
        let closing = String(decoding: closing, as: UTF8.self)
        return Diagnostic(
            .templateSyntax,
            Wording(
                "a tag ends with '\(closing)' before the next one begins",
                zh: "标签要先用“\(closing)”结束，才能开始下一个"), at: place,
            fix: Fix(Wording("add '\(closing)'", zh: "加上“\(closing)”")))
    }

    static func badDelimiters(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording(
                "new delimiters are two words without '=' between '=' signs, as in '{{=<% %>=}}'",
                zh: "新的分隔符是写在两个“=”之间、不含“=”的两个词，例如“{{=<% %>=}}”"),
            at: place)
    }

    static func emptyName(_ place: SourceLocation, _ kind: Tag.Kind) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording("a \(kind.words.english) needs a name", zh: "\(kind.words.chinese)需要名称"),
            at: place)
    }

    static func emptyNamePart(_ place: SourceLocation, _ name: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording(
                "each part of a dotted name needs a letter, but '\(name)' has an empty one",
                zh: "带点的名称每一段都要有字，“\(name)”里有一段是空的"),
            at: place)
    }

    static func nameWithSpaces(
        _ place: SourceLocation, _ name: String, head: String
    ) -> Diagnostic {
        let handlebars = ["if", "unless", "each", "with"].contains(head)
        return Diagnostic(
            .templateSyntax,
            Wording("a name holds no spaces, but '\(name)' does", zh: "名称里不能有空格，“\(name)”里有"),
            at: place,
            fix: handlebars
                ? Fix(
                    Wording(
                        "Mustache has no '\(head)': '{{#name}}' asks and repeats, '{{^name}}' negates",
                        zh: "Mustache 没有“\(head)”：“{{#name}}”既判断也重复，“{{^name}}”表示相反"))
                : nil)
    }

    static func dynamicName(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording("names that are looked up ('*') are not supported", zh: "不支持动态名称（“*”）"),
            at: place,
            fix: Fix(Wording("write the name of the template itself", zh: "直接写模板的名称")))
    }

    static func unclosedSection(
        _ place: SourceLocation, _ kind: Tag.Kind, _ name: String, closedBy other: Note?
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording(
                "\(kind.words.english) '\(name)' is never closed",
                zh: "\(kind.words.chinese)“\(name)”没有结束"), at: place,
            notes: other.map { [$0] } ?? [],
            fix: Fix(Wording("add '{{/\(name)}}'", zh: "加上“{{/\(name)}}”")))
    }

    static func unexpectedClose(
        _ place: SourceLocation, _ name: String, open: (kind: Tag.Kind, name: String)?,
        openedAt: SourceLocation?, nearest: String?
    ) -> Diagnostic {
        let open =
            open.map {
                Wording(
                    "the open \($0.kind.words.english) is '\($0.name)'",
                    zh: "现在打开的\($0.kind.words.chinese)是“\($0.name)”")
            } ?? Wording("nothing is open", zh: "现在没有打开的标签")
        return Diagnostic(
            .templateSyntax,
            Wording(
                "'{{/\(name)}}' closes nothing; \(open.english)",
                zh: "“{{/\(name)}}”没有对应的开头；\(open.chinese)"), at: place,
            notes: openedAt.map { [Note(Wording("opened here", zh: "在这里打开"), at: $0)] } ?? [],
            fix: Fix.didYouMean(nearest))
    }

    static func tooDeep(_ place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording(
                "sections, parents and blocks nest at most \(limit) deep",
                zh: "区段、父模板和块最多嵌套 \(limit) 层"), at: place)
    }

    static func argumentGivenTwice(
        _ place: SourceLocation, _ name: String, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax,
            Wording(
                "block '\(name)' is filled twice; the first holds", zh: "块“\(name)”填了两次，以第一次为准"),
            at: place,
            notes: [Note(Wording("first filled here", zh: "第一次填在这里"), at: first)])
    }

    static func ignoredInParent(_ place: SourceLocation, parent: String) -> Diagnostic {
        Diagnostic(
            .templateIgnoredText,
            Wording(
                "only blocks count straight inside a parent: this is never rendered",
                zh: "父模板里直接写的只有块有效，这些内容不会显示"), at: place,
            fix: Fix(
                Wording(
                    "put it into a block of '\(parent)', or remove it",
                    zh: "把它放进“\(parent)”的一个块里，或删掉")))
    }
}

// Templates that include others.
extension Diagnostic {
    static func missingPartial(
        _ place: SourceLocation, _ name: String, nearest: String?
    ) -> Diagnostic {
        let bare = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : nil
        return Diagnostic(
            .missingPartial, Wording("no template is called '\(name)'", zh: "没有叫“\(name)”的模板"),
            at: place,
            fix: bare == nil || bare == nearest
                ? Fix.didYouMean(nearest)
                : Fix(
                    Wording("a name is the path without '.mustache'", zh: "名称是路径去掉“.mustache”"),
                    replacement: bare))
    }

    static func missingTemplate(_ name: String, nearest: String?) -> Diagnostic {
        Diagnostic(
            .missingPartial,
            Wording(
                "the templates lack '\(name).mustache', which a page kind needs",
                zh: "缺少页面必需的模板“\(name).mustache”"),
            at: nil,
            fix: nearest.map { Fix(Wording("is '\($0)' misnamed?", zh: "“\($0)”是不是名字写错了？")) })
    }

    static func endlessRecursion(
        _ place: SourceLocation, _ name: String, entered: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .templateRecursion,
            Wording("'\(name)' includes itself without end", zh: "“\(name)”无休止地包含自己"), at: place,
            notes: entered.map {
                [Note(Wording("it is first included here", zh: "第一次包含在这里"), at: $0)]
            } ?? [],
            fix: Fix(
                Wording(
                    "put the tag into a section over a list or object that gets smaller each time, such as '{{#children}}'",
                    zh: "把这个标签放进一个区段，让区段里的列表或对象每次变小，例如“{{#children}}”")
            ))
    }

    static func includesTooDeep(_ place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateRecursion,
            Wording(
                "templates include one another at most \(limit) deep", zh: "模板互相包含最多 \(limit) 层"),
            at: place)
    }

    static func tooManyWays(_ place: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .templateRecursion,
            Wording(
                "templates include one another in too many ways to be checked",
                zh: "模板互相包含的方式太多，无法检查"),
            at: place)
    }

    static func leftOut(_ place: SourceLocation, _ name: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateRecursion,
            Wording(
                "the data nests '\(name)' more than \(limit) deep: what is further down is left out",
                zh: "数据里“\(name)”嵌套超过 \(limit) 层，更深的内容不显示"),
            at: place)
    }

    static func tooLarge(
        _ place: SourceLocation, _ excess: RenderingBudget.Excess
    ) -> Diagnostic {
        let limit =
            switch excess {
            case .steps:
                Wording(
                    "takes at most \(RenderingBudget.stepLimit) steps to render",
                    zh: "最多用 \(RenderingBudget.stepLimit) 步生成")
            case .bytes:
                Wording(
                    "has at most \(RenderingBudget.byteLimit >> 20) MB",
                    zh: "最多 \(RenderingBudget.byteLimit >> 20) MB")
            }
        return Diagnostic(
            .templateSize,
            Wording(
                "a page \(limit.english); sections or partials multiply what stands here",
                zh: "一个页面\(limit.chinese)；这里的内容被区段或局部模板成倍放大了"),
            at: place)
    }

    static func unknownBlock(
        _ place: SourceLocation, _ name: String, parent: String, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .templateBlock,
            Wording(
                "'\(parent)' has no block '\(name)', so this is never rendered",
                zh: "“\(parent)”没有叫“\(name)”的块，这些内容不会显示"),
            at: place,
            fix: Fix.didYouMean(nearest))
    }
}

// Keys.
extension Diagnostic {
    static func unknownKey(
        _ place: SourceLocation, _ name: String, in shape: Wording, nearest: String?, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey,
            Wording(
                "no key is called '\(name)' in \(shape.english)",
                zh: "\(shape.chinese)没有叫“\(name)”的键"), at: place, notes: notes,
            fix: Fix.didYouMean(nearest))
    }

    static func keyOfNoObject(
        _ place: SourceLocation, _ name: String, of owner: String, _ words: Wording, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey,
            Wording(
                "'\(owner)' is \(words.english) and has no key '\(name)'",
                zh: "“\(owner)”是\(words.chinese)，没有叫“\(name)”的键"), at: place, notes: notes
        )
    }

    static func notInterpolable(
        _ place: SourceLocation, _ name: String, _ words: Wording, fix: Fix, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey,
            Wording(
                "'\(name)' is \(words.english) and cannot stand as text",
                zh: "“\(name)”是\(words.chinese)，不能直接当文字显示"), at: place, notes: notes,
            fix: fix)
    }

    static func escapedHTML(
        _ place: SourceLocation, _ name: String, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateKey,
            Wording(
                "'\(name)' is HTML already and stands under three braces",
                zh: "“\(name)”已经是 HTML，要用三层花括号"), at: place,
            notes: notes,
            fix: Fix(
                Wording("write '{{{\(name)}}}'", zh: "写成“{{{\(name)}}}”"),
                replacement: "{{{\(name)}}}"))
    }
}
