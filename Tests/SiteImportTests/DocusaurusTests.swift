import SourceText
import Testing

@testable import SiteImport

@Test(arguments: [
    (":::note\n\nText\n\n:::\n\nAfter\n", "> [!NOTE]\n> Text\n\nAfter\n"),
    (":::tip[My *title*]\nText\n:::\n", "> [!TIP]\n> **My *title***\n>\n> Text\n\n"),
    (
        "- a\n\n  :::warning Mind\n  Text\n  :::\n",
        "- a\n\n  > [!WARNING]\n  > **Mind**\n  >\n  > Text\n\n"
    ),
    (
        "```js title=\"src/a.js\"\nx <b> {y}\n```\n",
        "**src/a.js**\n\n```js title=\"src/a.js\"\nx <b> {y}\n```\n"
    ),
    (
        "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n<Tabs>\n  <TabItem value=\"a\" label=\"A\">\n\n    Text\n\n  </TabItem>\n</Tabs>\n",
        "**A**\n\nText\n\n"
    ),
    ("{/* hidden */}\n\nText{' '}more\n", "<!-- hidden -->\n\nText more\n"),
    ("## Head {/* #own */}\n", "## Head {#own}\n"),
    ("## Head {#own}\n", "## Head {#own}\n"),
    ("<DocCardList />\n\nText\n", "\n\nText\n"),
    ("<details>\n<summary>More</summary>\n\nText\n\n</details>\n", "**More**\n\nText\n\n"),
])
func whatDocusaurusKnowsIsSaidInMarkdown(body: String, expected: String) {
    let text = docusaurus(body)
    #expect(text == withoutLinesAtEnd(String(expected.drop { $0 == "\n" })))
}

@Test func addressesOfDocusaurusAreKept() {
    let site = Importing(
        .docusaurus,
        """
        -- website/docusaurus.config.ts --
        const BASE = '/base';
        export default {
          title: 'Help', url: 'https://x.example', baseUrl: `${BASE}/`,
          i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
          presets: [['classic', { docs: { path: '../docs', routeBasePath: 'help' } }]],
        };
        -- website/sidebars.js --
        module.exports = { docs: ['guide/second', 'guide/first'] };
        -- docs/01-guide/_category_.json --
        { "label": "The guide", "position": 3, "link": { "type": "generated-index" } }
        -- docs/01-guide/first.md --
        ---
        id: first
        sidebar_label: F
        ---
        # First thing

        [second](./02-second.mdx#x), [same](/help/guide/second), [near](second), ![i](@site/static/img/i.png)
        -- docs/01-guide/02-second.mdx --
        ---
        slug: /other
        title: Second
        ---
        -- docs/_part.md --
        Not a page.
        -- website/static/img/i.png --
        -- website/i18n/fr/docusaurus-plugin-content-docs/current/01-guide/first.md --
        # Premier

        [s](./02-second.mdx)
        -- website/versioned_docs/version-1/a.md --
        # Old
        """)
    #expect(
        site.paths == [
            "en/help/guide/first.md", "en/help/guide/index.md", "en/help/other.md",
            "fr/help/guide/first.md",
        ])
    // A relative address is seen from the page's own, where /help/guide/second is no page.
    #expect(
        site.body("en/help/guide/first.md")
            == "# First thing\n\n[second](../other.md#x), [same](/help/guide/second), [near](second), ![i](../../../img/i.png)\n"
    )
    #expect(site.text("en/help/guide/index.md").contains("title: The guide\norder: 3\n"))
    #expect(site.text("en/help/guide/index.md").contains("\"/help/category/the-guide/\""))
    #expect(site.text("en/help/guide/first.md").contains("# sidebar_label: F\n"))
    #expect(site.text("en/help/guide/first.md").contains("order: 2\n"))
    #expect(
        site.text("site.yaml").contains("url: \"https://x.example/base/\"\nlocales: [en, fr]\n"))
    #expect(site.site.copies.map(\.path) == ["Content/img/i.png"])
    #expect(site.codes.contains("import-left-out"))
}

@Test func aPartThatPagesIncludeStandsInEach() {
    let site = Importing(
        .docusaurus,
        """
        -- docusaurus.config.js --
        module.exports = { title: 'T' };
        -- docs/a.mdx --
        ---
        title: A
        ---
        import Part from './parts/_part.mdx';

        Before

        <Part />

        <Part />

        <Foreign x={1}>Text</Foreign>
        -- docs/parts/_part.mdx --
        ---
        hide: true
        ---
        Of [all](../b.md).
        -- docs/b.md --
        # B
        """)
    #expect(
        site.body("en/docs/a.md")
            == "Before\n\nOf [all](b.md).\n\nOf [all](b.md).\n\n<Foreign x={1}>Text</Foreign>\n")
    #expect(
        site.told == [
            "old/docs/a.mdx: '<Foreign x={1}>' has no counterpart here and stays in the text [import-shortcode]"
        ])
}
