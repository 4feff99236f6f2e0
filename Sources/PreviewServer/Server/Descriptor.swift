import Glibc

/// A file descriptor that is closed when nothing refers to it any more, so that its number is never reused too soon.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Reads and writes return at once instead of waiting; programs that are started do not inherit it.
    func makeNonBlocking() {
        // Not by SOCK_NONBLOCK and accept4, which Swift's Glibc does not show.
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
        makePrivate()
    }

    /// Programs that are started do not inherit it.
    func makePrivate() {
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    }

    func setOption(_ level: Int32, _ option: Int32, _ value: Int32 = 1) {
        var value = value
        _ = unsafe setsockopt(
            number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }
}
