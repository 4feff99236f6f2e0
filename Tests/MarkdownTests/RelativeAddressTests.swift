import Markdown
import Testing

/// What stands at the places of raw HTML whose addresses are seen from the page's own.
private func relative(_ text: String, _ rawHTML: MarkdownOptions.RawHTML = .allow) -> [String] {
    let parsed = Parsed(text, options: MarkdownOptions(rawHTML: rawHTML))
    return parsed.document.relativeAddresses.map(parsed.text)
}

@Test(arguments: [
    "<a href=\"b.md\">", "<A HREF = b/c >", "<img src='i.png'/>", "<a title=\"/>\" href=\"../\">",
    "<img srcset=\"/a.png 1x, b.png 2x\">", "<a href=\"&#98;.md\">", "<a\nhref=\" b\">",
])
func aRelativeAddressInHTMLHasItsPlace(_ tag: String) {
    #expect(relative("见 \(tag) x") == [tag])
    #expect(relative("> 见 \(tag.replacing("\n", with: " "))").count == 1)
    // A block is told by its first line.
    #expect(relative("<div class=x>\n\(tag)\n</div>\n\n# x") == ["<div class=x>"])
    #expect(relative("见 \(tag) x", .escape) == [])
    #expect(relative("`\(tag.replacing("\n", with: " "))`") == [])
}

@Test(arguments: [
    "<a href=\"/b\">", "<a href=\"https://a.example/\">", "<a href=//a.example>", "<a href='#b'>",
    "<a href=\"?b\">", "<a href=\"mailto:a@a.example\">", "<a href=\"\">", "<a href>",
    "<a title=\"href=b\">", "<a data-href=b>", "<img srcset=\"/a.png 1x, /b.png 2.5x\">",
    "<p>src=i.png</p>", "<!-- <a href=b> -->", "</a href=b>", "<a href=\"&#47;b\">",
])
func otherAddressesInHTMLLeadWhereTheyLedFromAnyPage(_ html: String) {
    #expect(relative("见 \(html) x") == [])
    #expect(relative("<div>\n\(html)\n</div>") == [])
}
