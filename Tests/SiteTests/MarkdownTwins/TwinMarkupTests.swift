import TestSupport
import Testing

private func twin(_ page: String, configuration: String = "") throws -> String {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        checks: {raw-html: off, broken-link: off, unsafe-link: off, unclosed-code: off, hidden-heading: off}
        \(configuration)
        -- Content/a.md --
        \(page)
        """)
    try site.build()
    let text = try site.output("a.md")
    let head = "Web page: <https://help.example.com/a/>\n\n"
    return text.hasPrefix(head) ? String(text.dropFirst(head.count)) : text
}

@Test func theTitleStandsOnceAndIsPlain() throws {
    #expect(
        try twin("<!-- a note to ourselves -->\nA *b* `c` [d](#e)\n===\n\n## E")
            == "# A b c d\n\n## E\n")
    #expect(
        try twin("---\ntitle: \"*a* <b> # {#c}\"\n---\n# Not shown\n\nText.")
            == "# \\*a\\* \\<b> \\# {\\#c}\n\nText.\n")
}

@Test func rawHTMLIsWhatItIsOnThePage() throws {
    let page = "# A\n\nb <i>c</i><!-- d -->\n\n<!-- e -->\n\n<p>\n*f*"
    #expect(try twin(page) == "# A\n\nb \\<i>c\\</i>\n\n\n\n\\<p>\n\\*f\\*\n")
    #expect(
        try twin(page, configuration: "raw-html: allow") == "# A\n\nb <i>c</i>\n\n\n\n<p>\n*f*\n")
}

@Test func anAddressThatRunsCodeIsInNoTwin() throws {
    #expect(try twin("# A\n\n[b](JavaScript:c) d") == "# A\n\n[b](<>) d\n")
}

@Test func aLinkThatLeadsNowhereStaysAsItIsWritten() throws {
    #expect(try twin("# A\n\n[b](nowhere.md) c") == "# A\n\n[b](nowhere.md) c\n")
}

@Test func codeThatIsNotClosedEndsWithTheBody() throws {
    let text = try twin("---\nupdated: 2026-11-01\n---\n# A\n\n~~~\n[b](a.md)\n")
    #expect(text == "# A\n\n~~~\n[b](a.md)\n~~~\n\nUpdated 1 November 2026\n")
}

@Test func aBodyThatBeginsWithCodeKeepsItsIndentation() throws {
    #expect(try twin("---\ntitle: A\n---\n\n    code\n\n\n") == "# A\n\n    code\n")
}
