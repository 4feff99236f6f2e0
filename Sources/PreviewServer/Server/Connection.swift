import Glibc

/// One connection of a client: reads requests, asks the responder, writes responses, until either side has enough.
struct Connection: Sendable {
    let descriptor: Descriptor
    let limits: HTTPServer.Limits
    let stopSignal: StopSignal
    let responder: Responder
    /// Told when the connection begins (true) and ceases (false) to wait for a request of which nothing has come.
    let isIdle: @Sendable (Bool) -> Void

    /// Serves the connection to its end. Requests that are sent ahead of their answers are answered in order.
    func serve() {
        var parser = RequestParser(limits: limits.request)
        // One deadline for a whole request: a client that sends a byte now and then gains nothing by it.
        var deadline: ContinuousClock.Instant?
        while true {
            switch parser.next() {
            case .request(let request):
                deadline = nil
                guard answer(request) else { return }
            case .refused(let status):
                refuse(status)
                return
            case .incomplete:
                let isInside = parser.isInsideRequest
                if isInside { deadline = deadline ?? .now + limits.requestTime }
                if !isInside { isIdle(true) }
                let received = receive(until: deadline ?? .now + limits.idleTime)
                if !isInside { isIdle(false) }
                switch received {
                case .bytes(let bytes): parser.append(bytes)
                case .ended: return
                case .timedOut:
                    if isInside { refuse(.requestTimeout) }
                    return
                }
            }
        }
    }

    /// Says no and closes.
    func refuse(_ status: HTTPStatus) {
        var response = HTTPResponse(plain: status)
        if status == .methodNotAllowed {
            // RFC 9110 §15.5.6: the answer names what is allowed.
            response.headers["Allow"] = HTTPRequest.Method.allCases.map(\.rawValue)
                .joined(separator: ", ")
        }
        if send(ResponseSerializer.bytes(of: response, to: nil, closes: true)) { linger() }
    }

    /// Says that there are too many connections, without waiting for anything.
    func turnAway() {
        let response = HTTPResponse(plain: .serviceUnavailable)
        let bytes = ResponseSerializer.bytes(of: response, to: nil, closes: true)
        _ = unsafe bytes.withUnsafeBytes { unsafe sendAvailable($0) }
        shutdown(descriptor.number, Int32(SHUT_WR))
    }
}

extension Connection {
    /// Whether the connection stays open.
    private func answer(_ request: HTTPRequest) -> Bool {
        let response = responder(request)
        let head = ResponseSerializer.head(
            of: response, to: request.method, closes: !request.keepsConnection)
        let body = ResponseSerializer.body(of: response, to: request.method)
        // One packet for what is small; what is large is not copied.
        let isSent = body.count < 65_536 ? send(head + body) : send(head) && send(body)
        guard isSent else { return false }
        if !request.keepsConnection { linger() }
        return request.keepsConnection
    }

    private enum Received {
        case bytes([UInt8])
        case timedOut
        case ended
    }

    private func receive(until deadline: ContinuousClock.Instant) -> Received {
        while true {
            switch stopSignal.wait(for: descriptor, events: POLLIN, until: deadline) {
            case .stopped: return .ended
            case .timedOut: return .timedOut
            case .ready: break
            }
            var count = 0
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, initialized in
                count = unsafe recv(descriptor.number, buffer.baseAddress, buffer.count, 0)
                initialized = max(count, 0)
            }
            if count > 0 { return .bytes(bytes) }
            if count == 0 || !isTemporary(errno) { return .ended }
        }
    }

    /// Whether all bytes went out; a client that takes none for some time, or too few all along, is given up.
    private func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        // A client that takes a byte now and then would otherwise hold its connection for good.
        let last =
            ContinuousClock.now + limits.requestTime
            + .seconds(Double(bytes.count) / Double(limits.leastRate))
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes { unsafe sendAvailable($0) }
            if count >= 0 {
                sent += count
                continue
            }
            guard isTemporary(errno) else { return false }
            let deadline = min(last, .now + limits.requestTime)
            guard deadline > .now,
                stopSignal.wait(for: descriptor, events: POLLOUT, until: deadline) == .ready
            else { return false }
        }
        return true
    }

    /// Sends what the connection takes at once; gives the number of bytes, or -1 and `errno`.
    private func sendAvailable(_ buffer: UnsafeRawBufferPointer) -> Int {
        // MSG_NOSIGNAL: a client that has gone is no reason to end the process (SIGPIPE).
        unsafe Glibc.send(
            descriptor.number, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
    }

    /// Lets the client read the last response before the connection closes.
    ///
    /// RFC 9112 §9.6: closing with unread bytes resets the connection, and the response may be lost with it. So the
    /// sending half is closed first, and what still comes is thrown away for a short while.
    private func linger() {
        shutdown(descriptor.number, Int32(SHUT_WR))
        let deadline = ContinuousClock.now + limits.lingerTime
        var left = 1 << 20
        while left > 0, case .bytes(let bytes) = receive(until: deadline) { left -= bytes.count }
    }

    private func isTemporary(_ code: Int32) -> Bool {
        code == EAGAIN || code == EWOULDBLOCK || code == EINTR
    }
}
