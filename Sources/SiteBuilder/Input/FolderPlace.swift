import Glibc

/// What stands where a site has a folder.
enum FolderPlace {
    case nothing
    case folder
    /// A symbolic link whose target is not there, or is itself.
    case linkToNowhere
    /// Something that is no folder.
    case other

    /// Looks at a path, links followed; what cannot be looked at is the machine's failure.
    init(at path: String) throws(FileError) {
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            self = status.kind == S_IFDIR ? .folder : .other
            return
        }
        guard errno == ENOENT || errno == ELOOP else { throw FileError(.read, path) }
        self = unsafe lstat(path, &status) == 0 ? .linkToNowhere : .nothing
    }
}
