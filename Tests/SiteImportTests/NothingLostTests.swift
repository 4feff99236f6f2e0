import SourceText
import TestSupport
import Testing

@testable import SiteImport

/// Pieces that bodies are put together from; every word that readers would see begins with `word`.
private let pieces = [
    "word", " ", "\n", "\n\n", "{{< note >}}", "{{< /note >}}", "{{< gallery >}}",
    "{{% tab \"wordtab\" %}}",
    "{{% /tab %}}", "<b>", "</b>", "<div>", "</div>", "<a href=\"x.md\">", "</a>", "<td>",
    "<table>", "</table>",
    "<tr>", "`", "```\n", "- ", "> ", "    ", "**", "[", "](y.md)", "<br>", "<!-- ", " -->",
    "<details>",
    "<summary>", "</summary>", "</details>", ":::note wordtitle\n", ":::\n", "<Tabs>", "</Tabs>",
    "<TabItem label=\"wordlabel\">", "</TabItem>", "{", "}", "| ", "\\", "&amp;", "<ul><li>",
    "</ul>", "# ",
    "<p class=\"warning\">", "</p>", "<code>", "</code>", "<style>", "</style>", "<sup>2</sup>",
    "<x-y>", "<td>", "<tr>", "<table>", "[^1]:", "<caption>", "<!-- word -->", "<pre>", "</pre>",
    "<center>", "<Card title=\"wordcard\">", "</Card>", "<h2>", "</h2>", "<ol>",
    "import A from 'b'\n", "{/* wordcomment */}", "<hr/>", "<h3>", "</h3>", "{{</* wordmeant */>}}",
]

@Test(arguments: [ImportKind.hugo, .docusaurus, .zendesk])
func noWordOfABodyIsLost(kind: ImportKind) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
        var number = 0
        var words: [String] = []
        var body = ""
        for _ in 0..<Int.random(in: 1...24, using: &random) {
            let piece = random.pick(pieces)
            guard piece.hasPrefix("word") else {
                body += piece
                continue
            }
            number += 1
            words.append("word\(number)x")
            body += "word\(number)x"
        }
        let site: Importing
        switch kind {
        case .hugo:
            site = Importing(
                .hugo, "-- hugo.toml --\n-- content/a.md --\n---\ntitle: A\n---\n" + body)
        case .docusaurus:
            site = Importing(
                .docusaurus,
                "-- docusaurus.config.js --\n-- docs/a.md --\n---\ntitle: A\n---\n" + body)
        case .zendesk:
            let text = body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
                "\n", with: "\\n")
            site = Importing(
                .zendesk,
                "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"body\": \"\(text)\"}}")
        }
        let written =
            site.site.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
            + site.told.joined(separator: "\n")
        for word in words where !written.contains(word) {
            Issue.record("\(word) is lost from \(body.debugDescription)")
            return
        }
    }
}
