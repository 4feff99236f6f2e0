import Glibc
import SiteBuilder

/// Writes a file that is not part of a site's output: a scaffold, a report.
enum NewFile {
    /// Writes all bytes to a file; throws where the machine fails.
    ///
    /// - Parameter replacing: Whether a file that stands there is written over; else it is left alone and an error.
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL), 0o666)
        guard descriptor >= 0 else { throw failure(.write, path) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw failure(.write, path) }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes the folders that a path needs.
    static func makeFolders(of path: String) throws {
        var folder = path.hasPrefix("/") ? "/" : ""
        for segment in path.split(separator: "/").dropLast() {
            folder += (folder.isEmpty || folder.hasSuffix("/") ? "" : "/") + segment
            if mkdir(folder, 0o777) != 0 && errno != EEXIST {
                throw failure(.createFolder, folder)
            }
        }
    }

    private static func failure(_ operation: FileError.Operation, _ path: String) -> FileError {
        FileError(operation, path)
    }
}
