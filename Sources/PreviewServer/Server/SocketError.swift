import Glibc

/// A call to the system that failed while a server was started.
public struct SocketError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried.
    public enum Attempt: Sendable, Hashable {
        /// To listen on an address with its port, such as `127.0.0.1:8080`.
        case listen(on: String)
        /// To make the pipe that stops the server.
        case makePipe
        /// To start the thread that serves.
        case startThread
    }

    /// What was tried.
    public let attempt: Attempt
    /// The error number that the system gave, or 0 where the reason is a text.
    public let code: Int32
    /// The reason in words.
    public let reason: String

    /// Whether the port is taken by another program.
    public var isAddressInUse: Bool { code == EADDRINUSE }

    /// One line: what was tried and why it failed.
    public var description: String {
        let attempt =
            switch attempt {
            case .listen(let address): "listen on \(address)"
            case .makePipe: "make a pipe"
            case .startThread: "start a thread"
            }
        return "cannot \(attempt): \(reason)"
    }

    init(_ attempt: Attempt, code: Int32 = errno) {
        self.attempt = attempt
        self.code = code
        reason = unsafe String(cString: strerror(code))
    }

    init(_ attempt: Attempt, reason: String) {
        self.attempt = attempt
        self.code = 0
        self.reason = reason
    }
}
