import Markdown
import SourceText
import Testing

/// The definitions of a text that links use, each as its destination and the bytes that stand for it in the text.
private func definitions(_ text: String) -> [String] {
    let parsed = Parsed("[a] [c] [z] [费用\\]]\n\n" + text)
    let definitions = parsed.document.definitions
    // libcmark takes the same lines for definitions.
    #expect(
        Set(definitions.map(\.destination)) == Set(parsed.document.links.map(\.destination)))
    return definitions.map {
        let written = parsed.text($0.destinationRange)
        return written == $0.destination ? written : written + " means " + $0.destination
    }
}

@Test(arguments: [
    ("[a]: b.md", ["b.md"]), ("[a]: <b c.md>", ["b c.md"]), ("[a]:\n  b.md\n  'Title'", ["b.md"]),
    ("[a]: b.md \"Title\"\n[c]: d.md (T)", ["b.md", "d.md"]),
    ("> - [a]: b.md", ["b.md"]), ("[a]: b\\_c.md", ["b\\_c.md means b_c.md"]),
    ("[a]: b&amp;c.md", ["b&amp;c.md means b&c.md"]),
    ("[a]: <b\\>c.md>", ["b\\>c.md means b>c.md"]),
    ("[费用\\]]: 钱.md", ["钱.md"]), ("[a]: <>", [""]), ("[\na\n]: b.md", ["b.md"]),
    // A text, code and raw HTML are none.
    ("[a]: b.md and more", []), ("[a]: b.md\"T\"", ["b.md\"T\""]), ("[a]:", []), ("[a]: <b", []),
    ("    [a]: b.md", []), ("```\n[a]: b.md\n```", []), ("<pre>\n[a]: b.md\n</pre>", []),
    ("[a] : b.md", []), ("[a\\]: b.md", []), ("", []), ("[ ]: b.md", []),
])
func theDestinationOfADefinitionHasItsPlace(_ text: String, _ expected: [String]) {
    #expect(definitions(text) == expected)
    #expect(definitions(text.replacing("\n", with: "\r\n") + "\r\n") == expected)
}

@Test(arguments: [
    ("text\n[z]: z.md\n\n[z]: <y.md>", ["y.md"]), ("text\n[z]: y.md\n\n[z]: <y.md>", ["y.md"]),
    ("[z]: z.md\n[a]: b.md\ntext\n[c]: d.md", ["z.md", "b.md"]),
    ("[z]: z.md 'T' x\n[a]: b.md", []), ("[z]: z.md\n'T' x\n[a]: b.md", ["z.md"]),
    ("[z]: z.md\n'T\nU'\n[a]: b.md", ["z.md", "b.md"]),
    ("[z]: z.md 'T\n\n[a]: b.md", ["b.md"]), ("[z]: z.md (T (U)\n\n[a]: b.md", ["b.md"]),
    ("[z]: z.md\nText\n===\n[a]: b.md", ["z.md", "b.md"]), ("# x\n[z]: z.md", ["z.md"]),
    ("- x\n- [z]: z.md", ["z.md"]), ("> x\n[z]: z.md", []), ("> x\n> [z]: z.md", []),
    ("> [z]: z.md\n[a]: b.md", ["z.md", "b.md"]), ("[z]: z.md\n> [a]: b.md", ["z.md", "b.md"]),
    ("| x |\n|---|\n| y |\n\n[z]: z.md", ["z.md"]),
    ("[z]: z.md\n| x |\n|---|\n[a]: b.md", ["z.md"]),
])
func aDefinitionBeginsAParagraphOrFollowsAnother(_ text: String, _ expected: [String]) {
    #expect(definitions(text) == expected)
    #expect(definitions(text.replacing("\n", with: "\r\n") + "\r\n") == expected)
}

@Test func everyDefinitionThatALinkUsesIsFound() {
    let parsed = Parsed(
        "[x] [y][] [z][w] ![i]\n\n[x]: a.md\n\n- [Y]: <b b.md> 'T'\n\n> [w]:\n> c.md#d\n\n[i]: e.png\n\n[unused]: f.md\n"
    )
    let expected = ["a.md", "b b.md", "c.md#d", "e.png"]
    #expect(parsed.document.links.map(\.destination) == expected)
    #expect(parsed.document.links.allSatisfy { $0.destinationRange == nil })
    #expect(parsed.document.definitions.map(\.destination) == expected)
}
