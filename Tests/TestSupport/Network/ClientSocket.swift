import Glibc

/// A client's end of a TCP connection to this machine, for tests that decide themselves what is sent and when.
public final class ClientSocket: Sendable {
    private let descriptor: Int32

    /// Connects to a port on 127.0.0.1.
    public init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw POSIXFailure("socket") }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var noDelay: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, 4)
        var address = LoopbackAddress.any(port: port)
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if code != 0 {
            let failure = POSIXFailure("connect to port \(port)")
            close(descriptor)
            throw failure
        }
    }

    deinit { close(descriptor) }

    /// Sends a text; fails when the other end has gone.
    public func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// Sends bytes; fails when the other end has gone.
    public func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw POSIXFailure("send") }
            rest = rest.dropFirst(count)
        }
    }

    /// Says that nothing more will be sent.
    public func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The next bytes, at most `limit`; empty at the end of the connection; an error when none come in time.
    public func receive(limit: Int = 65_536, timeout: Duration = .seconds(20)) throws -> [UInt8] {
        guard waitUntilReadable(timeout: timeout) else {
            throw TestFailure("nothing was received within \(timeout)")
        }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
            count = recv(descriptor, buffer.baseAddress, limit, 0)
            initialized = max(count, 0)
        }
        guard count >= 0 else { throw POSIXFailure("receive") }
        return bytes
    }

    /// Whether bytes, or the end of the connection, come in time.
    public func waitUntilReadable(timeout: Duration) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, Int32(timeout / .milliseconds(1))) > 0
    }

    /// Everything up to the end of the connection.
    public func receiveAll(timeout: Duration = .seconds(20)) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let more = try receive(timeout: timeout)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }
}
