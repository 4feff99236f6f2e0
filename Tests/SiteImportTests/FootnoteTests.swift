import Markdown
import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    ("退款要几天。[^1]\n\n[^1]:从发货算起\n", "退款要几天。[^1]\n\n\\[^1]:从发货算起\n"),
    ("文字[^注]\n\n[^注]: https://x.example/ '标题'\n", "文字[^注]\n\n\\[^注]: https://x.example/ '标题'\n"),
    ("> a[^1]\n>\n> [^1]: word\n", "> a[^1]\n>\n> \\[^1]: word\n"),
    ("a [^a b]\n\n[^a b]: word\n", "a [^a b]\n\n\\[^a b]: word\n"),
    ("`[^1]`\n\n```\n[^1]: a\n```\n", "`[^1]`\n\n```\n[^1]: a\n```\n"),
])
func aFootnoteIsShownAndNeverTakenForALink(body: String, expected: String) {
    var diagnostics: [Diagnostic] = []
    let text = hugo(body, diagnostics: &diagnostics)
    #expect(text == expected)
    #expect(diagnostics.allSatisfy { $0.code == .importMarkdown })
    var ignored: [Diagnostic] = []
    let document = MarkdownDocument.parse(
        SourceFile(path: "a.md", bytes: Array(text.utf8)), body: 0..<text.utf8.count,
        diagnostics: &ignored)
    #expect(document.links.isEmpty && document.definitions.isEmpty)
}
