import Markdown
public import Metadata
import SourceText

/// An entry of `former-anchors`: an id that a heading had, and the heading or the page that took its place.
public struct LocatedFormerAnchor: Sendable {
    /// The former id, without `#`.
    public let id: Located<String>
    /// The id of a heading of the same page, or a link to another one.
    public let target: Located<String>

    /// The entries of the field, as far as they can be read.
    static func all(in field: MetadataNode?) -> [LocatedFormerAnchor] {
        (field?.entries ?? []).compactMap { entry in
            guard let text = entry.value.scalar, entry.value.isComplete else { return nil }
            return LocatedFormerAnchor(
                id: Located(entry.key, range: entry.keyRange),
                target: Located(text, range: entry.value.range))
        }
    }

    /// What the body needs to know; the place of the target is that between its quotes.
    func forMarkdown(in file: SourceFile) -> FormerAnchor {
        let range = target.range
        let isQuoted = range.count >= 2 && "\"'".utf8.contains(file.bytes[range.lowerBound])
        return FormerAnchor(
            id: id.value, target: target.value,
            range: isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range)
    }
}
