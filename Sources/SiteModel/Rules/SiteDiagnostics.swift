import Metadata
public import SourceText

extension Diagnostic.Code {
    static let badURL = Diagnostic.Code("bad-url")
    static let badLocale = Diagnostic.Code("bad-locale")
    static let badHost = Diagnostic.Code("bad-host")
    static let badTimeZone = Diagnostic.Code("bad-time-zone")
    static let badID = Diagnostic.Code("bad-id")
    static let unknownCheck = Diagnostic.Code("unknown-check")
    static let badExtraField = Diagnostic.Code("bad-extra-field")
    static let missingTitle = Diagnostic.Code("missing-title")
    static let unreadablePage = Diagnostic.Code("unreadable-page")
    static let missingFile = Diagnostic.Code("missing-file")
    static let unusedFile = Diagnostic.Code("unused-file", .warning)
    static let brokenLink = Diagnostic.Code("broken-link")
    static let deadAnchor = Diagnostic.Code("dead-anchor")
    static let missingImage = Diagnostic.Code("missing-image")
    static let unknownChannel = Diagnostic.Code("unknown-channel")
    static let unknownTopic = Diagnostic.Code("unknown-topic")
    static let unknownQuestion = Diagnostic.Code("unknown-question")
    static let unknownProperty = Diagnostic.Code("unknown-property")
    static let duplicateID = Diagnostic.Code("duplicate-id")
    static let duplicateAddress = Diagnostic.Code("duplicate-address")
    static let badAlias = Diagnostic.Code("bad-alias")
    static let missingWords = Diagnostic.Code("missing-words")
    static let missingStatusNote = Diagnostic.Code("missing-status-note")
    static let badContact = Diagnostic.Code("bad-contact")
    static let badHours = Diagnostic.Code("bad-hours")
    static let badSynonyms = Diagnostic.Code("bad-synonyms")
    static let badExpectation = Diagnostic.Code("bad-expectation")
    static let brokenExpectation = Diagnostic.Code("broken-expectation")
    static let tooManySteps = Diagnostic.Code("too-many-steps")

    /// The codes of this module that `checks:` may set to anything: the site can be built in spite of them.
    public static let ofSiteModel: [Diagnostic.Code] = [
        unusedFile, brokenLink, deadAnchor, missingImage, unknownChannel, unknownTopic,
        unknownQuestion, unknownProperty, missingWords, missingStatusNote, brokenExpectation,
        tooManySteps, badHost, badTimeZone,
    ]
    /// The codes of this module that `checks:` may set to a warning at least: what they find is left out.
    public static let neverSilentInSiteModel: [Diagnostic.Code] = [
        badID, missingTitle, duplicateID, badContact, badHours, badExpectation, badSynonyms,
    ]
    /// The codes of this module that are always errors: the site cannot be built with what they find.
    public static let alwaysErrorsInSiteModel: [Diagnostic.Code] = [
        badURL, badLocale, unknownCheck, badExtraField, missingFile, unreadablePage,
        duplicateAddress, badAlias,
    ]
}

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
            fix: Fix("write a name of the IANA list, such as Asia/Shanghai, Asia/Jakarta or UTC"))
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

/// Contacts.
extension Diagnostic {
    static func badContactValue(
        _ value: String, expected: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badContact, "'\(value)' is not \(expected)", at: location, fix: .didYouMean(meant))
    }
    static func contactTwice(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "contact point '\(value)' stands twice", at: location,
            fix: Fix("remove one"))
    }
    static func displayDiffers(_ display: String, _ value: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badContact, "'\(display)' has other digits than the number '\(value)'", at: location)
    }
    static func unknownDay(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(name)' is no day and no span of days", at: location,
            fix: Fix("write mon, tue, wed, thu, fri, sat, sun, or a span such as mon-fri"))
    }
    static func badSpan(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(text)' is no span of a day", at: location,
            fix: Fix(
                text == "closed"
                    ? "leave out the days on which nobody answers" : "write it as 09:00-18:00"))
    }
    static func overlappingSpans(_ span: String, on day: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badHours, "\(span) overlaps other hours of '\(day)'", at: location,
            fix: Fix("give each hour of a day once"))
    }
    static func noHours(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'weekly' names no day, so nobody would ever answer", at: location,
            fix: Fix("write 'hours: unknown' where the hours are not known"))
    }
    static func badException(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours,
            "an exception has a date, or from and to, and either 'closed: yes' or spans",
            at: location)
    }
}

/// Pages and words.
extension Diagnostic {
    static func missingTitle(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingTitle, "every article needs a title", at: location,
            fix: Fix("write 'title:' in its front matter, or begin the text with '# Title'"))
    }
    static func tooManySteps(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManySteps, "a channel has at most eight steps, this one \(count)", at: location)
    }
    static func channelWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, "channel '\(id)' has no words", at: location,
            fix: Fix("write \(file) with name, summary and find-it"))
    }
    static func topicWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, "topic '\(id)' has no words", at: location,
            fix: Fix("write \(file) with its name"))
    }
    static func missingStatusNote(_ status: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .missingStatusNote, "a channel that is \(status) says why in 'status-note'",
            at: location)
    }
    static func wordsWithoutChannel(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownChannel, "no channel is called '\(id)': Content/channels/\(id).yaml is missing",
            at: location, fix: .didYouMean(nearest) ?? Fix("write its facts, or remove this file"))
    }
    static func wordsWithoutTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, "no topic is called '\(id)': Content/topics.yaml does not list it",
            at: location, fix: .didYouMean(nearest) ?? Fix("list it there, or remove this file"))
    }
    static func unknownTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, "no topic is called '\(id)'", at: location, fix: .didYouMean(nearest))
    }
    static func unknownChannel(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownChannel, "no channel is called '\(id)'", at: location, fix: .didYouMean(nearest)
        )
    }
    static func unknownQuestion(
        _ id: String, at location: SourceLocation, leftOut: String?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownQuestion,
            leftOut == nil
                ? "no question is called '\(id)'" : "question '\(id)' is not shown: \(leftOut!)",
            at: location, fix: leftOut == nil ? .didYouMean(nearest) : nil)
    }
    static func questionWithoutTopic(at location: SourceLocation, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownTopic, "every question names its topic", at: location,
            fix: Fix("write 'topic:' with one of " + known.joined(separator: ", ")))
    }
}

/// Links and addresses.
extension Diagnostic {
    static func unknownReference(
        _ reference: Reference, at location: SourceLocation, leftOut: String?, nearest: String?
    )
        -> Diagnostic
    {
        switch reference.kind {
        case .question:
            unknownQuestion(reference.id, at: location, leftOut: leftOut, nearest: nearest)
        case .topic: unknownTopic(reference.id, at: location, nearest: nearest)
        case .channel: unknownChannel(reference.id, at: location, nearest: nearest)
        }
    }
    static func unknownProperty(
        _ reference: Reference, known: [String], at location: SourceLocation
    )
        -> Diagnostic
    {
        let property = reference.property ?? ""
        return Diagnostic(
            .unknownProperty, "'\(reference.id)' has nothing called '\(property)' to refer to",
            at: location,
            notes: known.isEmpty ? [] : [Note("it has " + known.joined(separator: ", "))],
            fix: .didYouMean(nearestName(to: property, among: known)))
    }
    static func brokenLink(
        _ destination: String, at location: SourceLocation, leftOut: String?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .brokenLink, "'\(destination)' leads to no page and no file", at: location,
            notes: leftOut.map { [Note("the page is left out: \($0)")] } ?? [],
            fix: nearest.map { Fix("did you mean Content/\($0)?") } ?? webAddress(destination))
    }
    /// The mend for a host name that was written without its scheme.
    private static func webAddress(_ destination: String) -> Fix? {
        let host = String(destination.prefix { !"/?#".contains($0) })
        let ending = host.split(separator: ".").last.map(String.init) ?? ""
        let isHost = host.hasPrefix("www.") || ["com", "org", "net", "id", "cn"].contains(ending)
        return isHost && HostName.isValid(host)
            ? Fix("did you mean 'https://\(destination)'?", replacement: "https://" + destination)
            : nil
    }
    static func noDestination(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .brokenLink,
            destination.isEmpty
                ? "this link has no address" : "'\(destination)' is no whole address",
            at: location, fix: Fix("write where it leads between the parentheses"))
    }
    static func unknownScheme(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .brokenLink,
            ["term:", "fragment:"].contains { destination.hasPrefix($0) }
                ? "this version knows no references such as '\(destination)' yet"
                : "'\(destination)' begins with a scheme that nobody knows", at: location,
            fix: nearest.map { Fix("did you mean '\($0):'?") })
    }
    static func missingImage(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .missingImage, "image '\(destination)' is not there", at: location,
            fix: nearest.map { Fix("did you mean Content/\($0)?") })
    }
    static func deadAnchor(
        _ anchor: String, on title: String, at location: SourceLocation, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .deadAnchor, "the page '\(title)' has no heading '#\(anchor)'", at: location,
            fix: .didYouMean(nearest.map { "#" + $0 }))
    }
    static func duplicateAddress(
        _ path: String, at location: SourceLocation?, first: SourceLocation?
    )
        -> Diagnostic
    {
        Diagnostic(
            .duplicateAddress, "address '\(path)' is taken", at: location,
            notes: [
                Note(first == nil ? "by a page that every site has" : "first taken here", at: first)
            ])
    }
    static func aliasWithHost(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "a former address is a path of this site, such as /old/page/", at: location,
            fix: Fix("leave out https:// and the host"))
    }
    static func aliasTooLong(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            "a part of this former address is longer than 255 bytes, which no disk holds",
            at: location, fix: Fix("remove it"))
    }
    static func aliasOfItself(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "'\(path)' is the address that this page has now", at: location,
            fix: Fix("remove it: only former addresses stand here"))
    }
    static func aliasWithBasePath(_ path: String, base: String, at location: SourceLocation)
        -> Diagnostic
    {
        let rest = "/" + path.dropFirst(base.utf8.count)
        return Diagnostic(
            .badAlias, "former addresses leave out the base path '\(base)' of the site",
            at: location, fix: Fix("write '\(rest)'", replacement: rest))
    }
    static func aliasWithoutSlash(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "former address '\(path)' ends with a slash or with .html", at: location,
            fix: Fix("write '\(path)/'", replacement: path + "/"))
    }
    static func badAlias(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            "former address '\(path)' is no plain path: '.', '..', '?', '#', '\\' and empty parts "
                + "are not allowed in it", at: location, fix: Fix("write it as /old/page/"))
    }
    static func reservedFolder(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .duplicateAddress, "'\(path)' lies in the folder of the search index", at: location,
            fix: Fix("move the file to another folder"))
    }
}

/// Search expectations and synonyms.
extension Diagnostic {
    static func loneSynonym(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badSynonyms, "a group of synonyms has at least two different words", at: location,
            fix: Fix("write each group in brackets: [登录, 登入]"))
    }
    static func expectationWithoutQuery(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExpectation, "an expectation begins with what somebody types", at: location)
    }
    static func badExpectation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExpectation,
            "an expectation is {first: PAGE}, {in-first-three: PAGE} or no-sure-answer",
            at: location, fix: Fix("name the page as faq/late-funds"))
    }
    static func expectationWithoutPage(
        _ page: String, at location: SourceLocation, nearest: String?
    )
        -> Diagnostic
    {
        Diagnostic(
            .badExpectation, "no page stands at '\(page)'", at: location, fix: .didYouMean(nearest))
    }
    /// A search does not give what `search-expectations.yaml` says.
    public static func brokenExpectation(
        _ query: String, expected: String, found: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .brokenExpectation, "searching '\(query)' should give \(expected)", at: location,
            notes: [
                Note(
                    found.isEmpty ? "it gives nothing" : "it gives " + found.joined(separator: ", ")
                )
            ])
    }
}
