/// Why a search index cannot be read.
public enum SearchIndexError: Error, Hashable {
    /// A file is not what FORMAT.md says; the path is relative to the manifest's folder.
    case malformed(path: String)
    /// The manifest is of another version of the format.
    case version(Int)
}
