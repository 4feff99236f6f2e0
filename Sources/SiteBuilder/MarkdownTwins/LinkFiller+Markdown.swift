import Markdown
import SiteModel

extension LinkFiller {
    /// Appends a text as Markdown that can be read away from the site: with absolute addresses, and with the names and
    /// contacts that its references stand for.
    func fillMarkdown(_ text: WrittenMarkdown, in file: [UInt8], into output: inout [UInt8]) {
        text.append(from: file, links: links, into: &output, replacing: copy)
    }

    /// What stands in place of a link; nil for one to elsewhere, and for one that leads nowhere.
    private func copy(_ link: Link) -> LinkCopy? {
        guard let target = target(of: link), !target.isExternal else { return nil }
        return LinkCopy(
            destination: view.absolute(target.href), name: target.text,
            note: target.review.map { view.validity(until: $0.by) } ?? "")
    }
}
