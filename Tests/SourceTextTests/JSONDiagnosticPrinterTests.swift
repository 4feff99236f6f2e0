import Foundation
import SourceText
import TestSupport
import Testing

private let printer = JSONDiagnosticPrinter()

@Test func aReportHasAnObjectOnEachLine() {
    let marked = MarkedText("ab\n联系▶客服◀\n")
    let diagnostics = [
        Diagnostic(
            .sample, "no \"客\"", at: marked.location,
            notes: [.init("see", at: marked.file.location(0..<1)), .init("more")],
            fix: .didYouMean("chat")),
        Diagnostic(.sampleWarning, "nowhere", at: nil, fix: .init("add one")),
    ]
    #expect(
        printer.text(diagnostics, files: [marked.file]) == #"""
            [
            {"severity":"warning","code":"sample-warning","message":"nowhere","notes":[],"fix":{"message":"add one"}},
            {"severity":"error","code":"sample","message":"no \"客\"","path":"a.md","line":2,"column":3,"endLine":2,"endColumn":5,"startByte":9,"endByte":15,"notes":[{"message":"see","path":"a.md","line":1,"column":1,"endLine":1,"endColumn":2,"startByte":0,"endByte":1},{"message":"more"}],"fix":{"message":"did you mean 'chat'?","replacement":"chat"}}
            ]

            """#)
}

@Test func aReportOfNothingIsAnEmptyArray() {
    #expect(printer.text([]) == "[]\n")
}

@Test func aRangeOverSeveralLinesEndsBehindItsLastCharacter() {
    let text = printer.text(MarkedText("a▶b\n客服◀x"))
    #expect(text.contains(#""line":1,"column":2,"endLine":2,"endColumn":3"#))
}

@Test func aReportIsReadByAnyJSONParser() throws {
    let nasty = "\u{0}\u{1F}\"\\/\u{7F}\u{2028}<script>\u{1F600}\r\n\t"
    let text = printer.text([Diagnostic(.sample, Wording(verbatim: nasty), at: nil)])
    let array = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(array.first?["message"] as? String == nasty)
}

@Test func linesToPasteStandInTheReportAsTheyAre() {
    let fix = Diagnostic.Fix("paste:", lines: ["  a: \"b\"", "  c: d"])
    let diagnostic = Diagnostic(.sample, "wrong", at: nil, fix: fix)
    #expect(
        printer.text([diagnostic]).contains(
            #""fix":{"message":"paste:","lines":["  a: \"b\"","  c: d"]}"#))
    #expect(
        GitHubDiagnosticPrinter().text([diagnostic])
            == "::error title=sample::wrong; paste:%0A  a: \"b\"%0A  c: d\n")
    #expect(
        TextDiagnosticPrinter().text([diagnostic])
            == "error: wrong; paste: [sample]\n  a: \"b\"\n  c: d\n1 error\n")
}
