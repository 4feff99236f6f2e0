import SourceText
import TestSupport
import Testing

private func at(_ path: String, _ range: Range<Int>, _ message: String = "a") -> Diagnostic {
    Diagnostic(.sample, Wording(verbatim: message), at: SourceLocation(path: path, range: range))
}

@Test func diagnosticsAreOrderedByFilePlaceAndMessage() {
    let inOrder = [
        Diagnostic(.sample, "a", at: nil), at("a.md", 5..<6), at("a.md", 10..<11),
        at("a.md", 10..<12), at("a.md", 10..<12, "b"), at("b.md", 0..<1),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
}

@Test func pathsAreOrderedByTheirBytes() {
    // By UTF-16 the second would come first.
    let inOrder = [at("Ａ.md", 0..<1), at("𠀀.md", 0..<1)]
    #expect(inOrder.reversed().sorted() == inOrder)
}

@Test func aDiagnosticHasTheSeverityOfItsCode() {
    #expect(Diagnostic(.sampleWarning, "a", at: nil).severity == .warning)
    #expect(Diagnostic.Code("x").severity == .error)
}

@Test func aFixIsOfferedOnlyWhereANameIsNear() {
    #expect(Diagnostic.Fix.didYouMean(nil) == nil)
    #expect(Diagnostic.Fix.didYouMean("chat")?.message == "did you mean 'chat'?")
    #expect(Diagnostic.Fix.didYouMean("chat")?.replacement == "chat")
}
