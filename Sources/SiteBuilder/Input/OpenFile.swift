import Glibc

/// An open file descriptor, closed when it goes out of use.
struct OpenFile: ~Copyable {
    let descriptor: Int32

    /// Opens a path relative to the folder that is open as `folder`, or to the current one.
    ///
    /// `name` is what an error calls the file.
    init(
        _ path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32,
        named name: @autoclosure () -> String,
        operation: FileError.Operation = .read
    ) throws(FileError) {
        let descriptor = retryingInterrupted {
            unsafe openat(folder, path, flags | O_CLOEXEC, 0o666)
        }
        guard descriptor >= 0 else { throw FileError(operation, name()) }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Closes the file and says what the system says: a full disk elsewhere on a network is told no earlier.
    consuming func finish(named name: @autoclosure () -> String) throws(FileError) {
        let result = close(descriptor)
        discard self
        // After EINTR the descriptor is closed on Linux: close(2).
        guard result == 0 || errno == EINTR else { throw FileError(.write, name()) }
    }

    /// What the system says of the file.
    func status(named name: String) throws(FileError) -> stat {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(.read, name) }
        return status
    }

    /// The whole file, wherever it has been read to before; `size` is how much it is expected to be.
    func readToEnd(expecting size: Int, named name: String) throws(FileError) -> [UInt8] {
        // One byte more than expected: that it does not come says that the end was met, without asking again.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var count = 0
        while true {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                retryingInterrupted {
                    unsafe pread(
                        descriptor, buffer.baseAddress! + count, buffer.count - count, count)
                }
            }
            guard got >= 0 else { throw FileError(.read, name) }
            count += got
            // The size of what the system makes up, as in /proc, is said to be 0.
            if got == 0 || (count == size && size > 0) { break }
            if count == bytes.count {
                bytes.append(contentsOf: repeatElement(0, count: max(4096, count)))
            }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The first bytes of the file, as many as it has up to `limit`.
    func readStart(_ limit: Int, named name: String) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var count = 0
        while count < limit {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                retryingInterrupted {
                    unsafe pread(descriptor, buffer.baseAddress! + count, limit - count, count)
                }
            }
            guard got >= 0 else { throw FileError(.read, name) }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(limit - count)
        return bytes
    }

    /// Writes all of `bytes` at the current place.
    func write(
        _ bytes: [UInt8], named name: @autoclosure () -> String
    ) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                retryingInterrupted {
                    unsafe Glibc.write(
                        descriptor, buffer.baseAddress! + done, buffer.count - done)
                }
            }
            guard count >= 0 else { throw FileError(.write, name()) }
            done += count
        }
    }
}

extension stat {
    /// The kind of the file: `S_IFREG`, `S_IFDIR`, `S_IFLNK` and so on.
    var kind: mode_t { st_mode & S_IFMT }
}
