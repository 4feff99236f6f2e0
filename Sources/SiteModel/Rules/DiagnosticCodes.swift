public import SourceText

extension Diagnostic.Code {
    static let badURL = Diagnostic.Code("bad-url")
    static let badLocale = Diagnostic.Code("bad-locale")
    static let badHost = Diagnostic.Code("bad-host")
    static let badTimeZone = Diagnostic.Code("bad-time-zone")
    static let badPolicy = Diagnostic.Code("bad-policy")
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
    /// An image that browsers are told not to load.
    static let blockedImage = Diagnostic.Code("blocked-image", .warning)
    static let unknownChannel = Diagnostic.Code("unknown-channel")
    static let unknownTopic = Diagnostic.Code("unknown-topic")
    static let unknownQuestion = Diagnostic.Code("unknown-question")
    static let unknownProperty = Diagnostic.Code("unknown-property")
    static let duplicateID = Diagnostic.Code("duplicate-id")
    static let duplicateAddress = Diagnostic.Code("duplicate-address")
    static let badAlias = Diagnostic.Code("bad-alias")
    static let badFormerAnchor = Diagnostic.Code("bad-former-anchor")
    /// An address of the former site leads nowhere any more.
    static let lostAddress = Diagnostic.Code("lost-address")
    /// An id in a page of the former site is gone.
    static let lostAnchor = Diagnostic.Code("lost-anchor")
    static let missingWords = Diagnostic.Code("missing-words")
    static let missingStatusNote = Diagnostic.Code("missing-status-note")
    static let badContact = Diagnostic.Code("bad-contact")
    static let unverifiedContact = Diagnostic.Code("unverified-contact")
    static let badVerification = Diagnostic.Code("bad-verification")
    static let unlistedHost = Diagnostic.Code("unlisted-host")
    static let missingSource = Diagnostic.Code("missing-source")
    /// A contact point that is past its review: an error of `check`, a warning of a build, which an urgent text may need.
    static let staleChannel = Diagnostic.Code("stale-channel", .warning)
    /// A contact point that will soon be past its review; of `check` alone.
    static let reviewSoon = Diagnostic.Code("review-soon", .warning)
    static let badHours = Diagnostic.Code("bad-hours")
    static let hoursLapsed = Diagnostic.Code("hours-lapsed", .warning)
    static let pastException = Diagnostic.Code("past-exception", .warning)
    static let noTimeZones = Diagnostic.Code("no-time-zones", .warning)
    static let badReported = Diagnostic.Code("bad-reported")
    static let lookalikeHost = Diagnostic.Code("lookalike-host")
    static let badSynonyms = Diagnostic.Code("bad-synonyms")
    static let badExpectation = Diagnostic.Code("bad-expectation")
    static let brokenExpectation = Diagnostic.Code("broken-expectation")
    static let tooLarge = Diagnostic.Code("too-large")
    static let tooManySteps = Diagnostic.Code("too-many-steps")
    static let asksForSecret = Diagnostic.Code("asks-for-secret")
    /// A contact is written out where a reference to its channel belongs.
    static let literalContact = Diagnostic.Code("literal-contact")
    /// A page promises something of the service without an official source.
    static let unsourcedClaim = Diagnostic.Code("unsourced-claim")
    /// What is meant as a reference, and is text.
    static let unreadReference = Diagnostic.Code("unread-reference")
    /// What a template says, for somebody to replace.
    static let templateText = Diagnostic.Code("template-text")
    /// A page's text begins with a first-level heading, and its front matter names it otherwise.
    static let hiddenHeading = Diagnostic.Code("hidden-heading", .warning)
    static let badTerm = Diagnostic.Code("bad-term")
    static let unknownTerm = Diagnostic.Code("unknown-term")
    static let unusedTerm = Diagnostic.Code("unused-term", .warning)
    /// A name or menu path of the app that nobody looked at in time: an error of `check`, a warning of a build.
    static let staleTerm = Diagnostic.Code("stale-term", .warning)
    static let badFragment = Diagnostic.Code("bad-fragment")
    static let unknownFragment = Diagnostic.Code("unknown-fragment")
    static let unusedFragment = Diagnostic.Code("unused-fragment", .warning)
    static let badNotice = Diagnostic.Code("bad-notice")
    /// A notice that has been over for a while.
    static let pastNotice = Diagnostic.Code("past-notice", .warning)
    /// More grave notices at a time than anybody reads.
    static let manyNotices = Diagnostic.Code("many-notices", .warning)

    /// A text that readers of another language see in the default one; of `check` alone.
    static let untranslated = Diagnostic.Code("untranslated", .warning)
    /// A translation of what has changed since; of `check` alone.
    static let outdatedTranslation = Diagnostic.Code("outdated-translation", .warning)
    /// A translation that does not say what it translates; of `check` alone.
    static let missingOriginal = Diagnostic.Code("missing-original", .warning)

    /// The codes of this module that `checks:` may set to anything: the site can be built in spite of them.
    public static let ofSiteModel: [Diagnostic.Code] = [
        unusedFile, brokenLink, deadAnchor, missingImage, unknownChannel, unknownTopic,
        unknownQuestion, unknownProperty, missingWords, missingStatusNote, brokenExpectation,
        tooManySteps, badHost, badTimeZone, unlistedHost, missingSource, staleChannel, reviewSoon,
        hoursLapsed, pastException, noTimeZones, literalContact, unsourcedClaim, lookalikeHost,
        unreadReference, templateText, hiddenHeading,
        unknownTerm, unusedTerm, staleTerm, unknownFragment, unusedFragment, pastNotice,
        manyNotices,
        blockedImage, lostAddress, lostAnchor, untranslated, outdatedTranslation, missingOriginal,
    ]
    /// The codes of this module that `checks:` may set to a warning at least: what they find is left out.
    public static let neverSilentInSiteModel: [Diagnostic.Code] = [
        badID, missingTitle, duplicateID, badContact, badHours, badExpectation, badSynonyms,
        unverifiedContact, badVerification, badReported, badTerm, badNotice,
    ]
    /// The codes of this module that are always errors: the site cannot be built with what they find.
    public static let alwaysErrorsInSiteModel: [Diagnostic.Code] = [
        badURL, badLocale, badPolicy, unknownCheck, badExtraField, missingFile, unreadablePage,
        duplicateAddress, badAlias, badFormerAnchor, asksForSecret, tooLarge, badFragment,
    ]
}
