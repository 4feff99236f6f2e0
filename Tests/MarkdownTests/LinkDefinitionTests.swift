import Markdown
import SourceText
import Testing

/// The definitions of a text, each as its destination and the bytes that stand for it in the text.
private func definitions(_ text: String) -> [String] {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    return MarkdownDocument.linkDefinitions(in: file, body: 0..<file.bytes.count).map {
        let written = String(decoding: file.bytes[$0.destinationRange], as: UTF8.self)
        return written == $0.destination ? written : written + " means " + $0.destination
    }
}

@Test(arguments: [
    ("[a]: b.md", ["b.md"]), ("[a]: <b c.md>", ["b c.md"]), ("[a]:\n  b.md\n  'Title'", ["b.md"]),
    ("[a]: b.md \"Title\"\n[c]: d.md (T)", ["b.md", "d.md"]),
    ("> - [a]: b.md", ["b.md"]), ("[a]: b\\_c.md", ["b\\_c.md means b_c.md"]),
    ("[a]: b&amp;c.md", ["b&amp;c.md means b&c.md"]),
    ("[a]: <b\\>c.md>", ["b\\>c.md means b>c.md"]),
    ("[费用\\]]: 钱.md", ["钱.md"]), ("[a]: <>", [""]),
    // A text, code and raw HTML are none.
    ("[a]: b.md and more", []), ("[a]: b.md\"T\"", ["b.md\"T\""]), ("[a]:", []), ("[a]: <b", []),
    ("    [a]: b.md", []), ("```\n[a]: b.md\n```", []), ("<pre>\n[a]: b.md\n</pre>", []),
    ("[a] : b.md", []), ("[a\\]: b.md", []), ("", []),
])
func theDestinationOfADefinitionHasItsPlace(_ text: String, _ expected: [String]) {
    #expect(definitions(text) == expected)
    #expect(definitions(text.replacing("\n", with: "\r\n") + "\r\n") == expected)
}

@Test func everyDefinitionThatALinkUsesIsFound() {
    let text =
        "[x] [y][] [z][w] ![i]\n\n[x]: a.md\n\n- [Y]: <b b.md> 'T'\n\n> [w]:\n> c.md#d\n\n[i]: e.png\n"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument.parse(
        file, body: 0..<file.bytes.count, diagnostics: &diagnostics)
    #expect(document.links.map(\.destination) == ["a.md", "b b.md", "c.md#d", "e.png"])
    #expect(document.links.allSatisfy { $0.destinationRange == nil })
    #expect(definitions(text) == ["a.md", "b b.md", "c.md#d", "e.png"])
}
