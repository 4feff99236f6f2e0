import Foundation
import Markdown
import Testing

private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendEscapingMarkdown(text.utf8)
    return String(decoding: bytes, as: UTF8.self)
}

private let texts = [
    "plain text", "*a* _b_ __c__ `d` ~e~ ~~f~~", "snake_case_name and _x", "[a](b) ![c](d) <faq:e>",
    "<b>&amp;&lt;&#35;</b> AT&T & so on", "# a", "a #", "a ##", "C#", "- a", "+ a", "> a", "1. a",
    "12) a", "1.",
    "---", "===", "***", "1.5 a", "a | b", "| a |", "\\", "\\* a", "a\\", "```", "~~~", "中文*强调*。",
    "**重要：**请勿", "[x]: y", "[ ] a", "[!NOTE]", "= a", "https://a.example/?a=1&b=2", "a@b.example",
    "{#id}", "a {#b}",
    "__init__", "a_*_b", "`` ` ``",
]

@Test(arguments: texts)
func plainTextStaysPlain(text: String) {
    var wanted = text
    for (mark, reference) in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")] {
        wanted = wanted.replacing(mark, with: reference)
    }
    #expect(html(escaped(text)) == "<p>\(wanted)</p>\n")
    let heading = Parsed("a\n\n## " + escaped(text))
    #expect(heading.html.hasSuffix(">\(wanted)</h2>\n"))
    let item = html("- " + escaped(text))
    #expect(item == "<ul>\n<li>\(wanted)</li>\n</ul>\n")
    let link = Parsed("[\(escaped(text))](/x)").document
    #expect(link.links.map(\.text) == [text])
    #expect(html("| \(escaped(text)) |\n|---|\n").contains("<th>\(wanted)</th>"))
}

@Test func whiteSpaceIsRunTogether() {
    #expect(escaped("  a \n\n  b\tc \r\n") == "a b c")
    #expect(escaped(" \n") == "")
}

@Test func whatNeedsNoEscapeHasNone() {
    for text in ["snake_case (a) {b} AT&T C# 1.5 a-b a+b. 3 > 2!", "https://a.example/b_c?d=1&e=2"]
    {
        #expect(escaped(text) == text)
    }
}

@Test(arguments: [
    "https://a.example/(b)?c=1&d=2", "/a b<c>|d", "mailto:a@b.example?subject=A&amp;B", "/中文\\(",
])
func anAddressIsOneDestination(address: String) {
    var bytes: [UInt8] = []
    bytes.appendMarkdownAddress(address.utf8)
    let text = String(decoding: bytes, as: UTF8.self)
    for markdown in ["[a](\(text))", "[a](<\(text)> 't')", "<https://x.example/\(text)>"] {
        let links = Parsed(markdown).document.links
        #expect(links.count == 1 && links[0].range == 0..<markdown.utf8.count, "\(markdown)")
        let plain = links[0].destination.removingPercentEncoding
        #expect(plain?.hasSuffix(address) ?? false, "\(markdown)")
    }
}
