/// A file of the search index, as FORMAT.md describes it.
public struct SearchFile: Sendable, Hashable {
    /// The path below `search/<locale>/`.
    public let path: String
    /// The content: JSON in UTF-8.
    public let bytes: [UInt8]
    /// Whether this is the manifest, the one file with a fixed name, to be put in place after all others.
    public let isManifest: Bool

    /// Makes a file from its parts.
    public init(path: String, bytes: [UInt8], isManifest: Bool) {
        self.path = path
        self.bytes = bytes
        self.isManifest = isManifest
    }
}
