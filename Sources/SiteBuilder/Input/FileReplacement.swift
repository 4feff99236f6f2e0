import Glibc

/// Puts new content in the place of a file that somebody wrote: whole or not at all.
enum FileReplacement {
    /// Replaces the content of a file, unless it is no longer what it was.
    ///
    /// The new content is written beside the file, flushed, given the file's permissions and owner, and renamed into
    /// place, so that nobody ever sees half of it. A symbolic link is refused rather than followed or replaced.
    ///
    /// - Returns: Whether the file still had the content `old`, and has the new one now.
    static func replace(
        _ path: String, from old: [UInt8], to new: [UInt8]
    ) throws(FileError) -> Bool {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { throw FileError(.read, path) }
        guard status.kind == S_IFREG else { throw FileError(.replace, path, number: ELOOP) }
        // Renaming asks the folder alone; a file that is protected against writing stays as it is.
        guard unsafe access(path, W_OK) == 0 else { throw FileError(.write, path) }
        let temporary = temporaryPath(beside: path)
        do throws(FileError) {
            let file = try OpenFile(
                temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, named: temporary,
                operation: .write)
            try file.write(new, named: temporary)
            // Only root can give files away; for others the owner is the same already.
            _ = fchown(file.descriptor, status.st_uid, status.st_gid)
            guard fchmod(file.descriptor, status.st_mode & 0o7777) == 0,
                fsync(file.descriptor) == 0
            else { throw FileError(.write, temporary) }
            try file.finish(named: temporary)
            guard try FileReader.read(path) == old else {
                _ = unsafe unlink(temporary)
                return false
            }
            guard unsafe rename(temporary, path) == 0 else { throw FileError(.replace, path) }
            return true
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    /// A hidden name in the same folder, which no build reads: dot-files are skipped.
    private static func temporaryPath(beside path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return path[..<slash] + ".\(path[slash...]).\(getpid())"
    }
}
