public import SourceText

/// Search expectations and synonyms.
extension Diagnostic {
    static func loneSynonym(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badSynonyms, "a group of synonyms has at least two different words", at: location,
            fix: Fix("write each group in brackets: [登录, 登入]"))
    }
    static func tooManySynonyms(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badSynonyms, "a group of synonyms has at most \(limit) words, not \(count)",
            at: location)
    }
    static func tooManySynonymsOfLocale(
        _ locale: String, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badSynonyms, "the groups of '\(locale)' have at most \(limit) words in all",
            at: location)
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
