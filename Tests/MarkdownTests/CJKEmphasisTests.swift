import Markdown
import SourceText
import Testing

private let closingMarks = Array("，。、；：？！”’）】》—…％%").map(String.init)
private let openingMarks = Array("“‘（【《").map(String.init)
private let neighbours = ["请", "の", "カ", "한", "a", "Z", "7"]
private let emphases = [("*", "em"), ("**", "strong")]

/// CommonMark leaves emphasis between CJK punctuation and a letter unrendered; here each case has its one right HTML.
struct CJKEmphasisTests {
    @Test(arguments: closingMarks, neighbours)
    func emphasisClosesBehindAMark(_ mark: String, _ next: String) {
        for (stars, tag) in emphases {
            #expect(
                html("\(stars)重要\(mark)\(stars)\(next)勿")
                    == "<p><\(tag)>重要\(mark)</\(tag)>\(next)勿</p>\n")
            #expect(
                html("\(next)\(stars)重要\(mark)\(stars)\(next)")
                    == "<p>\(next)<\(tag)>重要\(mark)</\(tag)>\(next)</p>\n")
        }
    }

    @Test(arguments: openingMarks, neighbours)
    func emphasisOpensBeforeAMark(_ mark: String, _ previous: String) {
        for (stars, tag) in emphases {
            #expect(
                html("\(previous)\(stars)\(mark)书名\(stars)好")
                    == "<p>\(previous)<\(tag)>\(mark)书名</\(tag)>好</p>\n")
        }
    }

    @Test(arguments: openingMarks, closingMarks)
    func emphasisMayBeginAndEndWithMarks(_ opening: String, _ closing: String) {
        for (stars, tag) in emphases {
            for next in neighbours {
                #expect(
                    html("前\(stars)\(opening)书\(closing)\(stars)\(next)")
                        == "<p>前<\(tag)>\(opening)书\(closing)</\(tag)>\(next)</p>\n")
            }
        }
    }

    @Test(arguments: closingMarks, neighbours)
    func emphasisNests(_ mark: String, _ next: String) {
        #expect(
            html("**外面*里面\(mark)*\(next)外\(mark)**\(next)")
                == "<p><strong>外面<em>里面\(mark)</em>\(next)外\(mark)</strong>\(next)</p>\n")
        #expect(
            html("*外面**里面\(mark)**\(next)外\(mark)*\(next)")
                == "<p><em>外面<strong>里面\(mark)</strong>\(next)外\(mark)</em>\(next)</p>\n")
        #expect(
            html("***重要\(mark)***\(next)")
                == "<p><em><strong>重要\(mark)</strong></em>\(next)</p>\n")
    }

    @Test(arguments: closingMarks)
    func severalEmphasesInOneLineStayApart(_ mark: String) {
        #expect(
            html("**重要\(mark)**请勿**其他**的**注意\(mark)**好")
                == "<p><strong>重要\(mark)</strong>请勿<strong>其他</strong>的"
                + "<strong>注意\(mark)</strong>好</p>\n")
    }

    @Test(arguments: [
        ("**`npm i`**来安装", "<strong><code>npm i</code></strong>来安装"),
        ("请用**`npm i`**来安装", "请用<strong><code>npm i</code></strong>来安装"),
        ("看**[这里](u)**的说明", "看<strong><a href=\"u\">这里</a></strong>的说明"),
        ("**注意:**请勿", "<strong>注意:</strong>请勿"),
        ("**마크다운(Markdown)**은", "<strong>마크다운(Markdown)</strong>은"),
        ("他说**“好”**了", "他说<strong>“好”</strong>了"),
        ("他说**……好**了", "他说<strong>……好</strong>了"),
        ("前**「書」**後", "前<strong>「書」</strong>後"),
        ("（**重要**）", "（<strong>重要</strong>）"),
        ("**~~旧：~~**新", "<strong><del>旧：</del></strong>新"),
    ])
    func emphasisHoldsAroundOtherThings(_ markdown: String, _ inline: String) {
        #expect(html(markdown) == "<p>\(inline)</p>\n")
    }

    @Test func emphasisIsRepairedInHeadingsCellsListsAndQuotes() {
        #expect(html("x\n\n## **重要：**请").contains("<strong>重要：</strong>请</h2>"))
        #expect(html("| **重要：**请 |\n|---|").contains("<th><strong>重要：</strong>请</th>"))
        #expect(html("> - **重要：**请").contains("<li><strong>重要：</strong>请</li>"))
    }

    @Test(arguments: [
        ("`：**请`", "<p><code>：**请</code></p>\n"),
        ("```\n：**请\n```", "<pre><code>：**请\n</code></pre>\n"),
        ("    ：**请", "<pre><code>：**请\n</code></pre>\n"),
        ("```：**请\n```", "<pre><code class=\"language-：**请\"></code></pre>\n"),
        (
            "[a](</：**请> \"：**请\")",
            "<p><a href=\"/%EF%BC%9A**%E8%AF%B7\" title=\"：**请\">a</a></p>\n"
        ),
        (
            "<https://e.example/：**请>",
            "<p><a href=\"https://e.example/%EF%BC%9A**%E8%AF%B7\">https://e.example/：**请</a></p>\n"
        ),
        ("x <b title=\"：**请\">", "<p>x <b title=\"：**请\"></p>\n"),
        ("<div title=\"：**请\">", "<div title=\"：**请\">\n"),
        ("[甲：**请][]\n\n[甲：**请]: /u", "<p><a href=\"/u\">甲：**请</a></p>\n"),
    ])
    func whatIsNoEmphasisIsUntouched(_ markdown: String, _ expected: String) {
        #expect(html(markdown, options: MarkdownOptions(rawHTML: .allow)) == expected)
    }

    @Test func theRepairCanBeTurnedOff() {
        let parsed = Parsed("**重要：**请勿", options: MarkdownOptions(cjkEmphasis: false))
        #expect(parsed.html == "<p>**重要：**请勿</p>\n")
        #expect(parsed.codes == ["cjk-emphasis", "cjk-emphasis"])
    }

    @Test func whatStaysLiteralIsWarnedOfAtItsPlace() {
        let parsed = Parsed("好的\n\n请注意** 重要 **事项")
        #expect(parsed.codes == ["cjk-emphasis", "cjk-emphasis"])
        #expect(parsed.marked == ["**", "**"])
        #expect(parsed.diagnostics[0].location?.range.lowerBound == "好的\n\n请注意".utf8.count)
        #expect(parsed.diagnostics[0].fix?.message.contains("remove the space") == true)
        #expect(Parsed("**重要").codes == ["cjk-emphasis"])
    }

    @Test(arguments: [
        "价格*不含税", "5*3 = 15", "a ** b", #"\*\*重要：\*\*请"#, "**重要**", "`**`重要", "甲 * 乙 * 丙",
    ])
    func asterisksThatAreMeantAreNotWarnedOf(_ markdown: String) {
        #expect(Parsed(markdown).codes == [])
    }
}
