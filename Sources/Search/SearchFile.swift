public import SourceText

/// A file of the search index, as FORMAT.md describes it.
public struct SearchFile: Sendable, Hashable {
    /// The path below `search/<locale>/`.
    public let path: String
    /// The content: JSON in UTF-8.
    public let bytes: [UInt8]
    /// Whether this is the manifest, the one file with a fixed name, to be put in place after all others.
    public var isManifest: Bool { hash == nil }
    /// The hash of the content, of which the name carries the beginning; nil for the manifest.
    public let hash: ContentHash?

    /// Makes a file in a folder that is named after its content, as all are but the manifest.
    init(in folder: String, bytes: [UInt8]) {
        let hash = ContentHash(of: bytes)
        path = "\(folder)/\(hash.short).json"
        self.bytes = bytes
        self.hash = hash
    }

    /// Makes the manifest.
    init(manifest bytes: [UInt8]) {
        path = "manifest.json"
        self.bytes = bytes
        hash = nil
    }

    /// The name of the file without folder and ending.
    var name: String { hash?.short ?? "manifest" }
}
