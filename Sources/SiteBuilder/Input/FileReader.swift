import Glibc

/// Reads whole files into memory.
public enum FileReader {
    /// The bytes of the file at `path`, all of one moment; a folder, a pipe or a device is refused rather than waited for.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        try read(path, whenRead: {})
    }

    /// Reads a file; `whenRead` is called after each attempt, before it is known whether the file stood still.
    ///
    /// A file that is written to meanwhile would come as half of one version and half of the next: it is read again. One
    /// that is replaced by a rename is open already, and comes whole as it was.
    static func read(_ path: String, whenRead: () -> Void) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
        let file = try OpenFile(path, O_RDONLY | O_NONBLOCK, named: path)
        var status = try file.status(named: path)
        switch status.kind {
        case S_IFREG: break
        case S_IFDIR: throw FileError(.read, path, number: EISDIR)
        default: throw FileError(.read, path, number: EINVAL)
        }
        for _ in 0..<attempts {
            let bytes = try file.readToEnd(expecting: Int(status.st_size), named: path)
            whenRead()
            let now = try file.status(named: path)
            // A size of 0 says nothing: the files that the system makes up, as those in /proc, have it.
            let isWhole = now.st_size == 0 || now.st_size == bytes.count
            if isWhole, now.isUnchanged(since: status) { return bytes }
            status = now
        }
        throw FileError(.read, path, number: EBUSY)
    }

    /// The first `count` bytes of the file at `path`, or all of it where there are fewer.
    static func readStart(_ path: String, count: Int) throws(FileError) -> [UInt8] {
        let file = try OpenFile(path, O_RDONLY | O_NONBLOCK, named: path)
        guard try file.status(named: path).kind == S_IFREG else {
            throw FileError(.read, path, number: EINVAL)
        }
        return try file.readStart(count, named: path)
    }

    /// How often a file is read that changes each time; an editor needs two, a log would need any number.
    private static let attempts = 10
}

extension stat {
    /// Whether the content has been left alone, as far as the system's clock can tell two moments apart.
    fileprivate func isUnchanged(since former: stat) -> Bool {
        st_size == former.st_size && st_mtim.isEqual(to: former.st_mtim)
            && st_ctim.isEqual(to: former.st_ctim)
    }
}

extension timespec {
    fileprivate func isEqual(to other: timespec) -> Bool {
        tv_sec == other.tv_sec && tv_nsec == other.tv_nsec
    }
}
