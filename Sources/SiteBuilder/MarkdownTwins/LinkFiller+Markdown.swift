import Markdown
import SiteModel
import SourceText

extension LinkFiller {
    /// Appends a text as Markdown that can be read away from the site: with absolute addresses, and with the names and
    /// contacts that its references stand for.
    func fillMarkdown(_ text: WrittenMarkdown, in file: [UInt8], into output: inout [UInt8]) {
        text.append(from: file, links: links, into: &output, replacing: copy)
    }

    /// What stands in place of a link; nil for one to elsewhere, and for one that leads nowhere.
    private func copy(_ link: Link) -> LinkCopy? {
        guard let target = target(of: link), !target.isExternal else { return nil }
        if let term = target.term {
            var text: [UInt8] = []
            text.appendEscapingMarkdown(term.text.utf8)
            return .markdown(text)
        }
        if let fragment = fragment(of: link) { return .markdown(markdown(of: fragment)) }
        return .link(
            to: view.absolute(target.href), name: target.text,
            note: target.review.map { view.validity(until: $0.by) } ?? "")
    }

    /// The blocks of a fragment, without blank lines around them.
    private func markdown(of fragment: ParsedPage) -> [UInt8] {
        var body: [UInt8] = []
        filler(of: fragment).fillMarkdown(
            fragment.body.written, in: fragment.file.bytes, into: &body)
        var blocks = MarkdownText()
        blocks.blocks(body)
        return Array(blocks.bytes.dropLast())
    }
}
