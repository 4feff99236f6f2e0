import Markdown
import SourceText
import Testing

/// The rules of GFM §4.10.
struct TableTests {
    private func rows(_ markdown: String) -> [String] {
        let html = html(markdown)
        return html.matches(of: /<t[hd][^>]*>.*<\/t[hd]>/).map { String(html[$0.range]) }
    }

    @Test func aTableHasAHeadAndABody() {
        #expect(
            html("| foo | bar |\n| --- | --- |\n| baz | bim |") == """
                <div class="table">
                <table>
                <thead>
                <tr>
                <th>foo</th>
                <th>bar</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>baz</td>
                <td>bim</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func columnsAreAlignedByClasses() {
        #expect(
            rows("a | b | c | d\n:- | :-: | -: | -\n1 | 2 | 3 | 4")
                == [
                    "<th class=\"align-left\">a</th>", "<th class=\"align-center\">b</th>",
                    "<th class=\"align-right\">c</th>", "<th>d</th>",
                    "<td class=\"align-left\">1</td>", "<td class=\"align-center\">2</td>",
                    "<td class=\"align-right\">3</td>", "<td>4</td>",
                ])
    }

    @Test func anEscapedPipeIsAPipeAlsoInCode() {
        #expect(
            rows("| f\\|oo |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |")
                == [
                    "<th>f|oo</th>", "<td>b <code>|</code> az</td>",
                    "<td>b <strong>|</strong> im</td>",
                ])
    }

    @Test func raggedRowsAreFilledAndCut() {
        #expect(
            rows("| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |")
                == [
                    "<th>abc</th>", "<th>def</th>", "<td>bar</td>", "<td></td>", "<td>bar</td>",
                    "<td>baz</td>",
                ])
    }

    @Test(arguments: [
        "| abc | def |\n| --- |\n| bar |", "| a |\n\n|---|", "a | b\n- | -", "|---|", "a\n|-|-|",
        "```\n| a |\n|---|\n```", "    | a |\n    |---|", "| a |\n| x |", "> | a |\n|---|",
    ])
    func whatIsNoTableIsNone(_ markdown: String) {
        #expect(!html(markdown).contains("<table"))
    }

    @Test func aTableEndsAtABlankLineOrAnotherBlock() {
        #expect(
            html("| a |\n|---|\n| 1 |\n> q").hasSuffix(
                "</div>\n<blockquote>\n<p>q</p>\n</blockquote>\n"))
        #expect(html("| a |\n|---|\n| 1 |\n\nb").hasSuffix("</div>\n<p>b</p>\n"))
        #expect(html("| a |\n|---|\n| 1 |\n---").hasSuffix("</div>\n<hr />\n"))
        #expect(html("| a |\n|---|\n| 1 |\n===").contains("<td>===</td>"))
        #expect(html("| a |\n|---|\n| 1 |\n    code").hasSuffix("<pre><code>code\n</code></pre>\n"))
        #expect(html("| a |\n|---|\nbar").contains("<td>bar</td>"))
    }

    @Test func aTableInterruptsAParagraph() {
        let html = html("some\ntext\n| a | b |\n|---|---|\n| 1 | 2 |")
        #expect(html.hasPrefix("<p>some\ntext</p>\n<div class=\"table\">\n<table>"))
        #expect(html.contains("<th>a</th>"))
    }

    @Test func aTableStandsInQuotesAndItems() {
        #expect(html("> | a |\n> |---|\n> | 1 |\n| 2 |").hasSuffix("</blockquote>\n<p>| 2 |</p>\n"))
        let item = html("- x\n\n  | a |\n  |---|\n  | 1 |\n- y")
        #expect(item.contains("<p>x</p>\n<div class=\"table\">"))
        #expect(html("- | a |\n  |---|\n  | 1 |\n- y").contains("<li>\n<div class=\"table\">"))
        #expect(html("- | a |\n  |---|\n- y").hasSuffix("<li>y</li>\n</ul>\n"))
        #expect(html("  | a |\n  |---|").contains("<th>a</th>"))
        #expect(html("> 1. > | a |\n>    > |---|\n>    > | 1 |").contains("<td>1</td>"))
    }

    @Test func cellsHoldInlinesOfTheWholeDocument() {
        #expect(
            rows("| [t][r] | `x` |\n|---|---|\n| ![i](u) | <faq:a> |\n\n> [r]: /there")
                == [
                    "<th><a href=\"/there\">t</a></th>", "<th><code>x</code></th>",
                    "<td><img src=\"u\" alt=\"i\" /></td>", "<td><a href=\"faq:a\">faq:a</a></td>",
                ])
        #expect(
            rows("| - x | # y | > z |\n|---|---|---|") == [
                "<th>- x</th>", "<th># y</th>", "<th>&gt; z</th>",
            ])
    }

    @Test func severalTablesKeepTheirCells() {
        let parsed = Parsed("| a |\n|---|\n| b |\n\ntext\n\n| c |\n|---|\n| d |\n")
        #expect(parsed.sections == ["a\nb\ntext\nc\nd"])
        #expect(parsed.html.contains("</div>\n<p>text</p>\n<div class=\"table\">"))
    }

    @Test func windowsLineEndsAndEmptyCellsWork() {
        #expect(
            rows("| a | |\r\n|---|---|\r\n| | 1 |\r\n") == [
                "<th>a</th>", "<th></th>", "<td></td>", "<td>1</td>",
            ])
    }

    @Test func aSmallFileMakesNoHugePage() {
        let columns = String(repeating: "a|", count: 1000)
        let delimiters = String(repeating: "-|", count: 1000)
        let bytes = html(
            columns + "\n|" + delimiters + "\n" + String(repeating: "x\n", count: 20_000)
        ).utf8.count
        #expect(bytes < 10_000_000)
    }
}
