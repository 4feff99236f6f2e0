import SourceText

/// Links and addresses.
extension Diagnostic {
    static func unknownReference(
        _ reference: Reference, at location: SourceLocation, leftOut: Wording?, nearest: String?
    )
        -> Diagnostic
    {
        switch reference.kind {
        case .question:
            unknownQuestion(reference.id, at: location, leftOut: leftOut, nearest: nearest)
        case .topic: unknownTopic(reference.id, at: location, nearest: nearest)
        case .channel:
            unknownChannel(reference.id, at: location, leftOut: leftOut, nearest: nearest)
        case .term: unknownTerm(reference.id, at: location, nearest: nearest)
        case .fragment: unknownFragment(reference.id, at: location, nearest: nearest)
        }
    }
    static func unknownProperty(
        _ reference: Reference, known: [String], at location: SourceLocation
    )
        -> Diagnostic
    {
        let property = reference.property ?? ""
        return Diagnostic(
            .unknownProperty,
            Wording(
                "'\(reference.id)' has nothing called '\(property)' to refer to",
                zh: "“\(reference.id)”没有可以引用的“\(property)”"),
            at: location,
            notes: known.isEmpty
                ? [] : [Note(Wording("it has ", zh: "可以引用：") + .list(known))],
            fix: .didYouMean(nearestName(to: property, among: known)))
    }
    static func tooManyFilledLinks(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge,
            Wording(
                "the links of a page show at most \(limit) bytes of names and addresses",
                zh: "一个页面的链接里显示的名称和地址最多 \(limit) 字节"),
            at: location, fix: Fix(Wording("split the page", zh: "把页面拆开")))
    }
    static func brokenLink(
        _ destination: String, at location: SourceLocation, leftOut: Wording?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .brokenLink,
            Wording(
                "'\(destination)' leads to no page and no file", zh: "“\(destination)”没有对应的页面或文件"),
            at: location,
            notes: leftOut.map {
                [Note(Wording("the page is left out: \($0.english)", zh: "这个页面没有显示：\($0.chinese)"))]
            } ?? [],
            fix: nearest.map { Fix(Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？")) }
                ?? reference(destination) ?? webAddress(destination)
                ?? Fix(
                    leftOut == nil
                        ? Wording(
                            "write the path of a page as seen from this file, or remove the link",
                            zh: "写从本文件出发的页面路径，或删掉链接")
                        : Wording(
                            "link to a page that is shown, or remove the link",
                            zh: "改成链接到会显示的页面，或删掉链接")))
    }
    /// The mend for a reference with a full-width colon.
    private static func reference(_ destination: String) -> Fix? {
        guard let colon = destination.unicodeScalars.firstIndex(of: "\u{FF1A}"),
            Reference.Kind(rawValue: String(destination[..<colon])) != nil
        else { return nil }
        let meant = destination.replacing("\u{FF1A}", with: ":", maxReplacements: 1)
        return Fix(
            Wording(
                "the colon is full-width: write '\(meant)'", zh: "冒号是全角的：写成“\(meant)”"),
            replacement: meant)
    }

    /// The mend for a host name that was written without its scheme.
    private static func webAddress(_ destination: String) -> Fix? {
        let host = String(destination.prefix { !"/?#".contains($0) })
        let ending = host.split(separator: ".").last.map(String.init) ?? ""
        let isHost = host.hasPrefix("www.") || ["com", "org", "net", "id", "cn"].contains(ending)
        return isHost && HostName.isValid(host)
            ? Fix(
                Wording(
                    "did you mean 'https://\(destination)'?", zh: "是不是想写“https://\(destination)”？"),
                replacement: "https://" + destination)
            : nil
    }
    static func noDestination(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .brokenLink,
            destination.isEmpty
                ? Wording("this link has no address", zh: "这个链接没有地址")
                : Wording("'\(destination)' is no whole address", zh: "“\(destination)”不是完整的地址"),
            at: location,
            fix: Fix(Wording("write where it leads between the parentheses", zh: "在圆括号里写上要链接到哪里")))
    }
    static func unknownScheme(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .brokenLink,
            Wording(
                "'\(destination)' begins with a scheme that nobody knows",
                zh: "“\(destination)”开头的协议没人认识"), at: location,
            fix: nearest.map { Fix(Wording("did you mean '\($0):'?", zh: "是不是想写“\($0):”？")) })
    }
    static func missingImage(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .missingImage,
            Wording("image '\(destination)' is not there", zh: "找不到图片“\(destination)”"),
            at: location,
            fix: destination.contains("\\")
                ? Fix(Wording("write '/' between folders, not '\\'", zh: "文件夹之间用“/”，不要用“\\”"))
                : nearest.map { Fix(Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？")) }
                    ?? Fix(
                        Wording(
                            "put the image beside this file, or write its path as seen from here",
                            zh: "把图片放在本文件旁边，或写从这里出发的路径")))
    }
    static func blockedImage(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .blockedImage,
            Wording(
                "browsers do not show '\(destination)': images stand on the site itself",
                zh: "浏览器不会显示“\(destination)”：图片要放在本站"),
            at: location,
            fix: Fix(
                Wording(
                    "put the image into Content/ and write its path, or name its origin under "
                        + "'img-src' of 'content-security-policy' in site.yaml",
                    zh:
                        "把图片放进 Content/ 并写路径，或在 site.yaml 里“content-security-policy”的“img-src”下写上它的来源"
                )))
    }
    static func deadAnchor(
        _ anchor: String, on title: String, at location: SourceLocation, nearest: String?,
        known: [String] = [], prefix: String = "#"
    ) -> Diagnostic {
        let shown = Wording.quoted(known.prefix(8).map { prefix + $0 })
        return Diagnostic(
            .deadAnchor,
            Wording(
                "the page '\(title)' has no heading '\(prefix)\(anchor)'",
                zh: "页面“\(title)”没有标题“\(prefix)\(anchor)”"), at: location,
            notes: nearest == nil && !known.isEmpty
                ? [
                    Note(
                        Wording("it has ", zh: "它有：") + shown
                            + (known.count > 8 ? Wording(", …", zh: "…") : Wording(verbatim: "")))
                ] : [],
            fix: .didYouMean(nearest.map { prefix + $0 }))
    }
    static func movedAnchor(
        _ anchor: String, on title: String, to target: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .deadAnchor,
            Wording(
                "the part '#\(anchor)' of the page '\(title)' has moved",
                zh: "页面“\(title)”的“#\(anchor)”部分已经移走"), at: location,
            fix: Fix(
                Wording(
                    "link to where it is now; that page says '\(target)'",
                    zh: "链接到它现在的位置；那个页面上写着“\(target)”")))
    }
    static func badFormerAnchor(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor,
            id.hasPrefix("#")
                ? Wording("a former id is written without '#'", zh: "旧锚点不要写“#”")
                : Wording(
                    "'\(id)' was no id: spaces, quotes, braces, '<', '>', '&' and '#' stand in none",
                    zh: "“\(id)”不可能是锚点：锚点里没有空格、引号、花括号、“<”、“>”、“&”和“#”"),
            at: location,
            fix: Fix(
                Wording("copy what stood after '#' in the former address", zh: "照抄旧地址里“#”后面的部分")))
    }
    static func formerAnchorInUse(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor,
            Wording("'\(id)' is an id that this page has now", zh: "“\(id)”是本页现在就有的锚点"),
            at: location,
            fix: Fix(
                Wording(
                    "remove it, or give the heading that has it now another one with {#id}",
                    zh: "删掉它，或用 {#id} 给现在的标题换一个锚点")))
    }
    static func formerAnchorOfPart(
        _ target: String, link: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor,
            Wording(
                "'\(target)' is a part made from front matter; a former id leads to a heading of the text",
                zh: "“\(target)”是由页首字段生成的部分；旧锚点要指向正文里的标题"),
            at: location,
            fix: Fix(
                Wording("write it as a link: '\(link)'", zh: "写成链接：“\(link)”"), replacement: link))
    }
    static func duplicateAddress(
        _ path: String, at location: SourceLocation?, first: SourceLocation?
    )
        -> Diagnostic
    {
        Diagnostic(
            .duplicateAddress, Wording("address '\(path)' is taken", zh: "地址“\(path)”已被占用"),
            at: location,
            notes: [
                Note(
                    first == nil
                        ? Wording("by a page that every site has", zh: "被每个网站都有的页面占用")
                        : Wording("first taken here", zh: "第一次用在这里"), at: first)
            ])
    }
    static func aliasWithHost(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            Wording(
                "a former address is a path of this site, such as /old/page/",
                zh: "旧地址是本站的路径，例如 /old/page/"), at: location,
            fix: Fix(Wording("leave out https:// and the host", zh: "去掉 https:// 和主机名")))
    }
    static func aliasTooLong(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            Wording(
                "a part of this former address is longer than 255 bytes, which no disk holds",
                zh: "这个旧地址有一段超过 255 字节，磁盘存不下"),
            at: location, fix: Fix(Wording("remove it", zh: "删掉它")))
    }
    static func aliasOfItself(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            Wording("'\(path)' is the address that this page has now", zh: "“\(path)”是本页现在的地址"),
            at: location,
            fix: Fix(Wording("remove it: only former addresses stand here", zh: "删掉它：这里只写旧地址")))
    }
    static func aliasWithBasePath(_ path: String, base: String, at location: SourceLocation)
        -> Diagnostic
    {
        let rest = "/" + path.dropFirst(base.utf8.count)
        return Diagnostic(
            .badAlias,
            Wording(
                "former addresses leave out the base path '\(base)' of the site",
                zh: "旧地址不写网站的根路径“\(base)”"),
            at: location, fix: Fix(Wording("write '\(rest)'", zh: "写成“\(rest)”"), replacement: rest)
        )
    }
    static func aliasWithoutSlash(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            Wording(
                "former address '\(path)' must end with a slash or with .html",
                zh: "旧地址“\(path)”必须以斜杠或 .html 结尾"), at: location,
            fix: Fix(Wording("write '\(path)/'", zh: "写成“\(path)/”"), replacement: path + "/"))
    }
    static func badAlias(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            Wording(
                "former address '\(path)' is no plain path: '.', '..', '?', '#', '\\' and empty parts "
                    + "are not allowed in it",
                zh: "旧地址“\(path)”不是普通路径：里面不能有“.”、“..”、“?”、“#”、“\\”和空的部分"), at: location,
            fix: Fix(Wording("write it as /old/page/", zh: "写成 /old/page/")))
    }
    static func reservedFolder(
        _ permalink: Permalink, _ mend: Wording, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .duplicateAddress,
            Wording(
                "'\(permalink.path)' lies in the folder of the search index",
                zh: "“\(permalink.path)”在搜索索引的文件夹里"),
            at: location, fix: Fix(mend))
    }
}
