import TestSupport
import Testing

private let hugo = """
    -- old/hugo.toml --
    baseURL = "https://help.example.com/"
    title = "Help"
    -- old/static/img/a.svg --
    <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
    -- old/content/_index.md --
    ---
    title: Home
    ---
    Start with [the first](/guide/first/).
    -- old/content/guide/_index.md --
    ---
    title: Guide
    ---
    -- old/content/guide/first.md --
    ---
    title: First
    aliases: [/old/first]
    ---
    {{< note >}}
    See [second](second.md#part) and ![a](/img/a.svg).
    {{< /note >}}
    -- old/content/guide/second.md --
    ---
    title: Second
    ---
    ## Part

    {{< gallery >}} and [nowhere](/nowhere/)
    """

@Test func aSiteOfHugoIsMovedInAndBuilds() throws {
    let folder = try TemporaryFolder(hugo)
    let outcome = try guidepost(
        "import", "hugo", "old", "new", "--report", "report.json", in: folder.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    #expect(
        outcome.output.hasPrefix(
            "4 pages, 1 file copied, 3 links turned into paths of this site\n3 of 4 pages came through unharmed: 75 %\n"
        ), "\(outcome.output)")
    #expect(
        outcome.errors.contains(
            "old/content/guide/second.md:6:1: warning: '{{< gallery >}}' has no counterpart here"))
    #expect(outcome.errors.contains("new/Content/en/guide/second.md"))
    // The link that was broken before does not keep the site from being built.
    #expect(try folder.text("new/Content/site.yaml").hasSuffix("checks:\n  broken-link: warning\n"))
    #expect(try folder.text("report.json").contains("\"unharmed\": 3"))
    #expect(try guidepost("build", "new", in: folder.path).status == .exited(0))
    #expect(folder.contains("new/Public/guide/first/index.html"))
    #expect(try folder.text("new/Public/old/first/index.html").contains("/guide/first/"))
    let page = try folder.text("new/Public/guide/first/index.html")
    #expect(page.contains("../second/#part") || page.contains("/guide/second/#part"))
    #expect(page.contains("img/a.svg"))
    #expect(try folder.text("new/Public/guide/second/index.html").contains("{{&lt; gallery &gt;}}"))
}

@Test func aSiteOfDocusaurusIsMovedInAndBuilds() throws {
    let folder = try TemporaryFolder(
        """
        -- old/docusaurus.config.js --
        module.exports = { title: 'Help', url: 'https://help.example.com', baseUrl: '/' };
        -- old/docs/intro.md --
        ---
        slug: /
        ---
        # Welcome

        :::tip
        Read [this](./guide/1-this.mdx).
        :::
        -- old/docs/guide/1-this.mdx --
        ---
        title: This
        ---
        Text
        """)
    let outcome = try guidepost("import", "docusaurus", "old", "new", in: folder.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    #expect(
        outcome.output.contains("2 of 2 pages came through unharmed: 100 %\n"),
        "\(outcome.output) \(outcome.errors)")
    #expect(try guidepost("build", "new", "--strict", in: folder.path).status == .exited(0))
    #expect(try folder.text("new/Public/docs/index.html").contains("Welcome"))
    #expect(folder.contains("new/Public/docs/guide/this/index.html"))
}

@Test func anExportOfZendeskIsMovedInAndOldAddressesLeadOn() throws {
    let folder = try TemporaryFolder(
        #"""
        -- export/sections.json --
        {"sections": [{"id": 2, "name": "Log in", "locale": "en-us"}]}
        -- export/articles.json --
        {"articles": [{"id": 3, "section_id": 2, "title": "Reset", "locale": "en-us", "draft": false,
          "html_url": "https://help.example.com/hc/en-us/articles/3-Reset", "body": "<p>Do <b>this</b>.</p>"}]}
        """#)
    let outcome = try guidepost("import", "zendesk", "export", "new", in: folder.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    #expect(try guidepost("build", "new", in: folder.path).status == .exited(0))
    #expect(try folder.text("new/Public/log-in/reset/index.html").contains("<strong>this</strong>"))
    #expect(
        try folder.text("new/Public/hc/en-us/articles/3-Reset/index.html").contains(
            "/log-in/reset/"))
}

@Test func movingInNeverWritesIntoAFolderThatHoldsAnything() throws {
    let folder = try TemporaryFolder(hugo + "\n-- new/mine.txt --\nmine\n")
    let before = try folder.snapshot()
    let outcome = try guidepost("import", "hugo", "old", "new", in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("'new' is not empty; nothing was written"))
    #expect(try folder.snapshot() == before)
}

@Test(arguments: [
    (
        ["import", "jekyll", "old", "new"],
        "a site is moved in from hugo, docusaurus, zendesk, not from 'jekyll'"
    ),
    (["import", "hugo", "nowhere", "new"], "no folder is called 'nowhere'"),
    (["import", "zendesk", "old", "new"], "'old' has no page of Zendesk; nothing was written"),
])
func movingInIsRefusedInWords(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder("-- old/readme.txt --\nNothing.\n")
    let outcome = try guidepost(arguments, in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains(message))
    #expect(!folder.contains("new"))
}
