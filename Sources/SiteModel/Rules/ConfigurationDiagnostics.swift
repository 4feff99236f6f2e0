import Metadata
public import SourceText

/// The configuration.
extension Diagnostic {
    static func notASiteURL(_ text: String, _ fault: SiteURL.Fault?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badURL,
            "'\(text)' is no address of a site: "
                + (fault?.reason ?? "it begins with https:// and ends with its base path"),
            at: location,
            fix: fault?.meant.map { Fix("did you mean '\($0)'?", replacement: $0) }
                ?? Fix("write it as https://help.example.com/"))
    }
    static func notALocale(_ text: String, meant: String?, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badLocale, "'\(text)' is no language tag", at: location,
            fix: .didYouMean(meant) ?? Fix("write it as zh-CN or en"))
    }
    static func noLocales(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badLocale, "'locales' names no language", at: location,
            fix: Fix("name the languages of the site, such as [zh-CN, en], or remove the line"))
    }
    static func duplicateLocale(
        _ text: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badLocale, "'\(text)' is named twice", at: location,
            notes: [Note("first named here", at: first)], fix: Fix("remove one"))
    }
    static func textOfUnknownLocale(
        _ text: String, at location: SourceLocation, locales: [String]
    ) -> Diagnostic {
        Diagnostic(
            .badLocale,
            "'\(text)' is none of the site's locales: " + locales.joined(separator: ", "),
            at: location,
            fix: .didYouMean(LanguageTag.nearest(to: text, among: locales))
                ?? Fix("add it to 'locales', or remove this text"))
    }
    static func noTextOfDefaultLocale(
        _ field: String, locale: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badLocale, "'\(field)' has no text in '\(locale)', the default locale",
            at: location,
            fix: Fix("add '\(locale): …'; locales without a text of their own show that one"))
    }
    /// A locale has no folder although the site keeps its words in folders of locales.
    public static func localeWithoutFolder(
        _ tag: String, folder: String, at location: SourceLocation, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .badLocale, "locale '\(tag)' has no pages: '\(folder)' is missing or empty",
            at: location,
            fix: nearest.map { Fix("rename '\($0)', so that both are called the same") }
                ?? Fix("write the pages, or remove '\(tag)' from 'locales' in site.yaml"))
    }
    static func notAHost(_ text: String, meant: String?, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .badHost, "'\(text)' is no host name", at: location,
            fix: .didYouMean(meant)
                ?? Fix("write the name alone, such as help.example.com, without https:// and path"))
    }
    /// A time zone that the machine's list of zones lacks.
    public static func unknownTimeZone(_ zone: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .badTimeZone, "no time zone is called '\(zone)'", at: location,
            fix: .didYouMean(ZoneNames.repaired(zone))
                ?? (ZoneNames.isDifference(zone)
                    ? Fix(
                        "a difference says not where it holds: write the name of a place, such as "
                            + "Asia/Shanghai or Asia/Singapore (+8), Asia/Jakarta (+7) or UTC")
                    : Fix(
                        "write a name of the IANA list, such as Asia/Shanghai, Asia/Jakarta or UTC"))
        )
    }
    static func badPolicySource(
        _ text: String, for directive: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badPolicy, "'\(text)' is nothing that '\(directive)' can have here", at: location,
            fix: .didYouMean(meant) ?? Fix("write an origin, such as https://images.example.com"))
    }
    static func tooLongPolicy(
        _ length: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badPolicy,
            "the policy takes a line of \(length) bytes, and hosts read no more than \(limit)",
            at: location, fix: Fix("name fewer origins, such as https://*.example.com for several"))
    }
    static func fixedCheck(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownCheck,
            "'\(name)' is always an error: a site with such a mistake cannot be built",
            at: location, fix: Fix("remove the line and mend what the check finds"))
    }
    static func neverSilentCheck(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownCheck,
            "'\(name)' cannot be off: what it finds is left out, and nothing is left out in silence",
            at: location, fix: Fix("set it to warning"))
    }
    static func badExtraName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField, "'\(name)' is no name of a field", at: location,
            fix: Fix("use lower-case letters, digits and single hyphens"))
    }
    static func tooManyOfficialHosts(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .tooLarge, "a site lists at most \(limit) official hosts, not \(count)", at: location)
    }
    static func tooManyExtraFields(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badExtraField, "a kind of page has at most \(limit) further fields, not \(count)",
            at: location)
    }
    static func extraFieldExists(_ name: String, of kind: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badExtraField, "every \(kind) has a field '\(name)' already", at: location,
            fix: Fix("choose another name"))
    }
    static func unknownCheck(_ name: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownCheck, "no check is called '\(name)'", at: location, fix: .didYouMean(nearest))
    }
    static func unknownExtraKind(_ name: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .badExtraField, "'\(name)' is no kind of page that can have further fields",
            at: location,
            notes: [Note("kinds are " + PageFacts.kindsWithExtraFields.joined(separator: ", "))],
            fix: .didYouMean(nearest))
    }
    static func unknownExtraType(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField, "a further field is text, date, flag, url, integer, or a list of words",
            at: location, fix: Fix("write one of these, or a list such as [basic, advanced]"))
    }
    static func notAText(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.badExtraField, "'\(key)' must be a text, or texts by form", at: location)
    }
    static func notAList(_ what: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .wrongType, "\(what) are a list, each beginning with '- '", at: location)
    }
    /// A file that the site cannot do without is not there.
    public static func missingFile(_ path: String, _ fix: String) -> Diagnostic {
        Diagnostic(
            .missingFile, "'\(path)' is missing", at: SourceLocation(path: path, range: 0..<0),
            fix: Fix(fix))
    }
    /// A file has a place where nothing reads it.
    public static func unusedFile(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(.unusedFile, reason, at: SourceLocation(path: path, range: 0..<0))
    }
    /// A page was turned away by a check that the site does not want to hear of.
    public static func unreadablePage(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unreadablePage, "this page cannot be built, and 'checks' in site.yaml hides why",
            at: location, fix: Fix("turn the check on again and mend the page"))
    }
    /// A file name is no id.
    public static func badID(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badID, "'\(id)' is no id: an id has lower-case letters, digits and single hyphens",
            at: location,
            fix: Fix(
                "rename the file, such as 'late-funds\(location.path.hasSuffix(".yaml") ? ".yaml" : ".md")'"
            ))
    }
    static func duplicateID(
        _ id: String, of what: String, at location: SourceLocation, first: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .duplicateID, "another \(what) is called '\(id)'", at: location,
            notes: [Note("first declared here", at: first)])
    }
}
