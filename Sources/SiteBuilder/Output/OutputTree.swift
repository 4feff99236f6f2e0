import Glibc

/// An output folder that this process alone may change, for as long as this value lives.
///
/// All paths are relative to the open folder, so that nothing depends on the process's current folder and the output
/// folder itself is never replaced. What is written to `.guidepost/` is Guidepost's own.
final class OutputTree: Sendable {
    /// The folder as it was given, for messages.
    let path: String
    let root: OpenFile
    private let lock: OpenFile
    /// How many bytes a name may have on this disk: 255 on most.
    private let longestName: Int

    /// Where Guidepost keeps what is its own.
    static let ownFolder = ".guidepost"
    /// The list of what builds own.
    static let manifest = ".guidepost/manifest.json"

    /// Opens a folder, made where it is missing, and waits for its lock; `whenWaiting` is told before a wait.
    init(opening path: String, whenWaiting: () -> Void) throws(FileError) {
        try createFolders(path)
        let root = try OpenFile(
            path, O_RDONLY | O_DIRECTORY, named: path, operation: .openFolder)
        let own = path + "/" + Self.ownFolder
        guard unsafe mkdirat(root.descriptor, Self.ownFolder, 0o777) == 0 || errno == EEXIST else {
            throw FileError(.createFolder, own)
        }
        // Not through a link: what is Guidepost's own stands in the output.
        _ = try OpenFile(
            Self.ownFolder, in: root.descriptor, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, named: own,
            operation: .openFolder)
        lock = try Self.takeLock(
            in: root.descriptor, named: own + "/lock", whenWaiting: whenWaiting)
        let limit = fpathconf(root.descriptor, Int32(_PC_NAME_MAX))
        longestName = limit > 0 ? limit : Int(NAME_MAX)
        self.root = root
        self.path = path
    }

    // Not left to the closing of the file: a program that is being started at this moment holds a copy of it.
    deinit { flock(lock.descriptor, LOCK_UN) }

    private static func takeLock(
        in root: Int32, named name: String, whenWaiting: () -> Void
    ) throws(FileError) -> OpenFile {
        var hasToldOfWait = false
        while true {
            let file = try OpenFile(
                ownFolder + "/lock", in: root, O_RDWR | O_CREAT | O_NOFOLLOW, named: name,
                operation: .open)
            if flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
                guard errno == EWOULDBLOCK else { throw FileError(.lock, name) }
                if !hasToldOfWait { whenWaiting() }
                hasToldOfWait = true
                guard retryingInterrupted({ flock(file.descriptor, LOCK_EX) }) == 0 else {
                    throw FileError(.lock, name)
                }
            }
            // The folder may have been deleted in the meantime: a lock on a file that is gone keeps nobody out.
            let own = try file.status(named: name)
            var current = stat()
            if unsafe fstatat(root, ownFolder + "/lock", &current, AT_SYMLINK_NOFOLLOW) == 0,
                current.st_ino == own.st_ino, current.st_dev == own.st_dev
            {
                return file
            }
        }
    }

    /// The path by which messages name something in the folder.
    func name(of relative: String) -> String { path + "/" + relative }

    /// Throws where this process may not put files into a folder or take them out; nil is the output folder itself.
    func checkChangeable(_ folder: OutputPath?) throws(FileError) {
        let relative = folder?.text ?? "."
        guard unsafe faccessat(root.descriptor, relative, W_OK | X_OK, AT_EACCESS) != 0 else {
            return
        }
        throw FileError(.writeToFolder, folder.map { name(of: $0.text) } ?? path)
    }

    /// Throws where the disk cannot hold a file of this path because a name in it, or all of it, is too long.
    func checkLength(of path: OutputPath) throws(FileError) {
        let bytes = path.text.utf8
        guard bytes.count > longestName else { return }
        let names = bytes.split(separator: UInt8(ascii: "/"))
        if bytes.count >= Int(PATH_MAX) || names.contains(where: { $0.count > longestName }) {
            throw FileError(.write, name(of: path.text), number: ENAMETOOLONG)
        }
    }
}

extension OutputTree {
    /// What kind of thing stands at a path, links not followed; nil where nothing does.
    func kind(of relative: String) throws(FileError) -> mode_t? { try status(of: relative)?.kind }

    /// What the system says of what stands at a path, links not followed; nil where nothing does.
    func status(of relative: String) throws(FileError) -> stat? {
        var status = stat()
        if unsafe fstatat(root.descriptor, relative, &status, AT_SYMLINK_NOFOLLOW) == 0 {
            return status
        }
        guard errno == ENOENT || errno == ENOTDIR else {
            throw FileError(.read, name(of: relative))
        }
        return nil
    }

    /// Opens a file; a link at its end is not followed.
    func open(
        _ relative: String, _ flags: Int32, operation: FileError.Operation = .read
    ) throws(FileError) -> OpenFile {
        try OpenFile(
            relative, in: root.descriptor, flags | O_NOFOLLOW, named: name(of: relative),
            operation: operation)
    }

    /// Makes a folder where there is none; its parent exists.
    func createFolder(_ relative: String) throws(FileError) {
        guard unsafe mkdirat(root.descriptor, relative, 0o777) == 0 || errno == EEXIST else {
            throw FileError(.createFolder, name(of: relative))
        }
    }

    /// Puts one file of the folder in the place of another, at once and whole.
    func move(_ relative: String, to target: String) throws(FileError) {
        guard unsafe renameat(root.descriptor, relative, root.descriptor, target) == 0 else {
            throw FileError(.write, name(of: target))
        }
    }

    /// Removes a file or a link and returns whether there was one; a folder stays.
    @discardableResult
    func removeFile(_ relative: String) throws(FileError) -> Bool {
        if unsafe unlinkat(root.descriptor, relative, 0) == 0 { return true }
        let isNoFile = [ENOENT, ENOTDIR, EISDIR].contains(errno)
        guard isNoFile else { throw FileError(.delete, name(of: relative)) }
        return false
    }

    /// Removes a folder and returns whether it is gone; one that holds something stays.
    @discardableResult
    func removeFolderIfEmpty(_ relative: String) throws(FileError) -> Bool {
        if unsafe unlinkat(root.descriptor, relative, AT_REMOVEDIR) == 0 { return true }
        if errno == ENOENT { return true }
        // EBUSY: something is mounted there.
        let stays = [ENOTEMPTY, EEXIST, ENOTDIR, EBUSY].contains(errno)
        guard stays else { throw FileError(.deleteFolder, name(of: relative)) }
        return false
    }

    /// Whether a file, which is there, holds exactly these bytes.
    func holds(_ relative: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
        let file = try open(relative, O_RDONLY | O_NONBLOCK)
        guard try file.status(named: name(of: relative)).st_size == bytes.count else {
            return false
        }
        return try file.readToEnd(expecting: bytes.count, named: name(of: relative)) == bytes
    }

    /// The bytes of a file, or nil where nothing is.
    func read(_ relative: String) throws(FileError) -> [UInt8]? {
        guard try kind(of: relative) != nil else { return nil }
        let file = try open(relative, O_RDONLY | O_NONBLOCK)
        let size = Int(try file.status(named: name(of: relative)).st_size)
        return try file.readToEnd(expecting: size, named: name(of: relative))
    }
}

/// Makes a folder and those that it stands in, where they are missing.
private func createFolders(_ path: String) throws(FileError) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
        slash > path.startIndex
    else { throw FileError(.createFolder, path) }
    try createFolders(String(path[..<slash]))
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw FileError(.createFolder, path)
    }
}
