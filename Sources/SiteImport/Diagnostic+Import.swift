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
            Wording(
                "'\(key)' means nothing here and is kept as a comment in \(pages) pages",
                zh: "“\(key)”在这里没有含义，已在 \(pages) 个页面里作为注释保留"), at: location)
    }
    /// Whether it tells of many pages at once, at the first of their places.
    public var isAboutAllPages: Bool {
        code == .importFrontMatter && message.hasSuffix(" pages")
    }
    static func unusableValue(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "the value of '\(key)' cannot be used here and is kept as a comment",
                zh: "“\(key)”的值在这里用不上，作为注释保留"), at: location)
    }
    static func noTitle(_ title: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importFrontMatter,
            Wording(
                "the page has no title; '\(title)' is made from its name",
                zh: "页面没有标题，根据文件名写成了“\(title)”"), at: location,
            fix: Fix(Wording("write the title that readers should see", zh: "写上读者看得懂的标题")))
    }
    static func lostAddress(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .importAddress,
            Wording(
                "the former address '\(address)' cannot lead here",
                zh: "原来的地址“\(address)”无法通到这里"), at: location)
    }
    static func leftOut(_ what: Wording, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(.importLeftOut, what, at: location)
    }
}
