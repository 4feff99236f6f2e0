import Glibc
import SourceText

extension OutputTree {
    /// Where files wait to be put in place: below the output folder, so that a rename never crosses file systems.
    static let stagingFolder = ".guidepost/staged"
    /// The manifest that is to stand while published files change.
    static let stagedTransitional = stagingFolder + "/transitional.json"
    /// The manifest that is to stand in the end.
    static let stagedManifest = stagingFolder + "/manifest.json"

    /// Writes a file that is not there yet to the staging folder; the folders that it needs are made with it, before it
    /// is tried where they are likely missing.
    func stage(
        _ bytes: [UInt8], as staged: String, likelyWithoutFolder: Bool = false
    ) throws(FileError) {
        if likelyWithoutFolder { try createParents(of: staged) }
        let file = try openStaged(staged)
        try file.write(bytes, named: name(of: staged))
        try file.finish(named: name(of: staged))
    }

    private func openStaged(_ staged: String) throws(FileError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL
        do throws(FileError) {
            return try open(staged, flags, operation: .write)
        } catch {
            guard error.number == ENOENT else { throw error }
            try createParents(of: staged)
            return try open(staged, flags, operation: .write)
        }
    }

    /// Makes the folders that something needs, where they are missing.
    func createParents(of relative: String) throws(FileError) {
        guard let end = relative.offset(ofLast: UInt8(ascii: "/")) else { return }
        let folder = String(Substring(relative.utf8.prefix(end)))
        if unsafe mkdirat(root.descriptor, folder, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw FileError(.createFolder, name(of: folder)) }
        try createParents(of: folder)
        try createFolder(folder)
    }

    /// Clears what is staged, by this build or by one that was killed.
    func removeStaged() throws(FileError) {
        try removeTree(Self.stagingFolder)
    }
}
