import Markdown
import SourceText
import Testing

struct CalloutTests {
    @Test func aCalloutHasATitleToBeFilledIn() {
        let parsed = Parsed("> [!WARNING]\n> 请勿\n> 泄露\n>\n> - a")
        #expect(
            parsed.html == """
                <div class="callout callout-warning" role="note">
                <p class="callout-title">Warning</p>
                <p>请勿泄露</p>
                <ul>
                <li>a</li>
                </ul>
                </div>

                """)
        #expect(parsed.document.html.gaps.map(\.part) == [.calloutTitle(.warning)])
    }

    @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "note"])
    func theFiveKindsOfGitHubAreKnown(_ kind: String) {
        #expect(html("> [!\(kind)]\n> x").contains("callout-\(kind.lowercased())\""))
    }

    @Test func aCalloutMayBeLazyNestedOrEmpty() {
        #expect(
            html("> [!TIP]\nx").contains("<p class=\"callout-title\">Tip</p>\n<p>x</p>\n</div>"))
        #expect(html("- > [!TIP]\n  > x").contains("<li>\n<div class=\"callout"))
        #expect(html("> [!TIP]").hasSuffix("<p class=\"callout-title\">Tip</p>\n</div>\n"))
        #expect(html("> [!TIP]\n>\n> | a |\n> |---|").contains("<th>a</th>"))
    }

    @Test(arguments: [
        "[!NOTE]\nx", "> [!NOTE] x", "> x\n> [!NOTE]", "> [!OTHER]\n> x", #"> \[!NOTE]"#,
    ])
    func whatIsNoCalloutIsNone(_ markdown: String) {
        #expect(!html(markdown).contains("callout"))
    }
}

struct HeadingTests {
    private func ids(_ markdown: String) -> [String] {
        Parsed("lead\n\n" + markdown).document.anchors
    }

    @Test(arguments: [
        ("Hello World", "hello-world"), ("登录 失败？", "登录-失败"), ("a.b_c-d", "ab_c-d"),
        ("`code` *x*", "code-x"), ("ÄÖ Ünï", "äö-ünï"), ("！？", "section"), ("1. Über", "1-über"),
        ("[text](url)", "text"), ("ΑΣ", "ας".replacing("ς", with: "σ")),
    ])
    func aSlugIsGitHubs(_ heading: String, _ id: String) {
        #expect(ids("## " + heading) == [id])
    }

    @Test func idsAreUniqueAndStable() {
        #expect(ids("## a\n## a\n## a-1\n## a") == ["a", "a-1", "a-1-1", "a-2"])
        #expect(ids("## ？\n## ！") == ["section", "section-1"])
        #expect(ids("## a\n## b {#a}") == ["a-1", "a"])
    }

    @Test func anIDCanBeDeclared() {
        let parsed = Parsed("x\n\n## 登录 **失败** {#login}\n\n标题 {#two}\n===\n\n### c {#c} ###\n")
        #expect(parsed.document.anchors == ["login", "two", "c"])
        #expect(
            parsed.html.contains(
                "<h2 id=\"login\">登录 <strong>失败</strong></h2>\n<h1 id=\"two\">标题</h1>"))
        #expect(parsed.document.outline.map { parsed.plain($0.text) } == ["登录 失败", "标题", "c"])
        #expect(ids(#"## a \{#b}"#) == ["a-b"])
        #expect(ids("## `{#b}`") == ["b"])
        #expect(ids("a {#b}\n\n## c") == ["c"])
    }

    @Test func aDeclaredIDIsTakenOnce() {
        let parsed = Parsed("x\n\n## a {#one}\n## b {#one}\n")
        #expect(parsed.codes == ["duplicate-anchor"])
        #expect(parsed.marked == ["{#one}"])
        #expect(parsed.diagnostics[0].location?.range.lowerBound == 20)
        #expect(parsed.diagnostics[0].notes[0].location?.range.lowerBound == 8)
        #expect(parsed.document.anchors == ["one", "one-1"])
    }

    @Test func aFirstLevelHeadingAtTheHeadIsTheTitle() throws {
        let parsed = Parsed("<!-- c -->\n# 标题 *x*\n\nlead\n\n# other")
        let title = try #require(parsed.document.title)
        #expect(parsed.plain(title.text) == "标题 x")
        #expect(String(decoding: title.html.bytes, as: UTF8.self) == "标题 <em>x</em>")
        #expect(parsed.html == "<p>lead</p>\n<h1 id=\"other\">other</h1>\n")
        #expect(parsed.sections == ["lead", ""])
        #expect(Parsed("lead\n\n# late").document.title == nil)
        #expect(Parsed("## two").document.title == nil)
    }

    @Test func sectionsAreSplitAtLevelsTwoToFour() {
        let parsed = Parsed(
            "lead\n\n## a\n\none\n\n##### five\n\ntwo\n\n```\ncode\n```\n\n#### b\n\n> - q\n")
        #expect(parsed.sections == ["lead", "one\nfive\ntwo\ncode", "q"])
        #expect(parsed.document.sections.map(\.heading) == [nil, 0, 2])
    }

    @Test func aHeadingKnowsItsPlace() {
        let parsed = Parsed("x\n\n  ## a {#b}\n\n> 标题\n> 二\n> ===\n")
        #expect(parsed.document.outline.map { parsed.text($0.range) } == ["## a {#b}", "标题\n> 二"])
    }
}

/// Whoever forgets the closing marks loses the rest of the page.
@Test(arguments: [
    (
        "| a | b |\n|---|\n| 1 | 2 |", "|---|",
        "the row of dashes has another number of cells (1) than the row above it (2)"
    ),
    ("text\n\na | b\n--- | --- | ---", "--- | --- | ---", "cells (3) than the row above it (2)"),
    ("| a |\n|---|\n| 1 | 2 | 3 |", "2 | 3", "more cells than the table has columns"),
    ("> | a |\n> |---|\n> | 1 || 2", "2", "more cells than the table has columns"),
])
func aTableThatLosesSomethingIsTold(text: String, marked: String, message: String) {
    let parsed = Parsed(text)
    #expect(parsed.codes == ["uneven-table"])
    #expect(parsed.marked == [marked])
    #expect(parsed.diagnostics.first?.message.description.contains(message) == true)
}

@Test(arguments: [
    "| a | b |\n|---|---|\n| 1 |", "| a |\n|---|\n| 1 | | |", "text\n---", "text\n:--\n", "a\n- -",
    "| a |\n|---|\n| `1 \\| 2` |", "```\n| a | b |\n|---|\n```", "text | more\n\n---",
])
func aTableThatLosesNothingIsNoMistake(text: String) {
    #expect(Parsed(text).codes == [])
}

@Test(arguments: ["```\ncode\n\ntext", "text\n\n~~~~ sh\n~~~\n", "   ```", "- a\n\n```\nb"])
func codeThatNeverEndsIsTold(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.codes == ["unclosed-code"])
    let marks = parsed.marked.first ?? ""
    #expect(["```", "~~~~"].contains(marks))
    #expect(
        parsed.diagnostics[0].fix?.message == "write \(marks) on a line of its own behind the code")
    #expect(Parsed(text + "\n" + marks).codes == [])
}

/// What a list or a quote holds ends with it, and cannot swallow the page.
@Test(arguments: ["- ```\n  code\n\ntext", "> ```\n> code\n\ntext", "    ```\n", "`` ``` ``", ""])
func codeThatEndsWithWhatItStandsInIsNoMistake(text: String) {
    #expect(Parsed(text).codes == [])
}

@Test(arguments: [
    ("##标题", "##", "'\\##'"), ("#标题\n\n文字", "#", "'\\#'"), ("text\n###More", "###", "'### '"),
    ("1.打开应用\n2.5 元", "1.", "'1\\.'"), ("12)Open it", "12)", "'12) '"), ("-转账", "-", "'\\-'"),
    ("- a\n\n  1.**Open**", "1.", "'1. '"), ("> -[a](b.md)", "-", "'- '"),
    ("文字：\n1、打开\n2、点击", "1、", "'1. '"), ("①打开\n②点击", "①", "empty line"),
    ("• One\n• Two\n• Three", "•", "'- '"), ("1）打开\n2）点击", "1）", "'1. '"),
    ("（1）打开\n（2）点击", "（1）", "'1. '"),
    ("一、打开\n二、点击", "一、", "'1. '"), ("(1) Open\n(2) Press", "(1)", "'1. '"),
    ("10、打开\n十一、点击", "10、", "'1. '"),
])
func aMarkerThatStaysTextIsTold(text: String, marker: String, advice: String) {
    let parsed = Parsed(text)
    #expect(parsed.codes == ["unread-marker"])
    #expect(parsed.marked == [marker])
    #expect(parsed.diagnostics.first?.fix?.message.contains(advice) == true)
}

@Test(arguments: [
    "# 标题", "##\n", "#1 of all", "#help", "#话题#", "#######七", "\\##标题", "1\\.打开", "\\-转账",
    "3.5 GB", "2.x", "1.html", "-5", "- 转账", "1. 打开\n2. 点击", "1、打开\n\n2、点击", "1、打开  \n2、点击",
    "1、打开\\\n2、点击", "· 打开", "（1）打开", "一、打开", "一个\n二个", "(1.打开\n(2.打开", "（打开）\n（点击）",
    "100、打开\n101、点击", "2024.年底", "    ##标题", "```\n##标题\n1.打开\n```", "<!--\n##标题\n-->",
    "--出自某处", "*打开*", "| #甲 |\n|---|\n| -乙 |",
])
func whatIsNoMarkerOrReadAsOneIsNoMistake(text: String) {
    #expect(!Parsed(text).codes.contains("unread-marker"))
}

/// Else who mends the line that is told makes the others part of its item.
@Test func eachLineOfAListThatLacksItsSpacesIsTold() {
    #expect(Parsed("1.打开\n2.点击\n3.发送").marked == ["1.", "2.", "3."])
    #expect(Parsed("1. 打开\n2.点击").marked == ["2."])
    #expect(Parsed("- Open\n-Press\n-Send").marked == ["-", "-"])
    #expect(Parsed("1. 打开\n2、点击").marked == ["2、"])
    #expect(Parsed("- 打开\n• 点击\n• 发送").marked == ["•"])
}
