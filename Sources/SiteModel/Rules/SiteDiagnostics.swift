public import SourceText

extension Diagnostic.Code {
    static let badURL = Diagnostic.Code("bad-url")
    static let badLocale = Diagnostic.Code("bad-locale")
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
    static let badExpectation = Diagnostic.Code("bad-expectation")
    static let brokenExpectation = Diagnostic.Code("broken-expectation")
    static let tooManySteps = Diagnostic.Code("too-many-steps")

    /// The codes of this module, which `checks:` may name.
    public static let ofSiteModel: [Diagnostic.Code] = [
        badURL, badLocale, badID, unknownCheck, badExtraField, missingTitle, missingFile,
        unusedFile,
        brokenLink, deadAnchor, missingImage, unknownChannel, unknownTopic, unknownQuestion,
        unknownProperty, duplicateID, duplicateAddress, badAlias, missingWords, missingStatusNote,
        badContact, badHours, badExpectation, brokenExpectation, tooManySteps,
    ]
}

/// The configuration.
extension Diagnostic {
    static func notASiteURL(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badURL,
            "'\(text)' is no address of a site: it begins with https:// and ends with its base path",
            at: location, fix: Fix("write it as https://help.example.com/"))
    }
    static func notALocale(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badLocale, "'\(text)' is no language tag", at: location,
            fix: Fix("write it as zh-CN or en"))
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
            at: location)
    }
    static func notAText(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.badExtraField, "'\(key)' must be a text, or texts by form", at: location)
    }
    static func notAList(_ what: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExtraField, "\(what) are a list, each beginning with '- '", at: location)
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
            at: location, fix: Fix("rename the file, such as 'late-funds.md'"))
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
    static func badContactValue(_ value: String, expected: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(.badContact, "'\(value)' is not \(expected)", at: location)
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
            fix: Fix("write it as 09:00-18:00"))
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
        _ id: String, file: String, at location: SourceLocation, leftOut: String?
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, "channel '\(id)' has no words", at: location,
            notes: leftOut.map { [Note("\(file) is left out: \($0)")] } ?? [],
            fix: Fix("write \(file) with name, summary and find-it"))
    }
    static func topicWithoutWords(_ id: String, file: String, at location: SourceLocation)
        -> Diagnostic
    {
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
            at: location, fix: .didYouMean(nearest))
    }
    static func wordsWithoutTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, "no topic is called '\(id)': Content/topics.yaml does not list it",
            at: location, fix: .didYouMean(nearest))
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
    static func unknownQuestion(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownQuestion, "no question is called '\(id)'", at: location,
            fix: .didYouMean(nearest))
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
        _ reference: Reference, at location: SourceLocation, nearest: String?
    )
        -> Diagnostic
    {
        switch reference.kind {
        case .question: unknownQuestion(reference.id, at: location, nearest: nearest)
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
            fix: nearest.map { Fix("did you mean Content/\($0)?") })
    }
    static func unknownScheme(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .brokenLink, "'\(destination)' begins with a scheme that nobody knows", at: location,
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
    static func aliasWithoutSlash(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "former address '\(path)' ends with a slash or with .html", at: location,
            fix: Fix("write '\(path)/'", replacement: path + "/"))
    }
    static func badAlias(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "former address '\(path)' may not hold '.', '..', '?', '#' or an empty part",
            at: location)
    }
    static func reservedFolder(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .duplicateAddress, "'\(path)' lies in the folder of the search index", at: location,
            fix: Fix("move the file to another folder"))
    }
}

/// Search expectations.
extension Diagnostic {
    static func badExpectation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExpectation,
            "an expectation is {first: PAGE}, {in-first-three: PAGE} or no-sure-answer",
            at: location)
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
