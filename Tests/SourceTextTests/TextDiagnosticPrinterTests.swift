import SourceText
import TestSupport
import Testing

/// The source line and the line of marks beneath it, without gutter, for a mistake at the marked place.
private func excerpt(_ text: String, lineWidth: Int = 100) -> [String] {
    let printed = TextDiagnosticPrinter(lineWidth: lineWidth).text(MarkedText(text))
    return printed.split(separator: "\n").dropFirst().dropLast().map { line in
        String(line[(line.firstIndex(of: "|") ?? line.startIndex)...].dropFirst(2))
    }
}

@Test func aMessageShowsPlaceHeadlineCodeLineMarksAndFix() {
    let marked = MarkedText("---\ntitle: Refunds\ncategory: ▶biling◀\n", path: "Content/refunds.md")
    let diagnostic = Diagnostic(
        .sample, "category 'biling' is not declared", at: marked.location,
        fix: .didYouMean("billing"))
    #expect(
        TextDiagnosticPrinter().text([diagnostic], files: [marked.file]) == """
            Content/refunds.md:3:11: error: category 'biling' is not declared [sample]
              3 | category: biling
                |           ^~~~~~ did you mean 'billing'?
            1 error

            """)
}

@Test func notesFollowWithTheirOwnPlaces() {
    let first = MarkedText("id: ▶x◀\n", path: "a.yaml")
    let second = MarkedText("id: ▶x◀\n", path: "b.yaml")
    let diagnostic = Diagnostic(
        .sample, "id 'x' is used twice", at: second.location,
        notes: [.init("first used here", at: first.location), .init("ids are unique in a site")])
    #expect(
        TextDiagnosticPrinter().text([diagnostic], files: [first.file, second.file]) == """
            b.yaml:1:5: error: id 'x' is used twice [sample]
              1 | id: x
                |     ^
            a.yaml:1:5: note: first used here
              1 | id: x
                |     ^
              note: ids are unique in a site
            1 error

            """)
}

@Test func messagesAreSortedByFileAndPlaceAndCounted() {
    let file = SourceFile(path: "b.md", bytes: Array("one two\n".utf8))
    let diagnostics = [
        Diagnostic(.sample, "second", at: file.location(4..<7)),
        Diagnostic(.sampleWarning, "first", at: file.location(0..<3)),
        Diagnostic(.sample, "elsewhere", at: SourceLocation(path: "a.md", range: 0..<0)),
        Diagnostic(.sample, "nowhere", at: nil, fix: .init("add a title")),
    ]
    #expect(
        TextDiagnosticPrinter().text(diagnostics, files: [file]) == """
            error: nowhere; add a title [sample]
            a.md: error: elsewhere [sample]
            b.md:1:1: warning: first [sample-warning]
              1 | one two
                | ^~~
            b.md:1:5: error: second [sample]
              1 | one two
                |     ^~~
            3 errors, 1 warning

            """)
}

@Test func nothingIsPrintedForNothing() {
    #expect(TextDiagnosticPrinter().text([]) == "")
}

@Test func aWideCharacterTakesTwoCellsBeforeAndUnderTheMarks() {
    #expect(excerpt("联系▶客服◀吧") == ["联系客服吧", "    ^~~~"])
    #expect(excerpt("，▶a◀") == ["，a", "  ^"])
}

@Test func whatCombinesTakesNoCellOfItsOwn() {
    #expect(excerpt("e\u{301}▶x◀") == ["e\u{301}x", " ^"])
    #expect(excerpt("👨‍👩‍👧▶x◀") == ["👨‍👩‍👧x", "  ^"])
    #expect(excerpt("🇨🇳▶x◀") == ["🇨🇳x", "  ^"])
    #expect(excerpt("✅▶x◀") == ["✅x", "  ^"])
}

@Test func tabsAreCopiedSoThatTheMarksStayInPlace() {
    #expect(excerpt("\tkey:\t▶value◀") == ["\tkey:\tvalue", "\t    \t^~~~~"])
}

@Test func aTabThatIsMarkedIsMarkedAcrossItsWidth() {
    // The text begins in cell 6, so the tab behind `a` reaches from cell 7 to cell 8.
    #expect(excerpt("a▶\tb◀") == ["a\tb", " ^~"])
}

@Test func aRangeOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    #expect(excerpt("one ▶two\nthree\nfour◀\n") == ["one two", "    ^~~"])
    #expect(excerpt("one▶\r\ntwo◀\r\n") == ["one", "   ^"])
}

@Test func aPointBehindTheTextHasAMarkOfItsOwn() {
    #expect(excerpt("title:▶◀\n") == ["title:", "      ^"])
    #expect(excerpt("title:▶◀") == ["title:", "      ^"])
}

@Test func anEmptyFileAndItsEndCanBePointedAt() {
    #expect(
        TextDiagnosticPrinter().text(MarkedText("▶◀"), fix: .init("add a title")) == """
            a.md:1:1: error: wrong [sample]
              1 |
                | ^ add a title
            1 error

            """)
    #expect(
        TextDiagnosticPrinter().text(MarkedText("a\n▶◀")).hasPrefix("a.md:2:1: error: wrong"))
}

@Test func aByteOrderMarkIsNotShownAndNotCounted() {
    #expect(
        TextDiagnosticPrinter().text(MarkedText("▶title◀", mark: true)) == """
            a.md:1:1: error: wrong [sample]
              1 | title
                | ^~~~~
            1 error

            """)
}

@Test func aRangeThatLeavesTheFileIsCutToIt() {
    let file = SourceFile(path: "a.md", bytes: Array("ab".utf8))
    let diagnostic = Diagnostic(.sample, "wrong", at: file.location(1..<99))
    #expect(TextDiagnosticPrinter().text([diagnostic], files: [file]).contains("| ab\n    |  ^\n"))
}

@Test func aLongLineIsShownAroundThePlace() {
    let long = String(repeating: "x", count: 200) + "▶bad◀" + String(repeating: "y", count: 200)
    let shown = excerpt(long, lineWidth: 90)
    let x = String(repeating: "x", count: 30)
    let y = String(repeating: "y", count: 57)
    #expect(shown == ["…" + x + "bad" + y + "…", " " + String(repeating: " ", count: 30) + "^~~"])
}

@Test func aLongLineShowsItsHeadAndItsEndWithoutGaps() {
    let tail = String(repeating: "y", count: 200)
    #expect(excerpt("▶bad◀" + tail, lineWidth: 20).first == "bad" + tail.prefix(17) + "…")
    #expect(excerpt(tail + "▶bad◀", lineWidth: 20).first == "…" + tail.prefix(17) + "bad")
    #expect(
        excerpt("▶" + tail + "◀", lineWidth: 20).last == "^" + String(repeating: "~", count: 19))
}

@Test func whatCouldSteerATerminalIsShownInstead() {
    #expect(excerpt("a\u{1B}[2J▶b◀\u{202E}c") == ["a␛[2Jb\u{FFFD}c", "     ^"])
    let marked = MarkedText("▶x◀")
    let diagnostic = Diagnostic(.sample, "no 'a\nb\u{1B}[31m'", at: marked.location)
    #expect(
        TextDiagnosticPrinter().text([diagnostic], files: [marked.file])
            .hasPrefix("a.md:1:1: error: no 'a␊b␛[31m' [sample]\n"))
}

@Test func colorIsUsedOnlyWhenAskedFor() {
    let marked = MarkedText("▶x◀")
    let plain = TextDiagnosticPrinter().text(marked)
    let colored = TextDiagnosticPrinter(usesColor: true).text(marked)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
}

@Test(.mustEnd)
func manyMessagesOnOneHugeLineArePrintedQuickly() {
    let line = String(repeating: "客服x", count: 20_000)
    let file = SourceFile(path: "a.md", bytes: Array(line.utf8))
    let diagnostics = (0..<2_000).map { i in
        Diagnostic(.sample, "wrong", at: file.location(i * 70..<i * 70 + 1))
    }
    let printed = TextDiagnosticPrinter().text(diagnostics, files: [file])
    #expect(printed.hasSuffix("2000 errors\n"))
}
