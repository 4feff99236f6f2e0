import SourceText
import Testing

@testable import SiteImport

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
