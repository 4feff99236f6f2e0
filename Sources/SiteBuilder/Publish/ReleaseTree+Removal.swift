import Glibc

/// What removing old releases came to. Nothing depends on it, so what cannot be removed is told and ends nothing.
struct ReleaseRemoval {
    /// How many releases were removed.
    var count = 0
    /// Why one of them is left over, the first that was met.
    var leftover: FileError?

    /// Does what may fail, and notes why it did.
    mutating func attempt(_ work: (inout ReleaseRemoval) throws(FileError) -> Void) {
        do throws(FileError) {
            try work(&self)
        } catch {
            leftover = leftover ?? error
        }
    }
}

extension ReleaseTree {
    /// What a release that goes is called while it is deleted, before its own name.
    private static let asideMark = "dropped-"

    /// Removes all releases but some; what is no release is somebody else's and stays.
    func drop(keeping kept: [ReleaseName], into removal: inout ReleaseRemoval) {
        removal.attempt { removal throws(FileError) in
            for name in try Self.releaseNames(in: tree) where !kept.contains(name) {
                removal.attempt { removal throws(FileError) in
                    try tree.removeTree(setAside(name))
                    removal.count += 1
                }
            }
            try clear(&removal)
        }
    }

    /// Clears what is staged, by this publish or by one that was killed. Of releases that were set aside, what cannot be
    /// removed stays.
    func clear(_ removal: inout ReleaseRemoval) throws(FileError) {
        let folder = OutputTree.stagingFolder
        guard try tree.kind(of: folder) == S_IFDIR else {
            try tree.removeStaged()
            return
        }
        var isEmpty = true
        for name in try tree.names(in: folder) {
            do throws(FileError) {
                try tree.removeTree(folder + "/" + name)
            } catch {
                guard name.hasPrefix(Self.asideMark) else { throw error }
                isEmpty = false
                removal.leftover = removal.leftover ?? error
            }
        }
        if isEmpty { try tree.removeStaged() }
    }

    /// Clears what is staged, and leaves what cannot be removed of old releases to the next publish.
    func clear() throws(FileError) {
        var removal = ReleaseRemoval()
        try clear(&removal)
    }

    /// Takes a release from among the others, so that what stands there is always whole; returns where it is now.
    @discardableResult
    func setAside(_ name: ReleaseName) throws(FileError) -> String {
        try tree.createFolder(OutputTree.stagingFolder)
        let place = OutputTree.stagingFolder + "/" + Self.asideMark + name.text
        // What could not be deleted the last time still stands there.
        var aside = place
        var number = 1
        while try tree.kind(of: aside) != nil {
            number += 1
            aside = place + ".\(number)"
        }
        do throws(FileError) {
            try tree.move(name.folder, to: aside)
        } catch {
            throw FileError(
                .deleteFolder, tree.name(of: name.folder), number: error.number)
        }
        return aside
    }

    /// Names a release that is made: what is served, or cannot be set aside, keeps its name.
    func name(ofManifest bytes: [UInt8]) -> ReleaseName {
        var name = ReleaseName(ofManifest: bytes)
        while !canPlace(name), let next = name.next { name = next }
        return name
    }

    private func canPlace(_ name: ReleaseName) -> Bool {
        if name == served { return false }
        // rename(2) asks for the folder itself too, since its parent changes.
        return unsafe faccessat(tree.root.descriptor, name.folder, W_OK, AT_EACCESS) == 0
            || errno == ENOENT
    }
}
