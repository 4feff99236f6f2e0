import Metadata
public import SourceText

/// The configuration.
extension Diagnostic {
    static func notASiteURL(_ text: String, _ fault: SiteURL.Fault?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badURL,
            Wording("'\(text)' is no address of a site: ", zh: "“\(text)”不是网站地址：")
                + (fault?.reason
                    ?? Wording(
                        "it begins with https:// and ends with its base path",
                        zh: "要以 https:// 开头，以网站的根路径结尾")),
            at: location,
            fix: .didYouMean(fault?.meant)
                ?? Fix(
                    Wording(
                        "write it as https://help.example.com/", zh: "写成 https://help.example.com/")
                ))
    }
    static func notALocale(_ text: String, meant: String?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badLocale, Wording("'\(text)' is no language tag", zh: "“\(text)”不是语言标签"),
            at: location,
            fix: .didYouMean(meant) ?? Fix(Wording("write it as zh-CN or en", zh: "写成 zh-CN 或 en")))
    }
    static func noLocales(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badLocale, Wording("'locales' names no language", zh: "“locales”里没有写语言"), at: location,
            fix: Fix(
                Wording(
                    "name the languages of the site, such as [zh-CN, en], or remove the line",
                    zh: "写上网站的语言，例如 [zh-CN, en]，或删掉这一行")))
    }
    static func duplicateLocale(
        _ text: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badLocale, Wording("'\(text)' is named twice", zh: "“\(text)”写了两次"), at: location,
            notes: [Note(Wording("first named here", zh: "第一次写在这里"), at: first)],
            fix: Fix(Wording("remove one", zh: "删掉一个")))
    }
    static func textOfUnknownLocale(
        _ text: String, at location: SourceLocation, locales: [String]
    ) -> Diagnostic {
        Diagnostic(
            .badLocale,
            Wording("'\(text)' is none of the site's locales: ", zh: "“\(text)”不是本站的语言版本；本站有：")
                + .list(locales),
            at: location,
            fix: .didYouMean(LanguageTag.nearest(to: text, among: locales))
                ?? Fix(
                    Wording("add it to 'locales', or remove this text", zh: "把它加进“locales”，或删掉这段文字")
                ))
    }
    static func noTextOfDefaultLocale(
        _ field: String, locale: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badLocale,
            Wording(
                "'\(field)' has no text in '\(locale)', the default locale",
                zh: "“\(field)”缺少默认语言“\(locale)”的文字"),
            at: location,
            fix: Fix(
                Wording(
                    "add '\(locale): …'; locales without a text of their own show that one",
                    zh: "加上“\(locale): …”；没有自己文字的语言版本会显示它")))
    }
    /// A locale has no folder although the site keeps its words in folders of locales.
    public static func localeWithoutFolder(
        _ tag: String, folder: String, at location: SourceLocation, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .badLocale,
            Wording(
                "locale '\(tag)' has no pages: '\(folder)' is missing or empty",
                zh: "语言版本“\(tag)”没有页面：“\(folder)”不存在或是空的"),
            at: location,
            fix: nearest.map {
                Fix(
                    Wording(
                        "rename '\($0)', so that both are called the same", zh: "把“\($0)”改成同样的名字"))
            }
                ?? Fix(
                    Wording(
                        "write the pages, or remove '\(tag)' from 'locales' in site.yaml",
                        zh: "写好页面，或从 site.yaml 的“locales”里删掉“\(tag)”")))
    }
    static func notAHost(_ text: String, meant: String?, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .badHost, Wording("'\(text)' is no host name", zh: "“\(text)”不是主机名"), at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    Wording(
                        "write the name alone, such as help.example.com, without https:// and path",
                        zh: "只写名字，例如 help.example.com，不带 https:// 和路径")))
    }
    /// A time zone that the machine's list of zones lacks.
    public static func unknownTimeZone(_ zone: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .badTimeZone, Wording("no time zone is called '\(zone)'", zh: "没有叫“\(zone)”的时区"),
            at: location,
            fix: .didYouMean(ZoneNames.repaired(zone))
                ?? (ZoneNames.isDifference(zone)
                    ? Fix(
                        Wording(
                            "a difference says not where it holds: write the name of a place, such as "
                                + "Asia/Shanghai or Asia/Singapore (+8), Asia/Jakarta (+7) or UTC",
                            zh:
                                "只写时差看不出是哪里：要写地名，例如 Asia/Shanghai 或 Asia/Singapore（+8）、Asia/Jakarta（+7）或 UTC"
                        ))
                    : Fix(
                        Wording(
                            "write a name of the IANA list, such as Asia/Shanghai, Asia/Jakarta or UTC",
                            zh: "写 IANA 时区名，例如 Asia/Shanghai、Asia/Jakarta 或 UTC")))
        )
    }
    static func badPolicySource(
        _ text: String, for directive: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badPolicy,
            Wording(
                "'\(text)' is nothing that '\(directive)' can have here",
                zh: "“\(text)”不能写在这里的“\(directive)”里"), at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    Wording(
                        "write an origin, such as https://images.example.com",
                        zh: "写来源，例如 https://images.example.com")))
    }
    static func tooLongPolicy(
        _ length: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badPolicy,
            Wording(
                "the policy takes a line of \(length) bytes, and hosts read no more than \(limit)",
                zh: "这条策略占一行 \(length) 字节，服务器最多读 \(limit) 字节"),
            at: location,
            fix: Fix(
                Wording(
                    "name fewer origins, such as https://*.example.com for several",
                    zh: "少写几个来源，例如用 https://*.example.com 代表好几个")))
    }
    static func fixedCheck(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownCheck,
            Wording(
                "'\(name)' is always an error: a site with such a mistake cannot be built",
                zh: "“\(name)”永远是错误：有这种错误的网站无法生成"),
            at: location,
            fix: Fix(
                Wording("remove the line and mend what the check finds", zh: "删掉这一行，改正检查出来的问题")))
    }
    static func neverSilentCheck(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownCheck,
            Wording(
                "'\(name)' cannot be off: what it finds is left out, and nothing is left out in silence",
                zh: "“\(name)”不能设为 off：它查出的内容会被略去，不能不告诉任何人"),
            at: location, fix: Fix(Wording("set it to warning", zh: "改成 warning")))
    }
    static func tooManyOfficialHosts(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .tooLarge,
            Wording(
                "a site lists at most \(limit) official hosts, not \(count)",
                zh: "一个网站最多列出 \(limit) 个官方主机，这里有 \(count) 个"), at: location)
    }
    static func unknownCheck(_ name: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownCheck, Wording("no check is called '\(name)'", zh: "没有叫“\(name)”的检查"),
            at: location, fix: .didYouMean(nearest))
    }
    static func notAList(_ what: Wording, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .wrongType,
            Wording(
                "\(what.english) are a list, each beginning with '- '",
                zh: "\(what.chinese)要写成列表，每项以“- ”开头"), at: location)
    }
    /// A file that the site cannot do without is not there.
    public static func missingFile(_ path: String, _ fix: Wording) -> Diagnostic {
        Diagnostic(
            .missingFile, Wording("'\(path)' is missing", zh: "缺少“\(path)”"),
            at: SourceLocation(path: path, range: 0..<0),
            fix: Fix(fix))
    }
    /// A file has a place where nothing reads it.
    public static func unusedFile(_ path: String, _ reason: Wording) -> Diagnostic {
        Diagnostic(.unusedFile, reason, at: SourceLocation(path: path, range: 0..<0))
    }
    /// A page was turned away by a check that the site does not want to hear of.
    public static func unreadablePage(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unreadablePage,
            Wording(
                "this page cannot be built, and 'checks' in site.yaml hides why",
                zh: "这个页面无法生成，而 site.yaml 的“checks”把原因隐藏了"),
            at: location,
            fix: Fix(Wording("turn the check on again and mend the page", zh: "重新打开这项检查，改正页面")))
    }
    /// A file name is no id.
    public static func badID(_ id: String, at location: SourceLocation) -> Diagnostic {
        let ending = location.path.hasSuffix(".yaml") ? ".yaml" : ".md"
        let meant = identifier(from: id)
        let example = (meant ?? "late-funds") + ending
        return Diagnostic(
            .badID,
            Wording(
                "'\(id)' is no id: an id has lower-case letters, digits and single hyphens",
                zh: "“\(id)”不能用作代号：代号只有小写字母、数字和单个连字符"),
            at: location,
            fix: Fix(
                meant == nil
                    ? Wording(
                        "rename the file to Latin letters, such as '\(example)'",
                        zh: "用英文或拼音给文件改名，例如“\(example)”")
                    : Wording("rename the file to '\(example)'", zh: "把文件改名为“\(example)”")))
    }
    static func duplicateID(
        _ id: String, of what: Wording, at location: SourceLocation, first: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .duplicateID,
            Wording(
                "another \(what.english) is called '\(id)'", zh: "已有另一个\(what.chinese)叫“\(id)”"),
            at: location,
            notes: [Note(Wording("first declared here", zh: "第一次出现在这里"), at: first)])
    }
}
