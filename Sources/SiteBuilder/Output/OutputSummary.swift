public import SourceText

/// What a build did to the output folder.
public struct OutputSummary: Sendable, Hashable {
    /// A file that was put in place.
    public struct WrittenFile: Sendable, Hashable {
        /// The path below the output folder.
        public let path: String
        /// The SHA-256 digest of its bytes.
        public let hash: ContentHash
        /// How many bytes it has.
        public let size: Int
    }

    /// How many files were put in place.
    public var written: Int { changes.count }
    /// How many files were there already, byte for byte, and were not touched.
    public var unchanged = 0
    /// How many files of earlier builds were removed.
    public var deleted: Int { deletedPaths.count }
    /// How many bytes the written files have together.
    public var bytesWritten: Int { changes.reduce(0) { $0 + $1.size } }
    /// The files that were put in place, in the order in which that was done.
    public var changes: [WrittenFile] = []
    /// The paths that were removed below the output folder, in the order in which that was done.
    public var deletedPaths: [String] = []
    /// How many files the site has.
    public var files = 0
    /// How many bytes they have together.
    public var bytes = 0
    /// The SHA-256 digest of the manifest in hexadecimal: equal for sites that are equal byte for byte.
    public var hash = ""

    /// Makes a summary of nothing done.
    public init() {}
}
