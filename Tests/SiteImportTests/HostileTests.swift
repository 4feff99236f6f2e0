import SourceText
import Testing

@testable import SiteImport

/// How long it takes to move in a site of one page with a body.
private func duration(of body: String, _ kind: ImportKind) -> Duration {
    ContinuousClock().measure {
        let head =
            kind == .hugo
            ? "-- hugo.toml --\n-- content/a.md --\n"
            : "-- docusaurus.config.js --\n-- docs/a.md --\n"
        _ = Importing(kind, head + "---\ntitle: A\n---\n" + body)
    }
}

@Test(arguments: [
    "{{< note >}}\n", "{{% tabs %}}{{< tab \"a\" >}}", "{{<", "{{< a \"", "<div>",
    "<table><tr><td>", "<a href=\"",
    "<a x='", "<b", "<!--", "`", "``` ", ":::note\n", "<Tabs>\n", "{", "<A b={", "<ul><li>", "[",
    "<code>", "- ", "> ",
    "<a ", "<style>", "{{< highlight >}}", "<p><b><i>", "import {\n",
])
func hostileBodiesTakeTimeInProportion(piece: String) {
    func seconds(_ count: Int, _ kind: ImportKind) -> Duration {
        duration(of: String(repeating: piece, count: count), kind)
    }
    for kind in [ImportKind.hugo, .docusaurus] {
        // Twenty times as much takes far less than the four hundred times of a search within a search.
        let short = seconds(1_000, kind)
        let long = seconds(20_000, kind)
        #expect(long < max(short, .milliseconds(20)) * 120, "\(kind): \(short), \(long)")
    }
}

@Test(arguments: [
    ("<b>", "", "</b>"), ("<a href=\"x\">", "", "</a>"), ("<code>", "<x>", "</code>"),
    ("<table><tr><td>", "<X/>", "</td></tr></table>"), ("<ul><li>", "```", "</li></ul>"),
    ("<video>", "", "</video>"), ("<div>", "a\n\nb", "</div>"), ("[^", "", ""),
    ("{{<", "", ">}}"), ("{{< a", "", ">}}"), ("| a<br>", "", ""), ("a {{< note >}}", "", ""),
    ("<details>\n<summary>", "", "</summary>\n</details>"), ("<Tabs>", "", "</Tabs>"),
    ("<Card title=\"a\">\n\n", "", "</Card>\n"), ("[^a]: ", "", ""), (":::note\n", "", ":::\n"),
    ("   ", "<ul><li>a<li>a<li>a<li>a<li>a</ul>\n", ""),
])
func hostileNestingTakesTimeInProportion(open: String, middle: String, close: String) {
    func seconds(_ count: Int, _ kind: ImportKind) -> Duration {
        duration(
            of: String(repeating: open, count: count) + middle
                + String(repeating: close, count: count), kind)
    }
    for kind in [ImportKind.hugo, .docusaurus] {
        let short = seconds(500, kind)
        let long = seconds(10_000, kind)
        #expect(long < max(short, .milliseconds(20)) * 120, "\(kind): \(short), \(long)")
    }
}

@Test(arguments: [
    "[[a]]\n", "k{} = 1\n", "tags{}: [a]\n", "a{}: b\n  c\n", "[t{}]\nx = 1\n",
])
func hostileFrontMatterTakesTimeInProportion(line: String) {
    func seconds(_ count: Int) -> Duration {
        let fence = line.contains(":") ? "---" : "+++"
        let lines = (0..<count).map { line.replacing("{}", with: "\($0)") }.joined()
        return ContinuousClock().measure {
            _ = Importing(
                .hugo, "-- hugo.toml --\n-- content/a.md --\n\(fence)\n\(lines)\(fence)\nText\n")
        }
    }
    let short = seconds(500)
    let long = seconds(10_000)
    #expect(long < max(short, .milliseconds(20)) * 120, "\(short), \(long)")
}

@Test func filesThatAreNoExportAreTold() {
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"articles\": [\n-- b.json --\n{\"articles\": [{\"id\": 1, \"title\": \"A\", \"body\": \"<p>x\"}]}"
    )
    #expect(site.told.first == "old/a.json: the file is no JSON and is left out [import-left-out]")
    #expect(site.paths == ["en-US/a.md"])
}
