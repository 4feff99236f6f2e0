import Glibc

/// A failure of the machine at a file: what was tried, at which path, and what the system said.
public struct FileError: Error, Hashable, CustomStringConvertible {
    /// The path as the caller gave it.
    public let path: String
    /// What was tried, as the verb of "cannot …": "read", "create the folder".
    public let operation: String
    /// The error number of the system (`errno`).
    public let number: Int32

    /// Makes an error; `number` is the system's for the last call where none is given.
    public init(_ operation: String, _ path: String, number: Int32? = nil) {
        self.path = path
        self.operation = operation
        self.number = number ?? errno
    }

    /// The sentence for a person, without full stop, with what to do where that is known: "cannot read 'Content/a.md':
    /// Permission denied; run as a user who may, or change its permissions".
    public var description: String {
        let reason = unsafe String(cString: strerror(number))
        return "cannot \(operation) '\(path)': \(reason)" + (mend.map { "; " + $0 } ?? "")
    }
}

/// Calls the system again for as long as a signal interrupts it; the result is the call's own, negative on failure.
func retryingInterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
