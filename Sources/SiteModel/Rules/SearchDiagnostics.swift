public import SourceText

/// Search expectations and synonyms.
extension Diagnostic {
    static func loneSynonym(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badSynonyms,
            Wording("a group of synonyms has at least two different words", zh: "一组同义词至少要有两个不同的词"),
            at: location,
            fix: Fix(Wording("write each group in brackets: [登录, 登入]", zh: "每组写在方括号里：[登录, 登入]")))
    }
    static func tooManySynonyms(
        _ count: Int, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badSynonyms,
            Wording(
                "a group of synonyms has at most \(limit) words, not \(count)",
                zh: "一组同义词最多 \(limit) 个词，这里有 \(count) 个"),
            at: location)
    }
    static func tooManySynonymsOfLocale(
        _ locale: String, limit: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badSynonyms,
            Wording(
                "the groups of '\(locale)' have at most \(limit) words in all",
                zh: "“\(locale)”的各组同义词总共最多 \(limit) 个词"),
            at: location)
    }
    static func expectationWithoutQuery(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExpectation,
            Wording("an expectation begins with what somebody types", zh: "搜索预期要先写用户输入的文字"),
            at: location)
    }
    static func badExpectation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badExpectation,
            Wording(
                "an expectation is {first: PAGE}, {in-first-three: PAGE} or no-sure-answer",
                zh: "搜索预期写成 {first: PAGE}、{in-first-three: PAGE} 或 no-sure-answer"),
            at: location,
            fix: Fix(Wording("name the page as faq/late-funds", zh: "页面写成 faq/late-funds 这样")))
    }
    static func expectationWithoutPage(
        _ page: String, at location: SourceLocation, nearest: String?
    )
        -> Diagnostic
    {
        Diagnostic(
            .badExpectation, Wording("no page stands at '\(page)'", zh: "“\(page)”没有页面"),
            at: location, fix: .didYouMean(nearest))
    }
    /// What a search gives that finds nothing it can vouch for.
    public static var noSureAnswer: Wording { Wording("no sure answer", zh: "没有把握的答案") }
    /// A search does not give what `search-expectations.yaml` says.
    public static func brokenExpectation(
        _ query: String, expected: Wording, found: [String], isSure: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        let doubt = isSure ? [] : [noSureAnswer]
        let answers = found.map { Wording(verbatim: $0) } + doubt
        return Diagnostic(
            .brokenExpectation,
            Wording(
                "searching '\(query)' should give \(expected.english)",
                zh: "搜索“\(query)”应该得到\(expected.chinese)"), at: location,
            notes: [
                Note(
                    answers.isEmpty
                        ? Wording("it gives nothing", zh: "什么也没搜到")
                        : Wording("it gives ", zh: "搜到的是：") + .list(answers)
                )
            ])
    }
}
