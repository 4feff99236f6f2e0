import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    "{{< note >}}\n", "{{% tabs %}}{{< tab \"a\" >}}", "{{<", "{{< a \"", "<div>",
    "<table><tr><td>", "<a href=\"",
    "<a x='", "<b", "<!--", "`", "``` ", ":::note\n", "<Tabs>\n", "{", "<A b={", "<ul><li>", "[",
    "<code>", "- ", "> ",
    "<a ", "<style>", "{{< highlight >}}", "<p><b><i>", "import {\n",
])
func hostileBodiesTakeTimeInProportion(piece: String) {
    func seconds(_ count: Int, _ kind: ImportKind) -> Duration {
        let body = String(repeating: piece, count: count)
        return ContinuousClock().measure {
            let head =
                kind == .hugo
                ? "-- hugo.toml --\n-- content/a.md --\n"
                : "-- docusaurus.config.js --\n-- docs/a.md --\n"
            _ = Importing(kind, head + "---\ntitle: A\n---\n" + body)
        }
    }
    for kind in [ImportKind.hugo, .docusaurus] {
        // Twenty times as much takes far less than the four hundred times of a search within a search.
        let short = seconds(1_000, kind)
        let long = seconds(20_000, kind)
        #expect(long < max(short, .milliseconds(20)) * 120, "\(kind): \(short), \(long)")
    }
}

@Test func filesThatAreNoExportAreTold() {
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"articles\": [\n-- b.json --\n{\"articles\": [{\"id\": 1, \"title\": \"A\", \"body\": \"<p>x\"}]}"
    )
    #expect(site.told.first == "old/a.json: the file is no JSON and is left out [import-left-out]")
    #expect(site.paths == ["en-US/a.md"])
}
