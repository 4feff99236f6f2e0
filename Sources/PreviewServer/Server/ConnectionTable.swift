import Glibc
import Synchronization

/// The connections that are open, and the loop that lets new ones in.
final class ConnectionTable: Sendable {
    private struct Entry {
        /// Nil once the connection has ended, so that it closes.
        var descriptor: Descriptor?
        /// Since when it waits for a request of which nothing has come; nil while it is busy.
        var idleSince: ContinuousClock.Instant?
        /// Whether it has been told to go to make room.
        var isLeaving = false
        var thread: JoinableThread?
    }

    private struct State {
        var entries: [Int: Entry] = [:]
        var nextID = 0
    }

    private let limits: HTTPServer.Limits
    private let signal: StopSignal
    private let responder: Responder
    private let state = Mutex(State())

    init(limits: HTTPServer.Limits, signal: StopSignal, responder: @escaping Responder) {
        self.limits = limits
        self.signal = signal
        self.responder = responder
    }

    /// Lets connections in until the signal to stop comes; returns when all of them have ended.
    func accept(from socket: ListeningSocket) {
        while signal.wait(for: socket.descriptor, events: POLLIN, until: nil) == .ready {
            joinEnded()
            let (descriptor, code) = socket.accept()
            if let descriptor {
                admit(descriptor)
            } else if code == EMFILE || code == ENFILE || code == ENOBUFS || code == ENOMEM {
                // The socket stays ready, so without a pause this would spin until something is freed.
                _ = signal.wait(for: nil, events: 0, until: .now + .milliseconds(50))
            }
        }
        for thread in state.withLock({ $0.entries.values.compactMap(\.thread) }) { thread.join() }
    }
}

extension ConnectionTable {
    private func admit(_ descriptor: Descriptor) {
        let id = state.withLock { state -> Int? in
            guard makeRoom(&state) else { return nil }
            state.nextID += 1
            state.entries[state.nextID] = Entry(descriptor: descriptor)
            return state.nextID
        }
        let connection = Connection(
            descriptor: descriptor, limits: limits, stopSignal: signal, responder: responder,
            isIdle: { [self] isIdle in if let id { note(id, isIdle: isIdle) } })
        guard let id else {
            connection.turnAway()
            return
        }
        do {
            let thread = try JoinableThread.start { [self] in
                connection.serve()
                state.withLock { $0.entries[id]?.descriptor = nil }
            }
            state.withLock { $0.entries[id]?.thread = thread }
        } catch {
            state.withLock { $0.entries[id] = nil }
            connection.turnAway()
        }
    }

    /// Whether another connection may come in, if need be in place of the one that has been idle for longest.
    private func makeRoom(_ state: inout State) -> Bool {
        let present = state.entries.filter { $0.value.descriptor != nil && !$0.value.isLeaving }
        guard present.count >= limits.connections else { return true }
        let idle = present.compactMap { id, entry in entry.idleSince.map { (since: $0, id: id) } }
        guard let longest = idle.min(by: { ($0.since, $0.id) < ($1.since, $1.id) }) else {
            return false
        }
        // The thread sees the end of its connection and goes.
        if let leaving = present[longest.id]?.descriptor {
            shutdown(leaving.number, Int32(SHUT_RDWR))
        }
        state.entries[longest.id]?.isLeaving = true
        return true
    }

    private func note(_ id: Int, isIdle: Bool) {
        state.withLock { $0.entries[id]?.idleSince = isIdle ? .now : nil }
    }

    private func joinEnded() {
        let ended = state.withLock { state in
            let ended = state.entries.filter {
                $0.value.descriptor == nil && $0.value.thread != nil
            }
            for id in ended.keys { state.entries[id] = nil }
            return ended.values.compactMap(\.thread)
        }
        for thread in ended { thread.join() }
    }
}
