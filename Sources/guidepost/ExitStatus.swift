/// How a command ends, as the shell sees it (after sysexits.h).
enum ExitStatus: Int32 {
    case success = 0
    /// The content has errors, or an expectation is broken.
    case contentHasErrors = 1
    /// The command was called in a way that it does not understand.
    case wrongUsage = 64
    /// Reading or writing failed.
    case inputOutputFailed = 74
}
