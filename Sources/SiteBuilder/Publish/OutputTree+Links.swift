import Glibc

extension OutputTree {
    /// Gives a file a second name, without a copy, and returns whether that is possible: not each disk can do it, and
    /// not with each file.
    func link(_ relative: String, as target: String) throws(FileError) -> Bool {
        if unsafe linkat(root.descriptor, relative, root.descriptor, target, 0) == 0 {
            return true
        }
        // EXDEV: another disk is mounted there. EMLINK: it has as many names as may be. EPERM: a disk without links, or
        // a file of somebody else's (fs.protected_hardlinks). The rest is what file systems in user space say.
        if [EXDEV, EMLINK, EPERM, EOPNOTSUPP, ENOSYS].contains(errno) { return false }
        throw FileError(.write, name(of: target))
    }

    /// Writes a copy of a file, whole or not at all, by way of the staging folder.
    func copy(_ relative: String, to target: String) throws(FileError) {
        guard let bytes = try read(relative) else {
            throw FileError(.read, name(of: relative), number: ENOENT)
        }
        let staged = Self.stagingFolder + "/copy"
        try stage(bytes, as: staged)
        try move(staged, to: target)
    }

    /// Makes a symbolic link; nothing stands there yet.
    func makeSymbolicLink(_ relative: String, to text: String) throws(FileError) {
        try createParents(of: relative)
        guard unsafe symlinkat(text, root.descriptor, relative) == 0 else {
            throw FileError(.write, name(of: relative))
        }
    }

    /// Waits until all that was written to the disk of this folder is on it.
    ///
    /// One call for all files: for three thousand of them it takes 0.1 s where flushing each takes 24 s (ext4).
    func flushDisk() throws(FileError) {
        guard syncFileSystem(root.descriptor) == 0 else { throw FileError(.write, path) }
    }

    /// Waits until a file is on the disk, or the names in a folder: what was renamed there survives a loss of power.
    func flush(_ relative: String) throws(FileError) {
        let file = try open(relative, O_RDONLY)
        // EINVAL: a file system whose folders need no flushing.
        guard fsync(file.descriptor) == 0 || errno == EINVAL else {
            throw FileError(.write, name(of: relative))
        }
    }
}

/// syncfs(2) is Linux's own; Swift's Glibc shows only what POSIX has.
@_silgen_name("syncfs")
private func syncFileSystem(_ descriptor: Int32) -> Int32
