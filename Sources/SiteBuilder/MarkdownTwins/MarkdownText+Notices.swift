import Markdown
import SiteModel
import SourceText

extension MarkdownText {
    /// Appends the notices of a page, each a quotation with its heading and its last day: a text without scripts does not
    /// change as it grows old.
    mutating func notices(of view: PageView) {
        for notice in view.notices {
            var heading: [UInt8] = []
            heading += "**".utf8
            heading.appendEscapingMarkdown(notice.heading.utf8, atStartOfLine: false)
            heading += "**".utf8
            var body: [UInt8] = []
            let parsed = notice.notice.parsed
            LinkFiller(view: view, text: parsed)
                .fillMarkdown(parsed.body.written, in: parsed.file.bytes, into: &body)
            var text = MarkdownText()
            text.blocks(heading)
            text.blocks(body)
            text.paragraph(notice.validity)
            quotation(text)
        }
    }

    /// Appends blocks as a quotation.
    private mutating func quotation(_ text: MarkdownText) {
        var quoted: [UInt8] = []
        for line in text.bytes.dropLast().split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            if !quoted.isEmpty { quoted.append(UInt8(ascii: "\n")) }
            quoted.append(UInt8(ascii: ">"))
            if !line.isEmpty { quoted.append(UInt8(ascii: " ")) }
            quoted += line
        }
        blocks(quoted)
    }
}
