import SourceText

/// What a release is called: the beginning of the hash of its manifest, so that equal sites have equal names.
///
/// A release that somebody damaged while it was served is made anew beside itself, with `-2` behind the hash: what a
/// web host serves is never replaced in place.
struct ReleaseName: Sendable, Hashable {
    let text: String

    private static let digits = 16
    private static let mark = "-2"

    /// Names the release with a manifest.
    init(ofManifest bytes: [UInt8]) {
        text = String(ContentHash(of: bytes).hexadecimal.prefix(Self.digits))
    }

    /// Takes a text that is a name, or gives nil.
    init?(_ text: String) {
        let hash = text.hasSuffix(Self.mark) ? text.dropLast(Self.mark.count) : text[...]
        let isHash =
            hash.utf8.count == Self.digits
            && hash.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
        guard isHash else { return nil }
        self.text = text
    }

    private init(trusting text: String) { self.text = text }

    /// The other name that the same content may have.
    var other: ReleaseName {
        let isMarked = text.hasSuffix(Self.mark)
        return ReleaseName(
            trusting: isMarked ? String(text.dropLast(Self.mark.count)) : text + Self.mark)
    }

    /// Where the release stands in the folder that is published to.
    var folder: String { ReleaseTree.releases + "/" + text }
    /// Where its manifest stands there.
    var manifest: String { folder + "/" + OutputTree.manifest }
}
