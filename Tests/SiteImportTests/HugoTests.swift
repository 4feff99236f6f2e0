import SourceText
import Testing

@testable import SiteImport

@Test func frontMatterOfHugoIsMapped() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        baseURL = "https://help.example.com/"
        title = "Help"
        -- content/guide/first.md --
        +++
        title = "The \\"first\\" step"
        description = '''
        One sentence.'''
        weight = 20
        tags = ["a", "b"]
        date = 2024-05-01T10:00:00Z
        lastmod = 2024-06-01
        expiryDate = 2030-01-01
        draft = false
        layout = "wide"
        mood = "sunny"
        +++
        Text.
        """)
    let text = site.text("en/guide/first.md")
    #expect(text.contains("title: \"The \\\"first\\\" step\"\n"))
    #expect(text.contains("description: One sentence.\n"))
    #expect(
        text.contains(
            "published: 2024-05-01\nexpires: 2029-12-31\nupdated: 2024-06-01\norder: 20\n"))
    #expect(text.contains("keywords: [\"a\", \"b\"]\n"))
    #expect(text.contains("# layout = \"wide\"\n# mood = \"sunny\"\n"))
    #expect(!text.contains("aliases"))
    #expect(site.told == [])
    #expect(
        site.remarks == [
            "old/content/guide/first.md: 'mood' means nothing here and is kept as a comment in one page [import-front-matter]"
        ])
    #expect(site.text("site.yaml").contains("title: Help\n"))
    #expect(site.text("site.yaml").contains("url: \"https://help.example.com/\"\nlocales: [en]\n"))
}

@Test func yamlThatIsWiderThanOursIsReadOrTold() {
    let site = Importing(
        .hugo,
        """
        -- hugo.yaml --
        title: &name Help
        -- content/a.md --
        ---
        title: A title that
          goes on
        description: 'It''s quoted
          over lines'
        tags:
        - one
        - two
        keywords: [three,
          four, ]
        aliases: !!set {a}
        ---
        Text.
        """)
    let text = site.text("en/a.md")
    #expect(text.contains("title: A title that goes on\n"))
    #expect(text.contains("description: \"It's quoted over lines\"\n"))
    #expect(text.contains("keywords: [\"one\", \"two\", \"three\", \"four\"]\n"))
    #expect(text.contains("# aliases: !!set {a}\n"))
    #expect(
        site.told == [
            "old/content/a.md: this front matter cannot be read and is kept as a comment [import-front-matter]"
        ])
}

@Test func addressesOfHugoAreKeptOrLeadOn() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        title = "T"
        -- content/_index.md --
        ---
        title: Home
        ---
        -- content/faq/_index.md --
        ---
        title: Questions
        ---
        -- content/faq/One Thing.md --
        ---
        title: One
        aliases: [/old/one, two]
        ---
        -- content/guide/x.md --
        ---
        title: X
        slug: why
        ---
        -- content/guide/bundle/index.md --
        ---
        title: B
        ---
        ![a](pic.png)
        -- content/guide/bundle/pic.png --
        -- content/guide/far.md --
        ---
        title: Far
        url: /else/where/
        ---
        """)
    #expect(
        site.paths == [
            "en/articles/faq.md".replacing("faq.md", with: "faq/index.md"),
            "en/articles/faq/one-thing.md", "en/else/where.md",
            "en/guide/bundle.md", "en/guide/why.md", "en/home.md",
        ])
    #expect(
        site.text("en/articles/faq/one-thing.md").contains(
            "aliases: [\"/faq/one-thing/\", \"/old/one/\", \"/faq/two/\"]"))
    #expect(site.body("en/guide/bundle.md") == "![a](../../guide/bundle/pic.png)\n")
    #expect(site.site.copies.map(\.path) == ["Content/guide/bundle/pic.png"])
    // Every site has its list of questions at /faq/.
    #expect(site.codes == ["import-address"])
}

@Test func linksOfHugoBecomePathsOfFiles() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        title = "T"
        baseURL = "https://help.example.com/"
        -- static/img/x.png --
        -- content/a/_index.md --
        ---
        title: A
        ---
        -- content/a/one.md --
        ---
        title: One
        ---
        [two](two.md#x) [two]({{< relref "two.md#x" >}}) [two]({{< ref "/a/two" >}}) [two](../two/)
        [abs](/a/two/) [host](https://help.example.com/a/two/?q#y) [list](/a/) ![i](/img/x.png) [lost](nowhere.md)
        [def] `[two](two.md)` [out](https://example.org/a/two/)

            [two](two.md)

        [def]: two.md
        -- content/a/two.md --
        ---
        title: Two
        ---
        """)
    #expect(
        site.body("en/a/one.md") == """
            [two](two.md#x) [two](two.md#x) [two](two.md) [two](two.md)
            [abs](two.md) [host](two.md?q#y) [list](index.md) ![i](../../img/x.png) [lost](nowhere.md)
            [def] `[two](two.md)` [out](https://example.org/a/two/)

                [two](two.md)

            [def]: two.md

            """)
    #expect(
        site.told == [
            "old/content/a/one.md: 'nowhere.md' leads to no page and no file of the source; it stays as it is written [import-link]"
        ])
    let place = site.site.diagnostics[0].location!.range.lowerBound
    let source = Array(
        "---\ntitle: One\n---\n[two](two.md#x) [two]({{< relref \"two.md#x\" >}}) [two]({{< ref \"/a/two\" >}}) [two](../two/)\n[abs](/a/two/) [host](https://help.example.com/a/two/?q#y) [list](/a/) ![i](/img/x.png) [lost]("
            .utf8)
    #expect(place == source.count)
}

@Test func languagesOfHugoBecomeLocales() {
    let site = Importing(
        .hugo,
        """
        -- config/_default/hugo.toml --
        defaultContentLanguage = "en"
        baseURL = "https://x.example/"
        -- config/_default/languages.en.toml --
        title = "Help"
        contentDir = "content/en"
        -- config/_default/languages.zh-cn.toml --
        title = "帮助"
        contentDir = "content/zh-cn"
        -- content/en/a.md --
        ---
        title: A
        ---
        -- content/en/b.md --
        ---
        title: B
        ---
        -- content/zh-cn/a.md --
        ---
        title: 甲
        ---
        [b](/b/)
        -- content/zh-cn/b.md --
        ---
        untranslated: 1
        ---
        """)
    #expect(site.paths == ["en/a.md", "en/b.md", "zh-CN/a.md"])
    #expect(site.text("site.yaml").contains("title:\n  en: Help\n  zh-CN: 帮助\n"))
    #expect(site.body("zh-CN/a.md") == "[b](../en/b.md)\n")
    #expect(site.codes == ["import-left-out"])
}

@Test func downloadsThatNoPageNamesComeAlongAndTheOldLookIsToldToStayBehind() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        title = "T"
        -- static/forms/refund.pdf --
        -- static/img/logo.png --
        -- static/js/menu.js --
        -- static/robots.txt --
        -- assets/icons/bank.svg --
        -- assets/data/rates.json --
        -- content/a.md --
        ---
        title: A
        ---
        """)
    #expect(
        site.site.copies.map(\.source).sorted() == [
            "assets/icons/bank.svg", "static/forms/refund.pdf", "static/img/logo.png",
        ])
    #expect(site.codes == ["import-left-out"])
    #expect(site.told[0].contains("left out: 2, such as 'static/js/menu.js'"))
}
