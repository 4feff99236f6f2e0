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

@Test(arguments: [
    (
        "{{< note >}}\nText *a*.\n\n- b\n{{< /note >}}\nAfter.",
        "> [!NOTE]\n> Text *a*.\n>\n> - b\n\nAfter.\n"
    ),
    (
        "- item\n\n  {{% alert title=\"Mind\" color=\"warning\" %}}\n  Text.\n  {{% /alert %}}\n",
        "- item\n\n  > [!WARNING]\n  > **Mind**\n  >\n  > Text.\n\n"
    ),
    ("{{< callout type=\"tip\" >}}Text{{< /callout >}}\n", "> [!TIP]\n> Text\n\n"),
    (
        "{{< figure src=\"/a b.png\" alt=\"An [a]\" caption=\"Words\" >}}\n",
        "![An \\[a\\]](/a%20b.png)\n\n*Words*\n\n\n"
    ),
    (
        "See {{< youtube abc >}}.\n",
        "See [https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc).\n"
    ),
    (
        "{{< highlight go \"linenos=table\" >}}\na {{< x >}} ```\n{{< /highlight >}}\n",
        "````go\na {{< x >}} ```\n````\n\n"
    ),
    (
        "{{< tabs >}}\n{{< tab \"One\" >}}\nA\n{{< /tab >}}\n{{< tab name=\"Two\" >}}\nB\n{{< /tab >}}\n{{< /tabs >}}\n",
        "**One**\n\nA\n\n**Two**\n\nB\n\n"
    ),
    ("`{{</* note */>}}`\n", "`{{< note >}}`\n"),
    ("<details><summary>More</summary>\n\nText\n\n</details>\n", "**More**\n\nText\n\n"),
    (
        "a<br>b <b>c</b> <a href=\"https://x.example/\">d</a> H<sub>2</sub>O <kbd>Ctrl</kbd>\n",
        "a\\\nb **c** [d](https://x.example/) H₂O `Ctrl`\n"
    ),
    ("<!-- kept -->\n\nText\n", "<!-- kept -->\n\nText\n"),
    (
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2|3</td></tr></table>\n",
        "| A | B |\n| --- | --- |\n| 1 | 2\\|3 |\n\n"
    ),
])
func whatHugoKnowsIsSaidInMarkdown(body: String, expected: String) {
    var diagnostics: [Diagnostic] = []
    let text = hugo(body, diagnostics: &diagnostics)
    #expect(text == withoutLinesAtEnd(expected))
    #expect(diagnostics.allSatisfy { $0.code == .importImage || $0.code == .importLink })
}

@Test func whatIsNotKnownStaysWithAWarningAtItsPlace() {
    var diagnostics: [Diagnostic] = []
    let body = "Text\n\n{{< gallery \"x\" >}}\n\nA <blink>b</blink> `{{< gallery >}}` [^1]\n"
    let text = hugo(body, diagnostics: &diagnostics)
    #expect(text == body)
    let head = "---\ntitle: A\n---\n".utf8.count
    #expect(
        diagnostics.map(\.code.name) == [
            "import-shortcode", "import-html", "import-shortcode", "import-markdown",
        ])
    #expect(diagnostics.map { $0.location!.range.lowerBound - head } == [6, 29, 47, 64])
}

@Test func aSitesOwnShortcodeIsFilledInWhereItIsText() {
    let site = Importing(
        .hugo,
        """
        -- hugo.toml --
        title = "T"
        [params]
        minimum = "19.03"
        -- layouts/shortcodes/minimum.html --
        {{ .Page.Site.Params.minimum }}
        -- layouts/shortcodes/version.html --
        <span class="version">v{{ .Get "version" }}</span>
        -- layouts/shortcodes/box.html --
        <div class="box">
            {{ if eq (.Get 0) "big" }}<p><b>Big</b></p>{{ else }}<p>Small</p>{{ end }}
            {{ .Inner | markdownify }}
        </div>
        -- layouts/shortcodes/list.html --
        {{ range .Site.Pages }}<a href="{{ .URL }}">x</a>{{ end }}
        -- content/a.md --
        ---
        title: A
        ---
        At least {{< minimum >}}, since {{< version version="2" >}}.

        {{< box big >}}
        See [b](b.md).
        {{< /box >}}

        {{< list >}}
        -- content/b.md --
        ---
        title: B
        ---
        """)
    let body = site.body("en/a.md")
    #expect(body.hasPrefix("At least 19.03, since v2.\n"))
    #expect(body.contains("**Big**\n"))
    #expect(body.contains("See [b](b.md)."))
    #expect(body.hasSuffix("{{< list >}}\n"))
    #expect(
        site.told == [
            "old/content/a.md: '{{< list >}}' has no counterpart here and stays in the text [import-shortcode]"
        ])
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
