import Markdown

/// How much of what links can lead to differs between two states of a site.
///
/// What was found on the links of a page holds in another state where nothing differs; where anchors do, on pages none
/// of whose links names one.
public enum LinkSurroundings: Sendable, Hashable {
    /// Every page has its address, its file and its anchors.
    case same
    /// Pages have other anchors.
    case otherAnchors
    /// Pages or files came, went or moved, or what names them did.
    case otherTargets

    /// Compares the pages and files of two states; that facts in YAML are equal is for the caller to know.
    public init(from old: Site, to new: Site) {
        guard old.pages.count == new.pages.count, old.files == new.files,
            old.leftOut == new.leftOut, old.unreadable == new.unreadable
        else {
            self = .otherTargets
            return
        }
        var hasOtherAnchors = false
        for (old, new) in zip(old.pages, new.pages) {
            guard old.permalink == new.permalink, old.isFirstPart == new.isFirstPart,
                old.parsed?.place == new.parsed?.place
            else {
                self = .otherTargets
                return
            }
            guard old.parsed !== new.parsed else { continue }
            hasOtherAnchors =
                hasOtherAnchors || old.anchors != new.anchors
                || old.formerAnchors != new.formerAnchors
        }
        self = hasOtherAnchors ? .otherAnchors : .same
    }
}

extension ParsedPage {
    /// Whether one of its links names an anchor, or one of its former anchors a present one.
    public var linksToAnchors: Bool {
        !facts.formerAnchors.isEmpty
            || body.links.contains { $0.destination.utf8.contains(UInt8(ascii: "#")) }
            || words.richTexts.contains { text in
                text.links.contains { $0.destination.utf8.contains(UInt8(ascii: "#")) }
            }
    }
}
