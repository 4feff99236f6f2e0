import SourceText
import Testing

@testable import SiteImport

private let export = #"""
    -- categories.json --
    {"categories": [{"id": 1, "name": "Account", "locale": "en-us", "position": 2, "html_url": "https://help.example.com/hc/en-us/categories/1-Account"}]}
    -- sections.json --
    {"sections": [{"id": 2, "category_id": 1, "name": "Log in", "locale": "en-us", "position": 0, "html_url": "https://help.example.com/hc/en-us/sections/2-Log-in"}]}
    -- page1.json --
    {"count": 2, "next_page": null, "articles": [
      {"id": 3, "section_id": 2, "title": "Can't log in?", "locale": "en-us", "draft": false, "position": 4,
       "edited_at": "2024-02-03T04:05:06Z", "label_names": ["login"], "user_segment_id": null,
       "html_url": "https://help.example.com/hc/en-us/articles/3-Can-t-log-in",
       "body": "<h2 id=\"first\">First</h2><p>Try <b>this </b>&amp; <a href=\"/hc/en-us/articles/4#x\">that</a>:</p><ol><li>One</li><li>Two<br>lines *a*</li></ol><p><img src=\"/hc/article_attachments/9/a.png\" alt=\"Picture\"></p>"},
      {"id": 4, "section_id": 2, "title": "That", "locale": "en-us", "draft": true, "user_segment_id": 77,
       "html_url": "https://help.example.com/hc/en-us/articles/4-That", "body": "<div class=\"callout warning\"><p>Mind.</p></div><svg></svg>",
       "translations": [{"locale": "fr", "title": "Cela", "body": "<p>Oui</p>", "html_url": "https://help.example.com/hc/fr/articles/4-Cela"}]}
    ]}
    """#

@Test func anExportOfZendeskBecomesASite() {
    let site = Importing(.zendesk, export)
    #expect(
        site.paths == [
            "en-US/account/index.md", "en-US/account/log-in/can-t-log-in.md",
            "en-US/account/log-in/index.md",
            "en-US/account/log-in/that.md", "fr/account/log-in/that.md",
        ])
    let text = site.text("en-US/account/log-in/can-t-log-in.md")
    #expect(
        text.contains(
            "title: \"Can't log in?\"\nupdated: 2024-02-03\norder: 4\nkeywords: [\"login\"]\n"))
    #expect(
        text.contains(
            "aliases: [\"/hc/en-us/articles/3-Can-t-log-in/\", \"/hc/en-us/articles/3/\"]\n"))
    #expect(
        site.body("en-US/account/log-in/can-t-log-in.md") == #"""
            ## First {#first}

            Try **this** &amp; [that](that.md#x):

            1. One
            2. Two\
               lines \*a\*

            ![Picture](https://help.example.com/hc/article_attachments/9/a.png)

            """#)
    #expect(site.body("en-US/account/log-in/that.md") == "> [!WARNING]\n> Mind.\n\n<svg></svg>\n")
    #expect(site.text("en-US/account/log-in/that.md").contains("draft: yes\n"))
    #expect(site.body("fr/account/log-in/that.md") == "Oui\n")
    #expect(
        site.text("site.yaml").contains(
            "url: \"https://help.example.com/\"\nlocales: [en-US, fr]\n"))
}

@Test func whatIsToldOfAnArticleStandsAtItsPlaceInTheExport() throws {
    let site = Importing(.zendesk, export)
    let bytes = Array(export.split(separator: "-- page1.json --\n").last!.utf8)
    for (code, text) in [("import-html", "<svg>"), ("import-image", "<img")] {
        let found = try #require(site.site.diagnostics.first { $0.code.name == code })
        let start = try #require(found.location).range.lowerBound
        #expect(bytes[start...].starts(with: text.utf8), "\(code)")
    }
}

@Test func whatOnlySomeCouldReadIsNotMadePublic() {
    let site = Importing(.zendesk, export)
    #expect(
        site.told.contains(
            "old/page1.json: only some people could read this article, so it is a draft here [import-left-out]"
        ))
}

@Test(arguments: [
    (
        "<p>a_b *c* [d] `e` &lt;f&gt; 1. g</p><p>1. h</p><p># i</p>",
        "a_b \\*c\\* \\[d\\] \\`e\\` &lt;f&gt; 1. g\n\n1\\. h\n\n\\# i\n"
    ),
    ("<ul><li><p>a</p><ul><li>b</li></ul></li><li>c</li></ul>", "- a\n\n  - b\n\n- c\n\n"),
    ("<pre><code class=\"language-js\">a &lt; b\n  c</code></pre>", "```js\na < b\n  c\n```\n\n"),
    ("<p>a<p>b", "a\n\nb\n\n"),
    (
        "<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c<br>d</td></tr></tbody></table>",
        "|  |  |\n| --- | --- |\n| a |  |\n| b | c d |\n\n"
    ),
    ("<table><tr><td><p>in a box</p></td></tr></table>", "in a box\n"),
    (
        "<p><iframe src=\"//www.youtube.com/embed/abc?rel=0\"></iframe></p>",
        "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)\n\n"
    ),
    ("<p>&nbsp;</p><p>x&nbsp;</p>", "x\n\n"),
    ("<h2><b>Head</b></h2><blockquote>q</blockquote><hr>", "## **Head**\n\n> q\n\n---\n\n"),
])
func htmlBecomesMarkdown(html: String, expected: String) {
    let body = html.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\n", with: "\\n")
    let site = Importing(
        .zendesk,
        "-- a.json --\n{\"article\": {\"id\": 1, \"title\": \"A\", \"body\": \"\(body)\", \"html_url\": \"https://x.example/hc/en-us/articles/1\"}}"
    )
    let text = site.body("en-US/a.md")
    #expect(text == withoutLinesAtEnd(expected))
}
