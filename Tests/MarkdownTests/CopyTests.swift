import Markdown
import TestSupport
import Testing

/// A copy in which every link but those to `https:` leads to `/<its destination>` and references are called `*N*`.
private func copy(_ text: String, options: MarkdownOptions = MarkdownOptions()) -> String {
    let parsed = Parsed(text, options: options)
    var bytes: [UInt8] = []
    parsed.document.written.append(
        from: parsed.source, links: parsed.document.links, into: &bytes
    ) { link in
        if link.destination.hasPrefix("https:") { return nil }
        let isContact = link.destination.hasPrefix("channel:")
        return .link(
            to: "/" + link.destination, name: "*N*", note: isContact ? " (till *X*)" : "")
    }
    return String(decoding: bytes, as: UTF8.self)
}

@Test(arguments: [
    ("甲 [a](b) 乙", "甲 [a](/b) 乙"), ("<faq:x>。", "[\\*N\\*](/faq:x)。"),
    ("[faq:x](faq:x)", "[\\*N\\*](/faq:x)"), ("![图](i.png '题')", "![图](/i.png '题')"),
    ("[a]( <b c> \"](d)\" )", "[a]( </b%20c> \"](d)\" )"),
    ("[a\\](b](c)", "[a\\](b](/c)"), ("[`](`](b)", "[`](`](/b)"),
    ("[![i](j)](k)", "[![i](/j)](/k)"), ("[a](b)[c](d)", "[a](/b)[c](/d)"),
    ("> [a](\n> b\n> 't')", "> [a](\n> /b\n> 't')"),
    ("[a](https://a.example/?b=1&c) <https://a.example/>", nil),
    (
        "| a \\| [b](c) | <faq:d> |\n|---|---|\n| `\\|` ![e](f) | g |",
        "| a \\| [b](/c) | [\\*N\\*](/faq:d) |\n|---|---|\n| `\\|` ![e](/f) | g |"
    ),
    ("`<faq:x>` and\n\n    [a](b)\n\n```\n[a](b)\n<faq:x>\n```", nil),
    ("\\[a](b) \\<faq:x>", nil),
    (
        "**重要：**请看[a](b)。**“好”**的<faq:x>",
        "**重要：**请看[a](/b)。**“好”**的[\\*N\\*](/faq:x)"
    ),
    ("- [ ] [a](b)\n- [x] <faq:c>", "- [ ] [a](/b)\n- [x] [\\*N\\*](/faq:c)"),
    ("> [!NOTE]\n> [a](b)", "> [!NOTE]\n> [a](/b)"), ("~~[a](b)~~", "~~[a](/b)~~"),
    ("## [a](b) {#c}", "## [a](/b) {#c}"),
    ("[a](b)\r\n<faq:c>\r\n", "[a](/b)\r\n[\\*N\\*](/faq:c)\r\n"),
])
func onlyTheDestinationsOfLinksDifferInACopy(markdown: String, expected: String?) {
    expectEqualText(copy(markdown), expected ?? markdown)
}

@Test(arguments: [
    ("[a][r] [r] [R][]\n\n[r]: b 't'", "[a][r] [r] [R][]\n\n[r]: /b 't'"),
    ("[a][r]\n\n[r]:\n  <b c>", "[a][r]\n\n[r]:\n  </b%20c>"),
    ("[r]: b\n[s]: https://a.example/\n甲 [r] [s]", "[r]: /b\n[s]: https://a.example/\n甲 [r] [s]"),
    ("> [a\n> b]: c\\_d\n\n[A B]", "> [a\n> b]: /c_d\n\n[A B]"),
    ("![r]\n\n[r]: i.png", "![r]\n\n[r]: /i.png"),
    ("[r]\n\n[r]: b\n[unused]: c", "[r]\n\n[r]: /b\n[unused]: c"),
])
func theDestinationOfADefinitionDiffersInACopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown), expected)
}

@Test func whatStandsBehindALinkIsPlainText() {
    #expect(
        copy("<channel:a.number><faq:b>, [c](channel:a)<faq:d>")
            == "[\\*N\\*](/channel:a.number) (till \\*X\\*)[\\*N\\*](/faq:b), "
            + "[c](/channel:a) (till \\*X\\*)[\\*N\\*](/faq:d)")
}

@Test(arguments: [
    ("[a](javascript:b) c", "[a](<>) c"), ("[a](<javascript:b> 't')", "[a](<> 't')"),
    ("<javascript:*a*>", "javascript:\\*a\\*"),
    ("[a][r]\n\n[r]: javascript:b", "[a][r]\n\n[r]: <>"),
])
func anAddressThatRunsCodeIsInNoCopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown), expected)
}

@Test(arguments: [
    ("# A [b](c)\n\nd", "\n\nd"), ("A\n[b](c)\n===\n\nd", "\n\nd"), ("<faq:a>\n===\nd", "\nd"),
    ("<!-- x -->\n\n# A\n\nd", "\n\n\n\nd"), ("a\n\n# B", "a\n\n# B"),
])
func theTitleIsInNoCopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown), expected)
}

@Test(arguments: [
    ("a <!-- b -->c", "a c"), ("> a <!-- b\n> c --> d", "> a  d"),
    ("a\r\nb <!-- c\r\nd -->e", "a\r\nb e"),
    ("<!-- a\n\nb -->\nc", "\nc"), ("- a\n  <!-- b -->\n- c", "- a\n  \n- c"),
    ("| a <!-- b --> |\n|---|", "| a  |\n|---|"),
])
func aCommentIsInNoCopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown), expected)
    expectEqualText(copy(markdown, options: MarkdownOptions(rawHTML: .allow)), expected)
}

@Test(arguments: [
    ("a <b>c</b>", "a \\<b>c\\</b>"), ("> a <i\n> title='*x*'>", "> a \\<i title='\\*x\\*'>"),
    ("<div>\n*a*\n</div>\n\n[b](c)", "\\<div>\n\\*a\\*\n\\</div>\n\n[b](/c)"),
    ("> - <p>\n>   <!-- x -->\n>   # a", "> - \\<p>\n>   \\# a"),
    ("| **重：**请 <u> |\n|---|", "| **重：**请 \\<u> |\n|---|"),
])
func htmlThatThePageShowsAsTextIsTextInACopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown), expected)
}

@Test(arguments: ["a <b>[c](d)</b>", "<div>\n*a*\n</div>\n\nb", "<!-- x --> <p>a</p>\n\nb"])
func htmlThatPassesPassesInACopy(markdown: String) {
    let options = MarkdownOptions(rawHTML: .allow)
    #expect(
        html(copy(markdown, options: options), options: options)
            == html(markdown, options: options).replacing("href=\"d\"", with: "href=\"/d\""))
}

@Test(arguments: [
    ("```\na", "```\na\n```\n"), ("~~~~\na\n", "~~~~\na\n~~~~\n"), ("> ```\n> a", "> ```\n> a"),
    ("<script>\na", "<script>\na\n</pre></style></script></textarea>\n"),
])
func whatIsOpenAtTheEndIsClosedInACopy(markdown: String, expected: String) {
    expectEqualText(copy(markdown, options: MarkdownOptions(rawHTML: .allow)), expected)
}

@Test(
    .mustEnd,
    arguments: [
        "[a](b) ", "<faq:a>", "a <!-- --> ", "<!-- -->\n\n", "<b>", "[r] ", "[r]: /u\n\n[r]\n\n",
        "\\](a",
        "[a](\n", "| <faq:a> |\n|---|\n", "> <p>\n\n", "[r]: a\\_b&amp;\n",
    ])
func repetitionIsCopiedQuickly(text: String) {
    let many = String(repeating: text, count: 8_000 / text.utf8.count)
    for body in [many, "[a" + many + "](b)", many + "\n\n[r]: c"] { #expect(copy(body) != "") }
}

@Test func aBodyThatIsRefusedHasAnEmptyCopy() {
    let marker = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    #expect(copy("a \(marker) b") == "")
}

/// A copy in which references are the lines of another text.
private func copy(_ text: String, withLines lines: String) -> String {
    let parsed = Parsed(text)
    var bytes: [UInt8] = []
    parsed.document.written.append(
        from: parsed.source, links: parsed.document.links, into: &bytes
    ) { $0.kind == .reference ? .markdown(Array(lines.utf8)) : nil }
    return String(decoding: bytes, as: UTF8.self)
}

@Test(arguments: [
    ("<fragment:x>", "a\n\n- b"), ("> <fragment:x>", "> a\n>\n> - b"),
    ("- > <fragment:x>", "- > a\n  >\n  > - b"),
    ("10. x\n\n    <fragment:x>", "10. x\n\n    a\n\n    - b"),
])
func theLinesOfOtherMarkdownStandInTheContainersOfTheReference(text: String, expected: String) {
    #expect(copy(text, withLines: "a\n\n- b") == expected)
}

@Test func aReferenceToAFragmentStandsAloneOnlyInAParagraphOfItsOwn() {
    func alone(_ text: String) -> [Bool] { Parsed(text).document.links.map(\.standsAlone) }
    #expect(alone("<fragment:x>\n\n> <fragment:x>\n\n- <fragment:x>") == [true, true, true])
    #expect(alone("# <fragment:x>") == [false])
    #expect(alone("| <fragment:x> |\n|---|\n| <fragment:x> |") == [false, false])
    #expect(alone("a <fragment:x>") == [false])
    #expect(alone("- [ ] <fragment:x>") == [false])
    #expect(alone("[fragment:x](fragment:x)") == [true])
}
