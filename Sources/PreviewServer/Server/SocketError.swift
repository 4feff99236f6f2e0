import Glibc

/// A call to the system that failed while a server was started.
public struct SocketError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried, such as `listen on 127.0.0.1:8080`.
    public let attempt: String
    /// The error number that the system gave, or 0 where the reason is a text.
    public let code: Int32
    /// The reason in words.
    public let reason: String

    /// Whether the port is taken by another program.
    public var isAddressInUse: Bool { code == EADDRINUSE }

    /// One line: what was tried and why it failed.
    public var description: String { "cannot \(attempt): \(reason)" }

    init(_ attempt: String, code: Int32 = errno) {
        self.attempt = attempt
        self.code = code
        reason = unsafe String(cString: strerror(code))
    }

    init(_ attempt: String, reason: String) {
        self.attempt = attempt
        self.code = 0
        self.reason = reason
    }
}
