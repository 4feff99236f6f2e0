import Markdown
import Metadata
import SourceText

/// Every former id of a heading is free, and leads to a heading that is there.
///
/// Where one leads to another page it is a link, and the rule for links judges it.
struct FormerAnchorRule: Sendable {
    let site: Site

    func diagnostics(of index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        return parsed.facts.formerAnchors.flatMap { former in
            [faultOfID(former, index, parsed), faultOfTarget(former, index, parsed)]
                .compactMap(\.self)
        }
    }

    private func faultOfID(
        _ former: LocatedFormerAnchor, _ index: Int, _ parsed: ParsedPage
    ) -> Diagnostic? {
        let id = former.id.value
        let location = parsed.file.location(former.id.range)
        if !FormerAnchorRule.isID(id) { return .badFormerAnchor(id, at: location) }
        let isPart = parsed.words.possiblePartAnchors.contains(id)
        let isTaken =
            site.hasAnchor(id, on: site.pages[index])
            || !isPart && parsed.place.kind.templateIDs.contains(id)
        return isTaken ? .formerAnchorInUse(id, at: location) : nil
    }

    private func faultOfTarget(
        _ former: LocatedFormerAnchor, _ index: Int, _ parsed: ParsedPage
    ) -> Diagnostic? {
        let target = former.target.value
        let markdown = former.forMarkdown(in: parsed.file)
        if parsed.body.anchors.contains(target) || markdown.isLink { return nil }
        let location = parsed.file.location(former.target.range)
        if parsed.words.partAnchors.contains(target) {
            let name = parsed.place.path.split(separator: "/").last.map(String.init) ?? ""
            return .formerAnchorOfPart(target, link: "\(name)#\(target)", at: location)
        }
        // A heading that was renamed twice has two former ids, and both name the last one.
        let onward = parsed.facts.formerAnchors.first { $0.id.value == target }?.target.value
        return .deadAnchor(
            target, on: site.pages[index].title, at: location,
            nearest: onward ?? nearestName(to: target, among: parsed.body.anchors), prefix: "")
    }

    /// Whether a text can be the id of a heading: what `{#id}` takes.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"{}\"'<>&#`".utf8.contains($0) }
    }
}
