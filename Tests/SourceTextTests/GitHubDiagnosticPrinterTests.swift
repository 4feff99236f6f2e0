import SourceText
import TestSupport
import Testing

private let printer = GitHubDiagnosticPrinter()

@Test func anAnnotationNamesFilePlaceAndCode() {
    let marked = MarkedText("联系▶客服◀\n", path: "Content/faq.md")
    let diagnostic = Diagnostic(
        .sampleWarning, "wrong", at: marked.location, fix: .init("mend it"))
    #expect(
        printer.text([diagnostic], files: [marked.file]) == """
            ::warning file=Content/faq.md,line=1,col=3,endColumn=5,title=sample-warning::Content/faq.md:1:3: wrong; mend it

            """)
}

@Test func anAnnotationOverSeveralLinesHasNoColumns() {
    #expect(
        printer.text(MarkedText("a ▶b\nc◀"))
            == "::error file=a.md,line=1,endLine=2,title=sample::a.md:1:3: wrong\n")
}

@Test func anAnnotationThatEndsWithItsLineStaysOnIt() {
    #expect(
        printer.text(MarkedText("a ▶b\n◀c"))
            == "::error file=a.md,line=1,col=3,endColumn=4,title=sample::a.md:1:3: wrong\n")
}

@Test func whatWouldEndACommandIsEscaped() {
    let location = SourceLocation(path: "a,b:c%\n.md", range: 0..<0)
    let diagnostic = Diagnostic(
        .sample, "100%: a, b\r\nc", at: location,
        notes: [.init("see here", at: SourceLocation(path: "x.md", range: 0..<1))])
    #expect(
        printer.text([diagnostic], files: [SourceFile(path: "x.md", bytes: [0x61])]) == """
            ::error file=a%2Cb%3Ac%25%0A.md,title=sample::a,b:c%25%0A.md: 100%25: a, b%0D%0Ac%0Anote: see here (x.md:1:1)

            """)
}

@Test func anAnnotationWithoutAPlaceHasItsTitle() {
    #expect(
        printer.text([Diagnostic(.sample, "wrong", at: nil)]) == "::error title=sample::wrong\n")
}
