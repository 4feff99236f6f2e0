public import SourceText

/// A folder to move in from, as it was read: no more than what the importer may look at.
public struct ImportSource: Sendable {
    /// The folder as messages name it, with a slash at its end.
    public let root: String
    /// The paths of all files below the folder, sorted by their bytes.
    public let paths: [String]
    /// The files that `ImportKind.reads(_:)` asks for, by their paths below the folder.
    public let files: [String: SourceFile]

    /// Makes a source from the paths below a folder and what was read of them.
    public init(root: String, paths: [String], files: [String: SourceFile]) {
        self.root = root
        self.paths = paths
        self.files = files
    }
}
