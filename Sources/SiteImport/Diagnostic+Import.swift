public import SourceText

extension Diagnostic.Code {
    /// A shortcode of Hugo or a component of Docusaurus has no counterpart here, and stays in the text.
    public static let importShortcode = Diagnostic.Code("import-shortcode", .warning)
    /// HTML cannot be said in Markdown, and stays in the text.
    public static let importHTML = Diagnostic.Code("import-html", .warning)
    /// A link leads to no page and no file of the source.
    public static let importLink = Diagnostic.Code("import-link", .warning)
    /// An image is not there, or lies on another host.
    public static let importImage = Diagnostic.Code("import-image", .warning)
    /// Front matter cannot be read, or says what a page of this site cannot say.
    public static let importFrontMatter = Diagnostic.Code("import-front-matter", .warning)
    /// An address that a page had cannot lead to it here.
    public static let importAddress = Diagnostic.Code("import-address", .warning)
    /// A file or a setting of the source is left out.
    public static let importLeftOut = Diagnostic.Code("import-left-out", .warning)
    /// Markdown that other tools know and this one shows as it is written.
    public static let importMarkdown = Diagnostic.Code("import-markdown", .warning)

    /// All codes of this module.
    public static let ofImport: [Diagnostic.Code] = [
        importShortcode, importHTML, importLink, importImage, importFrontMatter, importAddress,
        importLeftOut, importMarkdown,
    ]
}

/// The text of a message's quote: its first line, and not much of it.
func quotedBriefly(_ text: String) -> String {
    var short = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
        if count == 60 || scalar == "\n" || scalar == "\r" { return short + "…" }
        short.unicodeScalars.append(scalar)
    }
    return short
}

extension Diagnostic {
    static func unknownShortcode(_ text: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(text)
        return Diagnostic(
            .importShortcode,
            Wording(
                "'\(text)' has no counterpart here and stays in the text",
                zh: "“\(text)”在这里没有对应的写法，原样留在正文里"), at: location,
            fix: Fix(Wording("write in Markdown what it showed", zh: "用 Markdown 写出它原来显示的内容")))
    }
    static func partsOfComponent(_ text: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(text)
        return Diagnostic(
            .importShortcode,
            Wording(
                "of '\(text)' only the texts stay that it is made of",
                zh: "“\(text)”只保留了它引用的文本"), at: location,
            fix: Fix(Wording("write in Markdown what else it showed", zh: "用 Markdown 写出它另外显示的内容")))
    }
    static func shortcodeInCode(_ text: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(text)
        return Diagnostic(
            .importShortcode,
            Wording(
                "'\(text)' stands in code and is shown as it is written",
                zh: "“\(text)”写在代码里，会原样显示"), at: location,
            fix: Fix(Wording("write what it stood for", zh: "写上它原来代表的内容")))
    }
    static func unknownExpression(_ text: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(text)
        return Diagnostic(
            .importShortcode,
            Wording(
                "'\(text)' is computed by Docusaurus and stays in the text",
                zh: "“\(text)”由 Docusaurus 计算得出，原样留在正文里"), at: location,
            fix: Fix(Wording("write its value", zh: "直接写上结果")))
    }
    static func keptHTML(_ text: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(text)
        return Diagnostic(
            .importHTML,
            Wording(
                "'\(text)' cannot be said in Markdown and stays in the text",
                zh: "“\(text)”无法用 Markdown 表达，原样留在正文里"), at: location,
            fix: Fix(
                Wording(
                    "write it in Markdown, or put it in backticks if it is meant as text",
                    zh: "改用 Markdown 写；如果本来就是文字，用反引号括起来")))
    }
    static func lostLook(_ look: LostLook, count: Int, at location: SourceLocation) -> Diagnostic {
        let often =
            count == 1
            ? Wording(verbatim: "")
            : Wording("; there are \(count) in this file", zh: "；这个文件里共有 \(count) 处")
        let (code, what): (Code, Wording) =
            switch look {
            case .tabs:
                (
                    .importShortcode,
                    Wording(
                        "tabs stand one below another, each below its name",
                        zh: "标签页改成一段接一段，名称写在各段前面")
                )
            case .folded:
                (
                    .importHTML,
                    Wording(
                        "a part that readers unfold stands open, below its name",
                        zh: "折叠的部分现在是展开的，名称写在前面")
                )
            case .columns:
                (.importShortcode, Wording("columns stand one below another", zh: "分栏改成一段接一段"))
            case .element(let name):
                (
                    .importHTML,
                    Wording("'<\(name)>' is left out, its text stays", zh: "去掉了“<\(name)>”，其中的文字保留")
                )
            case .attribute(let name):
                (
                    .importHTML,
                    Wording("'\(name)' is left out, the text stays", zh: "去掉了“\(name)”，文字保留")
                )
            case .component(let name):
                (
                    .importShortcode,
                    Wording(
                        "of '<\(name)>' the name, the text and the link stay",
                        zh: "“<\(name)>”只保留名称、文字和链接")
                )
            }
        return Diagnostic(code, what + often, at: location)
    }
    static func changedTable(_ what: Wording, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importHTML,
            Wording("the table lost ", zh: "表格失去了") + what, at: location,
            fix: Fix(Wording("look at the table in the new page", zh: "在新页面里看看这张表格")))
    }
    static func hiddenElement(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importHTML,
            Wording(
                "'<\(name)>' is kept in a comment, where readers do not see it",
                zh: "“<\(name)>”保留在注释里，读者看不到"), at: location)
    }
    static func footnote(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importMarkdown,
            Wording(
                "the footnote '\(quotedBriefly(text))' is shown as it is written",
                zh: "脚注“\(quotedBriefly(text))”会原样显示"), at: location,
            fix: Fix(Wording("put the note into the text", zh: "把脚注写进正文")))
    }
    static func unresolvedLink(
        _ destination: String, isImage: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let text = quotedBriefly(destination)
        return isImage
            ? Diagnostic(
                .importImage,
                Wording(
                    "image '\(text)' is not in the source; the link stays as it is written",
                    zh: "来源里没有图片“\(text)”，链接保持原样"), at: location)
            : Diagnostic(
                .importLink,
                Wording(
                    "'\(text)' leads to no page and no file of the source; it stays as it is written",
                    zh: "“\(text)”在来源里没有对应的页面或文件，链接保持原样"), at: location)
    }
    static func remoteImage(_ destination: String, at location: SourceLocation) -> Diagnostic {
        let text = quotedBriefly(destination)
        return Diagnostic(
            .importImage,
            Wording(
                "image '\(text)' lies on another host, where browsers will not fetch it for this site",
                zh: "图片“\(text)”在别的网站上，浏览器不会为本站加载"), at: location,
            fix: Fix(
                Wording(
                    "save it beside the page and write its path, or allow its host under "
                        + "'content-security-policy' in site.yaml",
                    zh: "把图片存到页面旁边并写它的路径，或者在 site.yaml 的 content-security-policy 里允许那个网站")))
    }
    static func unreadableFrontMatter(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "this front matter cannot be read and is kept as a comment",
                zh: "这段页首信息读不懂，作为注释保留"), at: location,
            fix: Fix(Wording("write what it said into the new page", zh: "把它的内容写进新页面")))
    }
    static func keptKey(_ key: String, pages: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            pages == 1
                ? Wording(
                    "'\(key)' means nothing here and is kept as a comment in one page",
                    zh: "“\(key)”在这里没有含义，已在一个页面里作为注释保留")
                : Wording(
                    "'\(key)' means nothing here and is kept as a comment in \(pages) pages",
                    zh: "“\(key)”在这里没有含义，已在 \(pages) 个页面里作为注释保留"), at: location)
    }
    static func unusableValue(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "the value of '\(key)' cannot be used here and is kept as a comment",
                zh: "“\(key)”的值在这里用不上，作为注释保留"), at: location)
    }
    static func titleOfHeading(_ title: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "the page has no title; '\(title)' is taken from its first heading",
                zh: "页面没有标题，用了第一个小标题“\(title)”"), at: location,
            fix: Fix(Wording("write the title that readers should see", zh: "写上读者看得懂的标题")))
    }
    static func titleOfName(_ title: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "the page has no title; '\(title)' is made from its name",
                zh: "页面没有标题，根据文件名写成了“\(title)”"), at: location,
            fix: Fix(Wording("write the title that readers should see", zh: "写上读者看得懂的标题")))
    }
    static func lostAnchors(_ id: String, count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importAddress,
            count == 1
                ? Wording(
                    "the place '#\(id)' has no heading, so links to it lead to the page",
                    zh: "“#\(id)”处没有标题，指向它的链接只能通到这个页面")
                : Wording(
                    "\(count) places, such as '#\(id)', have no heading, so links to them lead to the page",
                    zh: "\(count) 处（例如“#\(id)”）没有标题，指向它们的链接只能通到这个页面"), at: location,
            fix: Fix(
                Wording("make it a heading that ends with '{#\(id)}'", zh: "改成标题，并在后面写上“{#\(id)}”"))
        )
    }
    static func lostAddress(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importAddress,
            Wording(
                "the former address '\(address)' cannot lead here",
                zh: "原来的地址“\(address)”无法通到这里"), at: location)
    }
    static func movedFiles(_ old: String, to new: String, count: Int) -> Diagnostic {
        Diagnostic(
            .importAddress,
            count == 1
                ? Wording(
                    "the file '\(old)' stands at '\(new)' now", zh: "文件“\(old)”现在的地址是“\(new)”")
                : Wording(
                    "\(count) files have another address now: '\(old)' stands at '\(new)'",
                    zh: "\(count) 个文件换了地址，例如“\(old)”现在是“\(new)”"), at: nil)
    }
    static func noText(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importMarkdown,
            Wording(
                "bytes that are no UTF-8 text stand as '\u{FFFD}' in the new page",
                zh: "不是 UTF-8 文本的字节，在新页面里写成了“\u{FFFD}”"), at: location,
            fix: Fix(
                Wording("save the file as UTF-8 and import again", zh: "把文件另存为 UTF-8 编码，再搬一次")))
    }
    static func languageLeftOut(_ key: String) -> Diagnostic {
        .leftOut(
            Wording(
                "the language '\(key)' is left out: it is no language tag of its own, as 'pt-BR' is",
                zh: "语言“\(key)”没有搬过来：它不是像“pt-BR”那样单独的语言代码"), at: nil)
    }
    static func leftOut(_ what: Wording, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(.importLeftOut, what, at: location)
    }
}
