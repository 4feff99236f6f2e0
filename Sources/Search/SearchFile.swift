public import SourceText

/// A file of the search index, as FORMAT.md describes it.
public struct SearchFile: Sendable, Hashable {
    /// The path below `search/<locale>/`.
    public let path: String
    /// The content: JSON in UTF-8.
    public let bytes: [UInt8]
    /// Whether this is the manifest, the one file with a fixed name, to be put in place after all others.
    public let isManifest: Bool
    /// The hash of the content, where naming it took one.
    public let hash: ContentHash?

    /// Makes a file that is named after its content, as all are but the manifest.
    init(_ path: String, _ bytes: [UInt8], _ hash: ContentHash?) {
        self.path = path
        self.bytes = bytes
        self.hash = hash
        isManifest = false
    }

    /// Makes the manifest.
    init(manifest bytes: [UInt8]) {
        path = "manifest.json"
        self.bytes = bytes
        hash = nil
        isManifest = true
    }
}
