/// What a build did to the output folder.
public struct OutputSummary: Sendable, Hashable {
    /// How many files were put in place.
    public var written = 0
    /// How many files were there already, byte for byte, and were not touched.
    public var unchanged = 0
    /// How many files of earlier builds were removed.
    public var deleted = 0
    /// How many bytes the written files have together.
    public var bytesWritten = 0

    /// Makes a summary of nothing done.
    public init() {}
}
