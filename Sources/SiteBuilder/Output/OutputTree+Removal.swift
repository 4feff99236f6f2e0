import Glibc

/// A path below the output folder as the disk has it, closed by a zero: others may have left names that are no UTF-8.
private typealias RawPath = [CChar]

extension OutputTree {
    /// Removes a file or a link, or a folder with all that is in it; fine where nothing is there.
    func removeTree(_ relative: String) throws(FileError) {
        try removeTree(raw: Array(relative.utf8CString))
    }

    private func removeTree(raw path: RawPath) throws(FileError) {
        var status = stat()
        guard unsafe fstatat(root.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return }
            throw FileError(.delete, name(of: path))
        }
        let isFolder = status.kind == S_IFDIR
        if isFolder {
            for name in try rawNames(in: path) {
                let entry = path.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))]
                try removeTree(raw: entry + name.map(CChar.init(bitPattern:)) + [0])
            }
        }
        let flags = isFolder ? AT_REMOVEDIR : 0
        guard unsafe unlinkat(root.descriptor, path, flags) == 0 || errno == ENOENT else {
            throw FileError(isFolder ? .deleteFolder : .delete, name(of: path))
        }
    }

    /// The names in a folder, dot-files too, sorted by their bytes.
    func names(in relative: String) throws(FileError) -> [String] {
        try rawNames(in: Array(relative.utf8CString)).map { String(decoding: $0, as: UTF8.self) }
    }

    private func rawNames(in path: RawPath) throws(FileError) -> [[UInt8]] {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let descriptor = retryingInterrupted {
            unsafe openat(root.descriptor, path, flags)
        }
        guard descriptor >= 0 else { throw FileError(.read, name(of: path)) }
        // The stream owns the descriptor that it is given.
        guard let stream = unsafe fdopendir(descriptor) else {
            close(descriptor)
            throw FileError(.read, name(of: path))
        }
        defer { unsafe closedir(stream) }
        return unsafe try folderEntries(stream, named: name(of: path))
    }

    private func name(of path: RawPath) -> String {
        name(of: String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
}
