import Synchronization

/// A small HTTP/1.1 server for one person's browser: it reads requests, asks a responder, and writes what it says.
///
/// It knows nothing of sites. Each connection has a thread of its own, which waits with `poll` and a deadline, so a
/// client that sends or reads slowly holds up nobody else. Methods other than GET and HEAD, bodies and malformed
/// requests are refused before the responder is asked; what else a request must satisfy (a known `Host`, say) is a
/// matter of a responder around the responder.
///
///     let server = HTTPServer(port: 0) { request in HTTPResponse(.ok, text: request.path) }
///     try server.start()
///     print(server.origin)    // http://127.0.0.1:43210
///     server.stop()
public final class HTTPServer: Sendable {
    /// What a client may cost.
    public struct Limits: Sendable, Hashable {
        /// How much a request may hold.
        public var request = RequestParser.Limits()
        /// How many connections are served at once.
        public var connections = 128
        /// How long a request may take to come in, and a client to take the next part of a response.
        public var requestTime: Duration = .seconds(10)
        /// How many bytes of a response a client has to take in a second, over the whole of it.
        public var leastRate = 16_384
        /// How long a connection may wait for its next request.
        public var idleTime: Duration = .seconds(60)
        /// How long a connection that is closed after a response waits for the client to close it too.
        public var lingerTime: Duration = .seconds(1)

        /// Makes the limits of an ordinary preview.
        public init() {}
    }

    private enum Phase {
        case stopped
        case running(accepting: JoinableThread, port: UInt16, signal: StopSignal)
        case stopping
    }

    private let host: String
    private let requestedPort: UInt16
    private let limits: Limits
    private let responder: Responder
    private let phase = Mutex(Phase.stopped)

    /// Makes a server that does not listen yet; port 0 takes any free port.
    public init(
        host: String = "127.0.0.1", port: UInt16 = 0, limits: Limits = Limits(),
        responder: @escaping Responder
    ) {
        self.host = host
        requestedPort = port
        self.limits = limits
        self.responder = responder
    }

    /// Begins to listen and to answer; on return the port is open.
    public func start() throws(SocketError) {
        try phase.withLock { phase throws(SocketError) in
            guard case .stopped = phase else { preconditionFailure("a server is started once") }
            let socket = try ListeningSocket(host: host, port: requestedPort)
            let signal = try StopSignal()
            let (limits, responder) = (limits, responder)
            let thread = try JoinableThread.start {
                let connections = ConnectionTable(limits: limits, signal: signal) {
                    responder($0)
                }
                connections.accept(from: socket)
            }
            phase = .running(accepting: thread, port: socket.port, signal: signal)
        }
    }

    /// Closes the port and every connection, and returns once all threads have ended.
    ///
    /// A response that is being made is waited for, so this must not be called by a responder. A server that does not
    /// run is left as it is.
    public func stop() {
        let thread = phase.withLock { phase -> JoinableThread? in
            guard case .running(let thread, _, let signal) = phase else { return nil }
            signal.send()
            phase = .stopping
            return thread
        }
        guard let thread else { return }
        thread.join()
        phase.withLock { $0 = .stopped }
    }

    /// The port that the server listens on; before it is started, the one that was asked for.
    public var port: UInt16 {
        phase.withLock {
            if case .running(_, let port, _) = $0 { port } else { requestedPort }
        }
    }

    /// The beginning of every address here, without a slash at its end.
    public var origin: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "http://\(name):\(port)"
    }
}
