/// A place in a named source file: half-open byte offsets from the start of the file.
public struct SourceLocation: Sendable, Hashable {
    /// The path of the file, as in `SourceFile.path`.
    public let path: String
    /// The bytes meant; an empty range is a point.
    public let range: Range<Int>

    /// Makes a location from a file's path and a byte range in it.
    public init(path: String, range: Range<Int>) {
        self.path = path
        self.range = range
    }
}
