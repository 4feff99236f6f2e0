import Glibc

/// What stands at a path of a served site.
public enum ServedFile: Sendable, Hashable {
    /// A regular file, with its content.
    case file([UInt8])
    /// A folder.
    case folder
    /// Nothing, or nothing that may be served.
    case absent
    /// A symbolic link that leads out of the served folder.
    case outside
    /// Something that is there and cannot be read, with what to say of it.
    case failure(HTTPResponse)
}

extension ServedFile {
    /// Looks up segments below `root`, which is an absolute path without symbolic links.
    init(_ segments: [String], below root: String) {
        guard let path = resolvedPath(([root] + segments).joined(separator: "/")) else {
            self = .absent
            return
        }
        let base = root == "/" ? "" : root
        guard path.utf8.elementsEqual(root.utf8) || path.utf8.starts(with: "\(base)/".utf8) else {
            self = .outside
            return
        }
        // O_NONBLOCK: opening a named pipe must not wait for a writer. O_NOFOLLOW: the links are resolved already.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            self = errno == ENOENT ? .absent : .failure(.unreadable)
            return
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            self = .failure(.unreadable)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG:
            self =
                contents(of: descriptor, expecting: Int(status.st_size)).map(ServedFile.file)
                ?? .failure(.unreadable)
        default: self = .absent
        }
    }
}

extension HTTPResponse {
    /// What is said of a file that is there and cannot be read, where nothing more is known.
    fileprivate static let unreadable = HTTPResponse(plain: .internalServerError)
}

/// The absolute path without symbolic links, or nil where nothing stands at it.
func resolvedPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
}

/// Reads to the end: a file may grow or shrink while it is read.
func contents(of descriptor: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
        let room = max(size + 1 - bytes.count, 65_536)
        var count = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
            repeat {
                count = unsafe read(descriptor, buffer.baseAddress, room)
            } while count < 0 && errno == EINTR
            initialized = max(count, 0)
        }
        if count < 0 { return nil }
        if count == 0 { return bytes }
        bytes += chunk
    }
}
