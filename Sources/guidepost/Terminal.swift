import Glibc

/// What the command says to people: results on standard output, everything else on standard error.
enum Terminal {
    /// Whether standard error is a terminal that a person watches.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether messages may have colours: on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
    static var hasColor: Bool {
        guard isWatched, getenv("NO_COLOR") == nil else { return false }
        return environment("TERM") != "dumb"
    }

    /// The value of an environment variable; nil where it is unset or empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// Writes text to standard output.
    static func print(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    /// Writes text to standard error.
    static func printError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes bytes to standard error.
    static func printError(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            // A reader that went away, such as `head`, is no failure of ours.
            if written <= 0 { return }
            rest = rest.dropFirst(written)
        }
    }
}
