import TestSupport
import Testing

/// Fragments, terms and notices are remembered as pages are, and shown as a build shows them.
@Suite struct PiecesOfPagesTests {
    /// What stands on pages is judged with them: a page whose file is the same shows other things.
    @Test(arguments: [
        ("Content/fragments/outer.md", "<fragment:inner>", "<fragment:iner>"),
        ("Content/fragments/outer.md", "<fragment:inner>", "<fragment:outer>"),
        ("Content/fragments/outer.md", "<fragment:inner>", "# Heading"),
        ("Content/fragments/inner.md", "[a](../a.md)", "[a](../c.md)"),
        ("Content/fragments/inner.md", "[a](../a.md)", "<term:hlp>"),
        ("Content/notices/n.md", "scope: site", "scope: topic:x"),
        ("Content/notices/n.md", "[b](../b.md)", "[b](../d.md)"),
        ("Content/terms.yaml", "help:", "helpful:"),
        ("Content/a.md", "## Part", "## Other"),
    ])
    func aMistakeInWhatStandsOnPagesIsFound(
        change: (path: String, words: String, other: String)
    ) throws {
        let site = try PreviewedTestSite(piecesOfPages)
        try site.expectBytesOfACleanBuild("the first load")
        try site.files.edit(change.path, replacing: change.words, with: change.other)
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
        try site.files.edit(change.path, replacing: change.other, with: change.words)
        #expect(try site.reload())
        try site.expectBytesOfACleanBuild("\(change)")
    }

    @Test(arguments: ["fragments/outer.md", "fragments/inner.md", "terms.yaml", "b.md"])
    func whatGoesIsMissedWhereItStood(path: String) throws {
        let site = try PreviewedTestSite(piecesOfPages)
        let text = try site.files.text("Content/" + path)
        try site.files.remove("Content/" + path)
        #expect(try site.reload() == false)
        try site.expectMistakesOfACleanLoad()
        try site.files.write(text, to: "Content/" + path)
        #expect(try site.reload())
        try site.expectBytesOfACleanBuild(path)
    }
}

/// Pages that show fragments, terms and a notice, which lead to pages.
private let piecesOfPages = """
    -- Content/terms.yaml --
    help: {en: [Me, Help]}
    -- Content/fragments/outer.md --
    Outer.

    <fragment:inner>
    -- Content/fragments/inner.md --
    [a](../a.md) [part](../a.md#part) <term:help>
    -- Content/notices/n.md --
    ---
    from: 2026-11-01
    until: 2026-12-01
    scope: site
    severity: info
    ---
    [b](../b.md) <term:help>
    -- Content/a.md --
    # A

    ## Part

    <fragment:outer>
    -- Content/b.md --
    # B

    <fragment:outer>
    """
