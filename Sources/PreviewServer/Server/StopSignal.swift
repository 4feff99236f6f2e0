import Glibc
import Synchronization

/// Wakes every thread that waits for a socket, once and for all.
///
/// It is a pipe that nothing is ever written to: closing the writing end makes the reading end ready for everybody
/// that polls it, at the same moment.
final class StopSignal: Sendable {
    private let readingEnd: Descriptor
    private let writingEnd: Mutex<Descriptor?>

    init() throws(SocketError) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw SocketError(.makePipe) }
        let (reading, writing) = (Descriptor(ends[0]), Descriptor(ends[1]))
        reading.makePrivate()
        writing.makePrivate()
        readingEnd = reading
        writingEnd = Mutex(writing)
    }

    func send() { writingEnd.withLock { $0 = nil } }

    enum Wakening { case ready, timedOut, stopped }

    /// Waits until `descriptor` is ready for `events`, the deadline passes, or the signal is sent.
    func wait(
        for descriptor: Descriptor?, events: Int32, until deadline: ContinuousClock.Instant?
    ) -> Wakening {
        while true {
            var entries = [
                pollfd(fd: readingEnd.number, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor?.number ?? -1, events: Int16(events), revents: 0),
            ]
            let count = unsafe poll(&entries, 2, deadline.map(milliseconds(until:)) ?? -1)
            if entries[0].revents != 0 { return .stopped }
            if count > 0 { return .ready }
            if count == 0 { return .timedOut }
            precondition(errno == EINTR || errno == EAGAIN, "a poll of two open descriptors fails")
        }
    }

    private func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
        let left = (deadline - .now) / .milliseconds(1)
        return left <= 0 ? 0 : Int32(min(left.rounded(.up), 3_600_000))
    }
}
