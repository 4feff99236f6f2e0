import Markdown
import Metadata
import SiteModel
import SourceText

/// Fills the gaps that parsing left: where links lead, what references are called.
///
/// A class, although a value: each gap's filling refers to it.
final class LinkFiller: Sendable {
    let view: PageView
    let links: [Link]
    /// Whether the text is shown on another page than the one it was written for.
    private let isElsewhere: Bool
    private let resolver: LinkResolver
    /// The fragment or notice that the text is from, where it is not the page's own.
    let text: ParsedPage?
    /// How many fragments the text stands in.
    let depth: Int

    init(view: PageView, links: [Link], isElsewhere: Bool = false) {
        self.view = view
        self.isElsewhere = isElsewhere
        self.links = links
        text = nil
        depth = 0
        resolver = LinkResolver(site: view.site, page: view.index)
    }

    /// Fills the gaps of a fragment or a notice that stands on the page.
    init(view: PageView, text: ParsedPage, depth: Int = 0) {
        self.view = view
        isElsewhere = false
        links = text.body.links
        self.text = text
        self.depth = depth
        resolver = LinkResolver(site: view.site, page: view.index, text: text)
    }

    /// The words of the interface in the language of the text.
    private var words: InterfaceWords {
        text.map { view.site.editions[$0.place.locale].words } ?? view.words
    }

    /// Appends the HTML of a text.
    func fill(_ text: GappedText, into output: inout [UInt8]) {
        // The gaps of a link stand side by side: where it leads is found out once.
        var last: (link: Int, target: ResolvedLink)?
        func target(_ gap: Gap) -> ResolvedLink {
            if let last, last.link == gap.link { return last.target }
            let target = self.target(gap)
            last = (gap.link, target)
            return target
        }
        text.fill({ gap, output in append(gap, target, to: &output) }, into: &output)
    }

    /// Appends a text without markup: references stand as the names of their targets.
    ///
    /// What is found and quoted without its page cannot say that it is out of date, so a contact stands as the name of its
    /// official place.
    func fillPlain(_ text: GappedText, into output: inout [UInt8]) {
        text.fill(
            { gap, output in
                if gap.part == .block, let fragment = fragment(of: links[gap.link]) {
                    filler(of: fragment).fillPlainSections(into: &output)
                    return
                }
                let target = target(gap)
                output.append(target.review?.text ?? target.text)
            }, into: &output)
    }

    private func append(
        _ gap: Gap, _ target: (Gap) -> ResolvedLink, to bytes: inout [UInt8]
    ) {
        switch gap.part {
        case .destination: bytes.appendEscapingHTML(target(gap).href)
        case .text:
            let target = target(gap)
            if let term = target.term {
                append(term, to: &bytes)
            } else {
                bytes.appendEscapingHTML(target.text)
            }
        case .attributes:
            // A page elsewhere is told apart by its class; it learns no address of ours.
            let target = target(gap)
            let kind = links[gap.link].kind
            if target.isExternal, kind == .link {
                bytes.append(" class=\"external\" rel=\"noopener noreferrer\"")
            } else if kind == .image {
                if let size = target.imageSize {
                    bytes.append(" width=\"\(size.width)\" height=\"\(size.height)\"")
                }
                bytes.append(" loading=\"lazy\" decoding=\"async\"")
            } else if let review = target.review {
                append(review, isNamed: kind == .link, to: &bytes)
            }
        case .block:
            if let fragment = fragment(of: links[gap.link]) {
                append(fragment, to: &bytes)
            } else {
                // As written, where the site does not want to hear that there is none.
                bytes.append("<p>")
                bytes.appendEscapingHTML(links[gap.link].destination)
                bytes.append("</p>")
            }
        case .calloutTitle(let kind):
            bytes.appendEscapingHTML(words["callout-\(kind.rawValue)"])
        case .movedWords: bytes.appendEscapingHTML(words["part-moved"])
        }
    }

    /// Appends what the script of the page does with a contact that is past its review.
    private func append(
        _ review: ResolvedLink.Review, isNamed: Bool, to bytes: inout [UInt8]
    ) {
        bytes.append(" data-review-by=\"\(review.by.iso8601)\" data-stale-href=\"")
        bytes.appendEscapingHTML(review.href)
        // A link with a text of its own keeps it.
        if !isNamed {
            bytes.append("\" data-stale-text=\"")
            bytes.appendEscapingHTML(review.text)
        }
        bytes.append("\"")
    }

    /// The target of a gap's link. One that leads nowhere stays as written.
    private func target(_ gap: Gap) -> ResolvedLink {
        let link = links[gap.link]
        if let target = target(of: link) { return target }
        return ResolvedLink(
            href: MarkdownDocument.defaultAddress(of: link), text: link.destination,
            isExternal: false)
    }

    /// The fragment with an id, in the language of the text.
    func fragment(_ id: String) -> ParsedPage? { resolver.fragment(id) }

    /// The target of a link; nil where it leads nowhere, as only a site that turned the check off has.
    func target(of link: Link) -> ResolvedLink? {
        guard let target = resolver.shown(link) else { return nil }
        // An address without a path is one of the page that the text was written for.
        guard isElsewhere, let first = target.href.utf8.first, "#?".utf8.contains(first) else {
            return target
        }
        return ResolvedLink(
            href: view.all.href(view.index) + target.href, text: target.text, isExternal: false)
    }
}
