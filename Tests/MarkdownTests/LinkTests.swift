import Markdown
import SourceText
import Testing

struct ReferenceTests {
    @Test func anAutolinkToAPartOfTheSiteIsAReference() {
        let parsed = Parsed("看 <faq:cannot-log-in> 和 <channel:phone.number>")
        #expect(parsed.document.links.map(\.kind) == [.reference, .reference])
        #expect(parsed.document.links.map(\.scheme) == [.faq, .channel])
        #expect(
            parsed.document.html.gaps.map(\.part) == [
                .destination, .attributes, .text, .destination, .attributes, .text,
            ])
        #expect(
            String(decoding: parsed.document.html.bytes, as: UTF8.self)
                == "<p>看 <a href=\"\"></a> 和 <a href=\"\"></a></p>\n")
        #expect(parsed.document.sections[0].text.gaps.map(\.part) == [.text, .text])
    }

    @Test func theTextDecidesWhetherItIsFilledIn() {
        let parsed = Parsed("[faq:a](faq:a) [联系](channel:chat) <https://a.example/>")
        #expect(parsed.document.links.map(\.kind) == [.reference, .link, .link])
        #expect(parsed.document.links.map(\.scheme) == [.faq, .channel, nil])
        #expect(parsed.document.links.map(\.text) == ["faq:a", "联系", "https://a.example/"])
    }

    @Test func aTermIsTextAndAFragmentAParagraph() {
        let parsed = Parsed("去<term:help-centre>。\n\n<fragment:safety>\n\nx <fragment:y>")
        #expect(
            String(decoding: parsed.document.html.bytes, as: UTF8.self)
                == "<p>去。</p>\n\n<p>x </p>\n")
        #expect(parsed.document.html.gaps.map(\.part) == [.text, .block, .text])
        #expect(parsed.document.links.map(\.standsAlone) == [false, true, false])
    }

    @Test func headingsMayHoldReferences() {
        let heading = Parsed("x\n\n## 联系 <channel:chat>").document.outline[0]
        #expect(heading.id == "联系-")
        #expect(heading.text.gaps == [Gap(offset: 7, link: 0, part: .text)])
        #expect(heading.html.gaps.map(\.part) == [.destination, .attributes, .text])
    }

    @Test func withoutExtensionsThereAreNone() {
        let parsed = Parsed("<faq:a>", options: MarkdownOptions(extensions: false))
        #expect(parsed.document.links.map(\.kind) == [.link])
        #expect(parsed.html == "<p><a href=\"faq:a\">faq:a</a></p>\n")
    }

    @Test func gapsAreFilledInOrder() {
        let document = Parsed("[a](x) ![b](y \"t\")").document
        var output: [UInt8] = []
        document.html.fill(
            { gap, output in
                switch gap.part {
                case .destination: output += "/\(gap.link)".utf8
                case .attributes: output += " class=\"c\"".utf8
                default: break
                }
            }, into: &output)
        #expect(
            String(decoding: output, as: UTF8.self)
                == "<p><a href=\"/0\" class=\"c\">a</a> <img src=\"/1\" class=\"c\" alt=\"b\" title=\"t\" /></p>\n"
        )
    }
}

struct LinkSafetyTests {
    @Test(arguments: [
        "[a](javascript:alert)", "[a](JaVaScript:x)", "[a](< javascript:x>)",
        "[a](<&#1;javascript:x>)",
        "[a](java&Tab;script:x)", "[a](javascript&colon;x)", "[a](&#106;avascript:x)",
        "<javascript:x>",
        "[a](vbscript:x)", "[a](file:///etc)", "[a](data:text/html,x)",
        "![a](data:image/svg+xml,x)",
        "[a][b]\n\n[b]: javascript:x", "| [a](javascript:x) |\n|---|", "## [a](javascript:x)",
    ])
    func aDangerousAddressNeverPasses(_ markdown: String) {
        for rawHTML in [MarkdownOptions.RawHTML.escape, .allow] {
            let parsed = Parsed(markdown, options: MarkdownOptions(rawHTML: rawHTML))
            #expect(parsed.codes == ["unsafe-link"])
            #expect(parsed.document.links[0].destination == "")
            #expect(parsed.html.contains("=\"\""))
        }
    }

    @Test(arguments: [
        "<a href=\"javascript:x\">", "x <a href='java&#115;cript:x'>",
        "x <a href= javascript&colon;x>",
        "<iframe src=\"&#x20;data:text/html,x\">",
    ])
    func allowedHTMLHoldsNoDangerousAddress(_ markdown: String) {
        let parsed = Parsed(markdown, options: MarkdownOptions(rawHTML: .allow))
        #expect(parsed.codes == ["unsafe-link"])
        #expect(!parsed.html.contains("<a") && !parsed.html.contains("<iframe"))
    }

    @Test(arguments: [
        "[a](data:image/png;base64,x)", "[a](mailto:a@b.example)", "[a](/javascript:x)",
        "[a](#javascript)",
    ])
    func otherAddressesPass(_ markdown: String) {
        #expect(Parsed(markdown).codes == [])
    }
}

struct RawHTMLTests {
    @Test func rawHTMLIsShownAndWarnedOf() {
        let parsed = Parsed("a <b>x</b>\n\n<div class=\"x\">\nhi\n</div>\n")
        #expect(
            parsed.html
                == "<p>a &lt;b&gt;x&lt;/b&gt;</p>\n<p>&lt;div class=&quot;x&quot;&gt;\nhi\n&lt;/div&gt;</p>\n"
        )
        #expect(parsed.codes == ["raw-html", "raw-html"])
        #expect(parsed.marked == ["<b>", "<div class=\"x\">"])
        #expect(parsed.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(parsed.sections == ["a x\nhi"])
    }

    @Test func rawHTMLMayBeAllowed() {
        let parsed = Parsed("a <b>x</b>\n\n<hr>\n", options: MarkdownOptions(rawHTML: .allow))
        #expect(parsed.html == "<p>a <b>x</b></p>\n<hr>\n")
        #expect(parsed.codes == [])
    }

    @Test func commentsVanishInSilence() {
        let parsed = Parsed("a <!-- x -->b\n\n<!-- y\n\n-->\n\nc\n")
        #expect(parsed.html == "<p>a b</p>\n<p>c</p>\n")
        #expect(parsed.codes == [])
        #expect(Parsed("<!-- a\n\nb").codes == ["raw-html"])
    }
}
