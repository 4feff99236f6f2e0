/// A moment of publishing or going back at which the process may be killed; tests stop there.
enum PublishStep: Sendable, Hashable {
    case locked
    case compared(String)
    /// The release is whole, under a temporary name.
    case made
    case flushed
    case announced
    /// The release has its name.
    case placed
    /// Readers get it.
    case swapped
    case remembered
    case dropped(String)
    case finished
}
