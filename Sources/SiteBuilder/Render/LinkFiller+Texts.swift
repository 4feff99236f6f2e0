import Markdown
import SiteModel
import SourceText

/// Names of the app, and fragments: what stands in place of references that are no links.
extension LinkFiller {
    /// The fragment that a link stands for; nil for any other link, and for one that nothing ends.
    func fragment(of link: Link) -> ParsedPage? {
        guard link.kind == .reference, link.standsAlone, depth < Site.deepestFragment,
            let reference = Reference(link.destination), reference.kind == .fragment
        else { return nil }
        return fragment(reference.id)
    }

    /// Fills the gaps of a fragment that stands in this text.
    func filler(of fragment: ParsedPage) -> LinkFiller {
        LinkFiller(view: view, text: fragment, depth: depth + 1)
    }

    /// Appends the blocks of a fragment, which says its language where it is not that of the text around it.
    func append(_ fragment: ParsedPage, to bytes: inout [UInt8]) {
        let isLent = fragment.place.locale != language
        if isLent {
            bytes.append("<div")
            appendLanguage(fragment.place.locale, to: &bytes)
            bytes.append(">\n")
        }
        filler(of: fragment).fill(fragment.body.html, into: &bytes)
        if isLent { bytes.append("</div>\n") }
        // What follows in the text begins a line of its own.
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    }

    /// Appends what a fragment says, without markup.
    func fillPlainSections(into output: inout [UInt8]) {
        for (i, section) in (text?.body.sections ?? []).enumerated() {
            if i > 0 { output.append(UInt8(ascii: "\n")) }
            fillPlain(section.text, into: &output)
        }
    }

    /// Appends a name or a menu path: each step on its own as far as the direction of writing goes, and between two a mark
    /// for the eyes alone. A screen reader makes a pause at the spaces.
    func append(_ term: ShownTerm, to bytes: inout [UInt8]) {
        bytes.append("<span class=\"term\"")
        if term.locale != language { appendLanguage(term.locale, to: &bytes) }
        bytes.append(">")
        for (i, step) in term.steps.enumerated() {
            if i > 0 { bytes.append(" <span aria-hidden=\"true\">›</span> ") }
            if term.steps.count > 1 { bytes.append("<bdi>") }
            bytes.appendEscapingHTML(step)
            if term.steps.count > 1 { bytes.append("</bdi>") }
        }
        bytes.append("</span>")
    }

    /// Appends the attributes of what is written in another locale than what stands around it.
    private func appendLanguage(_ locale: Int, to bytes: inout [UInt8]) {
        let edition = view.site.editions[locale]
        bytes.append(" lang=\"\(edition.tag)\" dir=\"\(edition.isRightToLeft ? "rtl" : "ltr")\"")
    }

    /// The index of the locale that the text is written in.
    private var language: Int { text?.place.locale ?? view.page.language }
}
