public import AccessLog
import Glibc

/// Where a log is read from: a file, a pipe, or standard input.
public enum LogFile {
    /// How much is read at once.
    private static let chunkSize = 128 * 1024

    /// Opens a log; `-` is standard input.
    public static func open(_ path: String) throws(FileError) -> ByteSource {
        guard path != "-" else {
            return { try read(STDIN_FILENO, into: &$0, named: "standard input") }
        }
        let file = Opened(try OpenFile(path, O_RDONLY, named: path))
        if try file.file.status(named: path).kind == S_IFDIR {
            throw FileError(.read, path, number: EISDIR)
        }
        return { try read(file.file.descriptor, into: &$0, named: path) }
    }

    /// Keeps the file open for as long as somebody may read it.
    private final class Opened {
        let file: OpenFile
        init(_ file: consuming OpenFile) { self.file = file }
    }

    private static func read(
        _ descriptor: Int32, into chunk: inout [UInt8], named name: String
    ) throws(FileError) {
        if chunk.count < chunkSize {
            chunk.append(contentsOf: repeatElement(0, count: chunkSize - chunk.count))
        }
        let count = unsafe chunk.withUnsafeMutableBytes { buffer in
            retryingInterrupted {
                unsafe Glibc.read(descriptor, buffer.baseAddress!, buffer.count)
            }
        }
        guard count >= 0 else { throw FileError(.read, name) }
        chunk.removeLast(chunk.count - count)
    }
}
