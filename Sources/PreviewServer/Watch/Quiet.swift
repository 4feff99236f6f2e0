import Glibc

/// Tells when a burst of events is over: editors and version control write a file in several steps, or many files at once.
///
/// A file that is being written, or that has just gone, is waited for. Some editors move a file away before they write
/// it anew, and a page must not seem deleted in between.
struct Quiet: Sendable {
    private var isBegun: ContinuousClock.Instant?
    private var last = ContinuousClock.now
    /// Files that were created or changed and not closed yet.
    private var open: Set<String> = []
    /// Files that went and may come again.
    private var gone: Set<String> = []
    /// Files that were not there before the burst.
    private var made: Set<String> = []
    /// Files that were put in place, of others perhaps.
    private var moved: Set<String> = []
    private var paths: Set<String> = []

    /// The time after which a burst is looked at although it goes on.
    private static let longest = Duration.seconds(1)

    /// When the burst counts as over; nil where there is none.
    var end: ContinuousClock.Instant? {
        guard let isBegun else { return nil }
        let pause: Duration =
            !open.isEmpty
            ? .milliseconds(100)
            : !gone.isEmpty || paths.count > 3 ? .milliseconds(40) : .milliseconds(4)
        return min(last + pause, isBegun + Self.longest)
    }

    /// What an event makes of a path.
    enum Verdict {
        case changed
        /// It came and went within the burst, as editors' own files do.
        case passing
        /// It was put there and went: what stood there before may be gone.
        case unclear
    }

    /// Takes note of an event about a path.
    mutating func note(_ path: String, _ event: Inotify.Event) -> Verdict {
        last = .now
        isBegun = isBegun ?? last
        paths.insert(path)
        if event.isAny(of: IN_CLOSE_WRITE | IN_MOVED_TO) {
            open.remove(path)
            gone.remove(path)
            if event.isAny(of: IN_MOVED_TO) { moved.insert(path) }
        } else if event.isAny(of: IN_DELETE | IN_MOVED_FROM) {
            open.remove(path)
            if made.remove(path) != nil { return .passing }
            if moved.remove(path) != nil { return .unclear }
            gone.insert(path)
        } else if event.isAny(of: IN_CREATE | IN_MODIFY), !event.isAny(of: IN_ISDIR) {
            open.insert(path)
            if event.isAny(of: IN_CREATE), gone.remove(path) == nil { made.insert(path) }
        }
        return .changed
    }
}
