import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    (
        "<DocsCards>\n\n<DocsCard header=\"Home\" href=\"https://x.example/\" icon=\"/i.png\">\n  <p>Words.</p>\n</DocsCard>\n\n</DocsCards>\n",
        "**[Home](https://x.example/)**\n\nWords.\n",
        ["'<DocsCards>'", "'<DocsCard>'"]
    ),
    (
        "<DetailedExplanation title=\"More\">\nWords\n\n- a\n\n</DetailedExplanation>\n\nAfter\n",
        "**More**\n\nWords\n\n- a\n\nAfter\n", ["'<DetailedExplanation>'"]
    ),
    (
        "<LinkCard title=\"Home\" description=\"Words.\" to=\"https://x.example/\" />\n\nAfter\n",
        "**[Home](https://x.example/)**\n\nWords.\n\nAfter\n", ["'<LinkCard>'"]
    ),
    (
        "<LiteYouTubeEmbed\n    id=\"abc\"\n    title=\"A film\"\n/>\n",
        "[A film](https://www.youtube.com/watch?v=abc)\n", ["'<LiteYouTubeEmbed>'"]
    ),
])
func aComponentWhoseNameTellsWhatItIsBecomesThat(
    body: String, expected: String, names: [String]
) {
    let site = Importing(
        .docusaurus, "-- docusaurus.config.js --\n-- docs/a.md --\n---\ntitle: A\n---\n" + body)
    #expect(site.body("en/docs/a.md") == expected)
    #expect(site.told == [])
    #expect(
        site.remarks.sorted()
            == names.map {
                "old/docs/a.md: of \($0) the name, the text and the link stay [import-shortcode]"
            }.sorted())
}

@Test(arguments: [
    "<DocsCard header=\"Home\" price=\"3\">Words</DocsCard>\n",
    "<DocsCard header={title}>Words</DocsCard>\n",
    "<DocsCard href=\"x.md\">Words</DocsCard>\n",
    "<Card />\n",
    "<YouTube />\n",
    "<Pricing>Words</Pricing>\n",
    "Text <Details title=\"a\">b</Details>\n",
])
func aComponentThatSaysMoreStaysAndIsTold(body: String) {
    let site = Importing(
        .docusaurus, "-- docusaurus.config.js --\n-- docs/a.md --\n---\ntitle: A\n---\n" + body)
    #expect(site.body("en/docs/a.md") == body)
    #expect(site.codes == ["import-shortcode"])
    #expect(site.remarks == [])
}

@Test func theTextsThatAComponentIsHandedStand() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- docs/a.md --
        ---
        title: A
        ---
        import html from './_html.md';
        import app from './_app.md';
        import Other from '../src/other';

        <Playground
          version="9"
          code={{ html, angular: { files: { 'src/app.ts': app } }, other: Other }}
          src="demo.html"
        />

        After
        -- docs/_html.md --
        ```html
        <b>
        ```
        -- docs/_app.md --
        See [a](a.md).
        """)
    #expect(
        site.body("en/docs/a.md")
            == "**html**\n\n```html\n<b>\n```\n\n**src/app.ts**\n\nSee [a](a.md).\n\nAfter\n")
    #expect(
        site.told == [
            "old/docs/a.md: of '<Playground…' only the texts stay that it is made of [import-shortcode]"
        ])
}

@Test func anImportBehindACommentIsNoText() {
    #expect(
        docusaurus("<!-- ignore -->\nimport A from '@theme/A';\n\nText\n")
            == "<!-- ignore -->\n\nText\n")
}

@Test func anAdmonitionThatNothingClosesEndsWithTheText() {
    #expect(docusaurus(":::tip\n\nText\n\nMore\n") == "> [!TIP]\n> Text\n>\n> More\n")
}

@Test func aPathOfUseBaseUrlIsSeenFromTheRoot() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- static/video/a.mp4 --
        -- docs/deep/a.md --
        # A

        <video src={useBaseUrl('video/a.mp4')} />
        """)
    #expect(
        site.body("en/docs/deep/a.md")
            == "# A\n\n[/video/a.mp4](../../../video/a.mp4)\n")
    #expect(site.told == [])
}

@Test func aHeadingThatLeadsToItselfIsAHeadingWithItsPlace() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        -- docs/a.md --
        # A

        <section id="one">
          <a href="#one">
            <h3>The first</h3>
          </a>
          Words about <a href="https://x.example/">it</a>.
        </section>
        """)
    #expect(
        site.body("en/docs/a.md")
            == "# A\n\n### The first\n\nWords about [it](https://x.example/).\n")
    #expect(site.text("en/docs/a.md").contains("former-anchors: {\"one\": \"the-first\"}\n"))
    #expect(site.told == [])
}

@Test func aPlaceWithoutAHeadingIsTold() {
    var diagnostics: [Diagnostic] = []
    _ = hugo("<a id=\"one\"></a>Text\n\n<span id=\"two\">more</span>\n", diagnostics: &diagnostics)
    #expect(
        diagnostics.map(\.message) == [
            "2 places, such as '#one', have no heading, so links to them lead to the page"
        ])
    #expect(diagnostics.map(\.code) == [.importAddress])
}

@Test func whatIsIndentedForTheSakeOfTagsIsNot() {
    #expect(
        docusaurus(
            """
            <Tabs>
                <TabItem value="A">

                    :::note
                    Words
                    :::

                    <ul>
                    <li>a</li>
                    </ul>

                    - b

                      <table><tr><th>c</th></tr><tr><td>d</td></tr></table>

                </TabItem>
            </Tabs>
            """)
                == """
                **A**

                > [!NOTE]
                > Words

                - a

                - b

                  | c |
                  | --- |
                  | d |

                """)
}
