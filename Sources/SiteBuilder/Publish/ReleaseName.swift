import SourceText

/// What a release is called: the beginning of the hash of its manifest, so that equal sites have equal names.
///
/// What a web host serves is never replaced in place, and what another user made cannot be. So a release that somebody
/// damaged while it was served is made anew beside itself, with a number behind the hash: `-2`, then `-3`.
struct ReleaseName: Sendable, Hashable {
    private let hash: String
    /// Which release of this content it is, from 1 on.
    private let number: Int

    private static let digits = 16
    private static let numbers = 2...99

    /// Names the release with a manifest.
    init(ofManifest bytes: [UInt8]) {
        hash = String(ContentHash(of: bytes).hexadecimal.prefix(Self.digits))
        number = 1
    }

    private init(hash: String, number: Int) {
        self.hash = hash
        self.number = number
    }

    /// Takes a text that is a name, or gives nil.
    init?(_ text: String) {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        let isHash =
            parts[0].count == Self.digits
            && parts[0].allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
        guard isHash else { return nil }
        hash = String(Substring(parts[0]))
        number = parts.count == 1 ? 1 : Int(Substring(parts[1])) ?? 0
        let isNumbered = parts.count == 1 || Self.numbers.contains(number)
        // Not `-02`: each release has one name.
        guard isNumbered, self.text.utf8.elementsEqual(text.utf8) else { return nil }
    }

    /// The name as it stands on the disk.
    var text: String { number == 1 ? hash : hash + "-\(number)" }

    /// The next name that the same content may have; nil after the last one.
    var next: ReleaseName? {
        number < Self.numbers.upperBound ? ReleaseName(hash: hash, number: number + 1) : nil
    }

    /// Whether two releases have the same manifest.
    func hasSameContent(as other: ReleaseName) -> Bool { hash == other.hash }

    /// Where the release stands in the folder that is published to.
    var folder: String { ReleaseTree.releases + "/" + text }
    /// Where its manifest stands there.
    var manifest: String { folder + "/" + OutputTree.manifest }
}
