/// What happened below watched folders until it was quiet again.
public struct FolderChanges: Sendable, Hashable {
    /// The files and folders that were written, came or went, each as the path of its root and what is below it.
    public var paths: Set<String> = []
    /// Whether more may have happened than `paths` tells, so that everything must be looked at.
    public var mayBeMore = false

    /// Makes a list of nothing.
    public init() {}

    /// Whether nothing happened.
    public var isEmpty: Bool { paths.isEmpty && !mayBeMore }
}
