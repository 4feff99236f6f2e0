import SourceText
import TestSupport
import Testing

private let error = Diagnostic(.sample, "a", at: nil)
private let warning = Diagnostic(.sampleWarning, "b", at: nil)

private func effective(_ policy: DiagnosticPolicy) -> [String] {
    policy.effective([error, warning]).map { "\($0.code.name) \($0.severity)" }
}

@Test func withoutChecksACodeHasItsOwnSeverity() {
    #expect(effective(DiagnosticPolicy()) == ["sample error", "sample-warning warning"])
}

@Test func checksChangeTheSeverityOfACode() {
    #expect(
        effective(DiagnosticPolicy(checks: ["sample": .warning, "sample-warning": .error]))
            == ["sample warning", "sample-warning error"])
    #expect(effective(DiagnosticPolicy(checks: ["sample": .off])) == ["sample-warning warning"])
}

@Test func strictMakesWarningsErrorsButBringsNothingBack() {
    #expect(
        effective(DiagnosticPolicy(checks: ["sample": .warning], isStrict: true))
            == ["sample error", "sample-warning error"])
    #expect(
        effective(DiagnosticPolicy(checks: ["sample-warning": .off], isStrict: true))
            == ["sample error"])
}

@Test func whatIsAllowedIsAWarningAtMost() {
    #expect(
        effective(DiagnosticPolicy(isStrict: true, allowed: ["sample", "sample-warning"]))
            == ["sample warning", "sample-warning warning"])
    #expect(
        effective(DiagnosticPolicy(checks: ["sample": .off], allowed: ["sample"]))
            == ["sample-warning warning"])
}

@Test func mistakesThatDifferInTheirMendAloneAreAllTold() {
    let mends = ["a", "b", "a", "b"].map {
        Diagnostic(.sample, "x", at: nil, fix: Diagnostic.Fix(Wording(verbatim: $0)))
    }
    #expect(DiagnosticPolicy().effective(mends) == [mends[0], mends[1]])
}

@Test func theSameMistakeIsToldOnce() {
    let place = SourceLocation(path: "b.md", range: 1..<2)
    let mistakes = [
        Diagnostic(.sample, "b", at: place), Diagnostic(.sample, "a", at: nil),
        Diagnostic(.sample, "b", at: place), Diagnostic(.sample, "b", at: nil),
    ]
    #expect(
        DiagnosticPolicy().effective(mistakes) == [mistakes[1], mistakes[3], mistakes[0]])
}

@Test(arguments: [
    (0, 0, "no errors"), (1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 3, "3 warnings"),
])
func aSummaryCountsInWords(errors: Int, warnings: Int, words: String) {
    let diagnostics =
        Array(repeating: error, count: errors) + Array(repeating: warning, count: warnings)
    #expect(DiagnosticSummary(of: diagnostics).description == words)
}
