import Glibc

/// A call to the system that failed in a test's own doing.
public struct POSIXFailure: Error, Sendable, CustomStringConvertible {
    /// What failed and why, in one line.
    public let description: String

    /// Records the failure that `errno` names, or the one given.
    public init(_ attempt: String, code: Int32? = nil) {
        let code = code ?? errno
        description = "\(attempt): \(String(cString: strerror(code)))"
    }
}

/// A failure of a test's own machinery, in words.
public struct TestFailure: Error, Sendable, CustomStringConvertible {
    /// What happened, and what to do about it.
    public let description: String

    /// Records a failure.
    public init(_ description: String) { self.description = description }
}
