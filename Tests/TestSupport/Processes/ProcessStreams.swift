import Glibc
import Synchronization

/// The three pipes of a child process, and the thread that feeds and reads them.
final class ProcessStreams: Sendable {
    struct Written: Sendable {
        var output: [UInt8] = []
        var errors: [UInt8] = []
    }

    private struct State {
        var written = Written()
        var hasProcessEnded = false
        var thread: pthread_t?
    }

    private let state = Mutex(State())

    /// What has been read so far.
    var written: Written { state.withLock { $0.written } }

    /// Reads what is left and ends the thread; to be called when the process has ended.
    func finish() {
        let thread = state.withLock { state in
            state.hasProcessEnded = true
            defer { state.thread = nil }
            return state.thread
        }
        if let thread { pthread_join(thread, nil) }
    }

    /// Starts a program whose standard streams are pipes.
    static func spawn(
        _ words: [String], environment: [String: String], input: [UInt8]
    ) throws -> (pid_t, ProcessStreams) {
        // A program started meanwhile by another test would inherit the ends that are not marked yet.
        try spawning.withLock { _ in
            let pipes = try (0..<3).map { _ in try Pipe() }
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, pipes[0].reading, 0)
            posix_spawn_file_actions_adddup2(&actions, pipes[1].writing, 1)
            posix_spawn_file_actions_adddup2(&actions, pipes[2].writing, 2)
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            defer { posix_spawnattr_destroy(&attributes) }
            posix_spawnattr_setflags(
                &attributes,
                Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
            posix_spawnattr_setpgroup(&attributes, 0)
            var signals = sigset_t()
            sigemptyset(&signals)
            posix_spawnattr_setsigmask(&attributes, &signals)
            sigaddset(&signals, SIGPIPE)
            sigaddset(&signals, SIGINT)
            sigaddset(&signals, SIGTERM)
            posix_spawnattr_setsigdefault(&attributes, &signals)
            var arguments = words.map { strdup($0) } + [nil]
            var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
            defer { for text in arguments + variables { free(text) } }
            var id = pid_t()
            let code = posix_spawnp(
                &id, words[0], &actions, &attributes, &arguments, &variables)
            close(pipes[0].reading)
            close(pipes[1].writing)
            close(pipes[2].writing)
            guard code == 0 else {
                close(pipes[0].writing)
                close(pipes[1].reading)
                close(pipes[2].reading)
                throw POSIXFailure("start '\(words[0])'", code: code)
            }
            let streams = ProcessStreams()
            streams.start(
                input: input, to: pipes[0].writing, from: (pipes[1].reading, pipes[2].reading))
            return (id, streams)
        }
    }

    private static let spawning = Mutex(())
}

extension ProcessStreams {
    private struct Pipe {
        let reading: Int32
        let writing: Int32

        init() throws {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw POSIXFailure("pipe") }
            (reading, writing) = (ends[0], ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
    }

    private func start(input: [UInt8], to inlet: Int32, from outlets: (Int32, Int32)) {
        final class Body: Sendable {
            let run: @Sendable () -> Void
            init(_ run: @escaping @Sendable () -> Void) { self.run = run }
        }
        for end in [inlet, outlets.0, outlets.1] {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        }
        let body = Body { [self] in pump(input, to: inlet, from: outlets) }
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                // A program that does not read its input must not end the tests (SIGPIPE).
                var signals = sigset_t()
                sigemptyset(&signals)
                sigaddset(&signals, SIGPIPE)
                pthread_sigmask(SIG_BLOCK, &signals, nil)
                Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(body).toOpaque())
        precondition(code == 0, "a thread can be started")
        state.withLock { [thread] in $0.thread = thread }
    }

    /// Moves bytes until both outlets are at their end, or the process has ended and nothing more is there to read:
    /// what it has started may hold the pipes open for ever.
    private func pump(_ input: [UInt8], to inlet: Int32, from outlets: (Int32, Int32)) {
        var entries = [
            pollfd(fd: outlets.0, events: Int16(POLLIN), revents: 0),
            pollfd(fd: outlets.1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: inlet, events: Int16(POLLOUT), revents: 0),
        ]
        func finish(_ i: Int) {
            close(entries[i].fd)
            entries[i].fd = -1
        }
        var fed = 0
        while entries[0].fd >= 0 || entries[1].fd >= 0 {
            if entries[2].fd >= 0 && fed == input.count { finish(2) }
            let hasEnded = state.withLock { $0.hasProcessEnded }
            let count = poll(&entries, 3, hasEnded ? 0 : 20)
            if hasEnded && entries[0].revents == 0 && entries[1].revents == 0 { break }
            guard count > 0 else { continue }
            if entries[2].revents != 0 {
                let sent = input[fed...].withUnsafeBytes { write(inlet, $0.baseAddress, $0.count) }
                if sent >= 0 { fed += sent } else if errno != EAGAIN && errno != EINTR { finish(2) }
            }
            for i in 0...1 where entries[i].revents != 0 {
                if !read(from: entries[i].fd, into: i == 0 ? \.output : \.errors) { finish(i) }
            }
        }
        for i in 0...2 where entries[i].fd >= 0 { close(entries[i].fd) }
    }

    /// Whether more may come.
    private func read(
        from descriptor: Int32, into stream: any WritableKeyPath<Written, [UInt8]> & Sendable
    ) -> Bool {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
            count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            initialized = max(count, 0)
        }
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        state.withLock { $0.written[keyPath: stream] += bytes }
        return count > 0
    }
}
