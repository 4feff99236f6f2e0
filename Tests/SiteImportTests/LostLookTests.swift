import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    (
        "<center>\n\nText\n\n</center>\n\n<center>More</center>\n",
        ["'<center>' is left out, its text stays; there are 2 in this file [import-html]"]
    ),
    (
        "A <font color=\"red\">b</font> <u>c</u>\n",
        [
            "'<font>' is left out, its text stays [import-html]",
            "'color' is left out, the text stays [import-html]",
            "'<u>' is left out, its text stays [import-html]",
        ]
    ),
    (
        "<div align=\"center\">\n\nText\n\n</div>\n",
        ["'align' is left out, the text stays [import-html]"]
    ),
    (
        "<table><tr><td style=\"color: red\">a</td><td>b</td></tr></table>\n",
        ["'style' is left out, the text stays [import-html]"]
    ),
    (
        "<details><summary>More</summary>\n\nText\n\n</details>\n",
        ["a part that readers unfold stands open, below its name [import-html]"]
    ),
    ("<div class=\"wide\">\n\nText\n\n</div>\n", []),
    ("`<center>`\n\n```\n<u>\n```\n", []),
    ("<button style=\"color: red\">Go</button>\n", []),
])
func aLookThatIsLostIsToldOnceInAFile(body: String, expected: [String]) {
    for kind in [ImportKind.hugo, .docusaurus] {
        let head =
            kind == .hugo
            ? "-- hugo.toml --\n-- content/a.md --\n"
            : "-- docusaurus.config.js --\n-- docs/a.md --\n"
        let site = Importing(kind, head + "---\ntitle: A\n---\n" + body)
        let path = kind == .hugo ? "old/content/a.md: " : "old/docs/a.md: "
        #expect(site.remarks == expected.map { path + $0 })
    }
}

@Test func tabsAndColumnsAreToldAtTheirPlace() {
    let tabs = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- docs/a.md --
        # A

        <Tabs>
        <TabItem value="one">

        1

        </TabItem>
        <TabItem value="two">

        2

        </TabItem>
        </Tabs>
        """)
    #expect(tabs.told == [])
    #expect(
        tabs.remarks == [
            "old/docs/a.md: tabs stand one below another, each below its name; there are 2 in this file [import-shortcode]"
        ])
    #expect(tabs.site.remarks[0].location?.range.lowerBound == "# A\n\n<Tabs>\n".utf8.count)
    let columns = Importing(
        .hugo,
        "-- hugo.toml --\n-- content/a.md --\n# A\n\n{{< columns >}}\n{{< expand \"B\" >}}\nc\n{{< /expand >}}\n{{< /columns >}}\n"
    )
    #expect(columns.told == [])
    #expect(
        columns.remarks == [
            "old/content/a.md: columns stand one below another [import-shortcode]",
            "old/content/a.md: a part that readers unfold stands open, below its name [import-html]",
        ])
}

@Test func aLookThatIsLostInAnArticleOfZendeskIsTold() {
    let site = Importing(
        .zendesk,
        #"""
        -- a.json --
        {"article": {"id": 1, "title": "A", "body": "<p style=\"color: red\">Text</p><details><summary>S</summary>T</details>"}}
        """#)
    #expect(site.told == [])
    #expect(
        site.remarks == [
            "old/a.json: 'style' is left out, the text stays [import-html]",
            "old/a.json: a part that readers unfold stands open, below its name [import-html]",
        ])
}
