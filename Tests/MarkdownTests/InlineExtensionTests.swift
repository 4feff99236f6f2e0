import Markdown
import SourceText
import Testing

struct StrikethroughTests {
    @Test(arguments: [
        ("~~Hi~~ Hello, ~there~ world!", "<del>Hi</del> Hello, <del>there</del> world!"),
        ("This will ~~~not~~~ strike.", "This will ~~~not~~~ strike."),
        ("~~a *b* `c`~~", "<del>a <em>b</em> <code>c</code></del>"),
        ("*~~a~~*", "<em><del>a</del></em>"),
        ("~~a ~~", "~~a ~~"),
        (#"\~~a~~"#, "~~a~~"),
        (#"\~\~a\~\~"#, "~~a~~"),
        ("&#126;~a~~", "~~a~~"),
        ("~~a *b~~ c*", "~~a <em>b~~ c</em>"),
        ("~~a ~b~~ c~", "<del>a ~b</del> c~"),
        ("`~~a~~`", "<code>~~a~~</code>"),
        ("~~重要：~~请", "<del>重要：</del>请"),
        ("前~~“书”~~后", "前<del>“书”</del>后"),
        ("~~<faq:a>~~ [b](c)", "<del><a href=\"faq:a\">faq:a</a></del> <a href=\"c\">b</a>"),
        ("*~~b*c~~", "<em>~~b</em>c~~"),
    ])
    func oneOrTwoTildesStrikeThrough(_ markdown: String, _ inline: String) {
        #expect(html(markdown) == "<p>\(inline)</p>\n")
    }

    @Test(arguments: ["周一~周五，周六~周日", "9:00~18:00、10~20 元", "a~b~c"])
    func oneTildeBetweenWordsIsARange(_ markdown: String) {
        #expect(html(markdown) == "<p>\(markdown)</p>\n")
    }

    @Test func struckTextIsPlainInTheSection() {
        let parsed = Parsed("~~旧~~ [新 ~~x~~](u)")
        #expect(parsed.sections == ["旧 新 x"])
        #expect(parsed.document.links[0].text == "新 x")
    }
}

struct TaskTests {
    @Test func tasksAreDisabledCheckboxes() {
        #expect(
            html("- [ ] foo\n- [x] bar\n- baz") == """
                <ul class="task-list">
                <li class="task-item"><input type="checkbox" class="task-checkbox" disabled="" /> foo</li>
                <li class="task-item"><input type="checkbox" class="task-checkbox" disabled="" checked="" /> bar</li>
                <li>baz</li>
                </ul>

                """)
    }

    @Test func aTaskMayHoldInlinesAndParagraphs() {
        #expect(html("1. [X] **a**").contains("checked=\"\" /> <strong>a</strong></li>"))
        #expect(
            html("- [ ] a\n\n  b").contains(
                "<p><input type=\"checkbox\" class=\"task-checkbox\" disabled=\"\" /> a</p>\n<p>b</p>"
            ))
        #expect(html("> * [x] `[ ] b`").contains("/> <code>[ ] b</code></li>"))
        #expect(Parsed("- [ ] a\n- [x] b").sections == ["a\nb"])
    }

    @Test(arguments: [
        "[ ] a", "- a [ ] b", #"- \[ ] a"#, "- [ ]a", "- [y] a", "- [ ]", "- `[ ] a`",
    ])
    func whatIsNoTaskIsNone(_ markdown: String) {
        #expect(!html(markdown).contains("checkbox"))
    }
}

struct SoftBreakTests {
    @Test(arguments: [
        ("你好\n世界", "你好世界"),
        ("你好，\n世界", "你好，世界"),
        ("カナ\nかな", "カナかな"),
        ("Ａ\nＢ", "ＡＢ"),
        ("**你好**\n*世界*", "<strong>你好</strong><em>世界</em>"),
        ("[你\n好](u)\n`世`", "<a href=\"u\">你好</a><code>世</code>"),
        ("“你好”\n世界", "“你好”世界"),
        ("你好<!-- c -->\n世界", "你好世界"),
        ("请联系\n<channel:chat>\n客服", "请联系<a href=\"channel:chat\">channel:chat</a>客服"),
        ("> 你好\n世界", nil),
        ("![你\n好](u)", "<img src=\"u\" alt=\"你好\" />"),
    ])
    func aBreakBetweenWideCharactersVanishes(_ markdown: String, _ inline: String?) {
        let expected =
            inline.map { "<p>\($0)</p>\n" } ?? "<blockquote>\n<p>你好世界</p>\n</blockquote>\n"
        #expect(html(markdown) == expected)
    }

    @Test(arguments: ["안녕\n하세요", "你好\nGoPay", "GoPay\n你好", "a\nb", "“a”\n“b”", "10\n元"])
    func otherBreaksStay(_ markdown: String) {
        #expect(html(markdown) == "<p>\(markdown)</p>\n")
    }

    @Test func hardBreaksStay() {
        #expect(html("你好\\\n世界  \n好") == "<p>你好<br />\n世界<br />\n好</p>\n")
    }
}
