import Glibc

/// Reads whole files into memory.
public enum FileReader {
    /// The bytes of the file at `path`; a folder, a pipe or a device is refused rather than waited for.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
        let file = try OpenFile(path, O_RDONLY | O_NONBLOCK, named: path)
        let status = try file.status(named: path)
        switch status.kind {
        case S_IFREG: return try file.readToEnd(expecting: Int(status.st_size), named: path)
        case S_IFDIR: throw FileError("read", path, number: EISDIR)
        default: throw FileError("read", path, number: EINVAL)
        }
    }
}
