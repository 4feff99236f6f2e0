import Glibc
import SourceText

/// What the command says to people: results on standard output, everything else on standard error.
enum Terminal {
    /// Whether standard error is a terminal that a person watches.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether messages may have colours: on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
    static var hasColor: Bool {
        isWatched && environment("NO_COLOR") == nil && understandsEscapes
    }

    /// Whether the terminal understands escape sequences at all.
    static var understandsEscapes: Bool { environment("TERM") != "dumb" }

    /// The value of an environment variable; nil where it is unset or empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// Writes text to standard output; ends the command where that fails, unless the reader went away.
    static func print(_ text: String) {
        guard !write(Array(text.utf8), to: STDOUT_FILENO) else { return }
        let reason = String(cString: strerror(errno))
        printError(
            Wording(
                "guidepost: cannot write to standard output: \(reason)\n",
                zh: "guidepost: 不能写到标准输出：\(reason)\n"))
        exit(ExitStatus.inputOutputFailed.rawValue)
    }

    /// Writes text to standard error.
    static func printError(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes bytes to standard error.
    static func printError(_ bytes: [UInt8]) { _ = write(bytes, to: STDERR_FILENO) }

    /// Whether all was written, or nobody reads it any more: a `head` that has seen enough is no failure of ours.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            if written <= 0 { return written < 0 && errno == EPIPE }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
