import Glibc
import Synchronization

/// Ctrl-C and `kill` while files are written: nothing half-done stays behind, and the exit status is 130 or 143.
///
/// Until a build owns its output folder there is nothing to clean, and the process ends at once. Afterwards the writer
/// is asked to stop; it removes what it staged, or, once it puts files in place, ends that short work first. A move puts
/// back what it changed. A second signal ends the process there and then, which leaves the published site whole as well.
enum Interruption {
    private struct State {
        var isWriting = false
        var signal: Int32?
    }

    private static let state = Mutex(State())

    /// Begins to watch for signals; those that the parent process wants ignored stay ignored.
    ///
    /// To be called before any other thread is started: they inherit which signals are blocked.
    static func watch() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] where !isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        var id = pthread_t()
        let argument = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
        argument.initialize(to: signals)
        pthread_create(
            &id, nil,
            { argument in
                Interruption.waitForSignals(argument!.assumingMemoryBound(to: sigset_t.self))
                return nil
            }, argument)
    }

    /// Whether the writer should stop; it asks only once it is about to change something.
    static func isWanted() -> Bool {
        state.withLock { state in
            state.isWriting = true
            return state.signal != nil
        }
    }

    /// The exit status after a signal, as shells give it; nil where none came.
    static var exitStatus: Int32? {
        state.withLock { $0.signal.map { 128 + $0 } }
    }

    private static func waitForSignals(_ signals: UnsafePointer<sigset_t>) {
        while true {
            var number: Int32 = 0
            guard sigwait(signals, &number) == 0 else { return }
            let endsNow = state.withLock { state in
                let isSecond = state.signal != nil
                state.signal = number
                return isSecond || !state.isWriting
            }
            if endsNow { _exit(128 + number) }
        }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
