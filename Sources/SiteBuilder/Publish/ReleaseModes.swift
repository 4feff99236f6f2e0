import Glibc

/// The permissions that files and folders of a release get from the umask of this process.
struct ReleaseModes: Sendable, Hashable {
    let file: mode_t
    let folder: mode_t

    /// The bits that are compared; what a folder hands on to what is made in it is left to its owner.
    private static let permissions: mode_t = 0o777

    /// Makes a file and a folder where releases are made, and looks at them: the umask has not the last word where a
    /// folder has an access list, or a disk knows no permissions.
    init(of tree: OutputTree) throws(FileError) {
        let folder = OutputTree.stagingFolder + "/modes"
        let file = folder + "/file"
        try tree.stage([], as: file)
        self.file = try Self.permissions(of: file, in: tree) ?? 0
        self.folder = try Self.permissions(of: folder, in: tree) ?? 0
        try tree.removeTree(folder)
        try tree.removeFolderIfEmpty(OutputTree.stagingFolder)
    }

    /// Whether a file has the permissions of a new one; false where none is.
    func fit(file: String, in tree: OutputTree) throws(FileError) -> Bool {
        try Self.permissions(of: file, in: tree) == self.file
    }

    /// Whether a folder has the permissions of a new one; false where none is.
    func fit(folder: String, in tree: OutputTree) throws(FileError) -> Bool {
        try Self.permissions(of: folder, in: tree) == self.folder
    }

    /// Gives a folder the permissions of a new one, where there is one and it is this user's own.
    func set(_ relative: String, in tree: OutputTree) throws(FileError) {
        guard try tree.kind(of: relative) == S_IFDIR, try !fit(folder: relative, in: tree)
        else { return }
        let folder = try tree.open(relative, O_RDONLY | O_DIRECTORY)
        let status = try folder.status(named: tree.name(of: relative))
        let mode = status.st_mode & 0o7777 & ~Self.permissions | self.folder
        guard fchmod(folder.descriptor, mode) == 0 || errno == EPERM else {
            throw FileError(.changePermissions, tree.name(of: relative))
        }
    }

    private static func permissions(
        of relative: String, in tree: OutputTree
    ) throws(FileError) -> mode_t? {
        try tree.status(of: relative).map { $0.st_mode & permissions }
    }
}
