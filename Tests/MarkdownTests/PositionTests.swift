import Markdown
import SourceText
import Testing

struct PositionTests {
    /// Each case marks its links with `▶` and `◀`; their places are found again without the marks.
    @Test(arguments: [
        "▶[a](b)◀", "中文 ▶[链接](目标)◀ 和 ▶<faq:x>◀ 与 ▶![图](i.png \"题\")◀", "> 引用\n> ▶[a](b)◀",
        "1. 项\n   ▶[a](b)◀\n\n   - ▶<https://a.example/>◀", "# 标题 ▶[a](b)◀\n\n中 ▶[c](d)◀",
        "`多\n行` ▶[a](b)◀\n再 ▶[c](d)◀", "`一\n二\n三` 和\n`四\n五` ▶[c](d)◀",
        "▶[a](</b\\>>\n\"t\")◀ 后 ▶[c](d)◀\n▶[e](f)◀",
        "\t\n-\t甲\n\t▶[a](b)◀", "> 甲\n乙 ▶[a](b)◀\n   丙 ▶[c](d)◀", "  甲\n    乙 ▶[a](b)◀",
        "甲\\\n乙 ▶[a](b)◀  \n丙 ▶[c](d)◀",
        "**重要：**请 ▶[a](b)◀，**“好”**的 ▶[c](d)◀\n**注意：**看 ▶<faq:e>◀",
        "| 甲 ▶[a](b)◀ | \\| `\\|` ▶[c](d)◀ |\n|---|---|\n| **重：**请 ▶[e](f)◀ | ▶<faq:g>◀ |\n\n后 ▶[h](i)◀",
        "> - | ▶[a](b)◀ |\n>   |---|\n>   | ▶[c](d)◀ |\n> - ▶[e](f)◀",
        "- [ ] ▶[a](b)◀\n- [x] 好 ▶[c](d)◀",
        "> [!NOTE]\n> ▶[a](b)◀\n> 二 ▶[c](d)◀", "## ▶[a](b)◀ {#x}\n\n▶[c](d)◀",
        "[r]: /u\n[s]:\n  /v\n甲 ▶[a][r]◀\n▶[s]◀ ▶[t](w)◀",
        "标题 ▶[a](b)◀\n二 ▶[c](d)◀ {#x}\n===\n", "<b\nc> ▶[a](b)◀\n▶[c](d)◀",
        "▶[甲\n▶![乙](u)◀\n丙](v)◀ ▶<a@b.example>◀",
        "*甲\n▶[a](b)◀* `x` ▶[c](d)◀", "\\[x] &amp; ▶[a](b)◀ [y] ▶[c](d)◀",
        "甲\r\n▶[a](b)◀\r\n\r\n- ▶[c](d)◀\r\n  `e\r\n  f` ▶[g](h)◀",
    ])
    func linksKnowTheirPlaces(_ marked: String) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var wanted: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            if scalar == "▶" {
                starts.append(bytes.count)
            } else if scalar == "◀" {
                wanted.append(starts.removeLast()..<bytes.count)
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        let parsed = Parsed(bytes, options: MarkdownOptions(rawHTML: .allow))
        let inOrder = wanted.sorted { $0.lowerBound < $1.lowerBound }
        #expect(parsed.document.links.map(\.range) == inOrder)
    }

    @Test(arguments: [
        ("[a](b)", "b"), ("[a]( </x y> \"t\" )", "/x y"), ("<faq:x>", "faq:x"),
        ("![a](b.png 't')", "b.png"),
        ("[a](b(c)d)", "b(c)d"), ("[a](目标)", "目标"),
    ])
    func destinationsKnowTheirPlaces(_ markdown: String, _ destination: String) {
        let parsed = Parsed("前 " + markdown)
        #expect(parsed.document.links[0].destinationRange.map(parsed.text) == destination)
    }

    @Test func placesCountFromTheStartOfTheFile() {
        let bytes = Array("---\ntitle: 题\n---\n\u{FEFF}中 [a](javascript:x)".utf8)
        var diagnostics: [Diagnostic] = []
        let document = MarkdownDocument.parse(
            SourceFile(path: "p.md", bytes: bytes), body: 19..<bytes.count,
            diagnostics: &diagnostics)
        #expect(document.links[0].range == 26..<bytes.count)
        #expect(diagnostics[0].location?.range == 30..<bytes.count - 1)
    }

    @Test func warningsKnowTheirPlaces() {
        let parsed = Parsed("> 甲\n> `a\n> b` <i>x\n\n| ** 重** | <u> |\n|---|---|\n")
        #expect(
            parsed.diagnostics.sorted().map { parsed.text($0.location!.range) } == [
                "<i>", "**", "**", "<u>",
            ])
    }
}
