import Glibc

extension OutputTree {
    /// Where files wait to be put in place: below the output folder, so that a rename never crosses file systems.
    static let stagingFolder = ".guidepost/staged"
    /// The manifest that is to stand while published files change.
    static let stagedTransitional = stagingFolder + "/transitional.json"
    /// The manifest that is to stand in the end.
    static let stagedManifest = stagingFolder + "/manifest.json"

    /// Writes a file to the staging folder, which is made when the first one needs it.
    func stage(_ bytes: [UInt8], as staged: String) throws(FileError) {
        let file = try openStaged(staged)
        try file.write(bytes, named: name(of: staged))
        try file.finish(named: name(of: staged))
    }

    private func openStaged(_ staged: String) throws(FileError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL
        do throws(FileError) {
            return try open(staged, flags, operation: "write")
        } catch {
            guard error.number == ENOENT else { throw error }
            try createFolder(Self.stagingFolder)
            return try open(staged, flags, operation: "write")
        }
    }

    /// Clears what is staged, by this build or by one that was killed.
    func removeStaged() throws(FileError) {
        guard try kind(of: Self.stagingFolder) != nil else { return }
        for name in try names(in: Self.stagingFolder) {
            try removeFile(Self.stagingFolder + "/" + name)
        }
        try removeFolderIfEmpty(Self.stagingFolder)
    }
}
