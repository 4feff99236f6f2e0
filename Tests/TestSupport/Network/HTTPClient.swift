/// Sends one request a connection to a server on this machine and reads the whole response.
public struct HTTPClient: Sendable {
    /// A response as it came.
    public struct Response: Sendable, Hashable {
        /// The status code.
        public let status: Int
        /// The field lines in order.
        public let fields: [String]
        /// The body.
        public let body: [UInt8]

        /// The body as text.
        public var text: String { String(decoding: body, as: UTF8.self) }

        /// The value of the first field with this name, in any case.
        public subscript(name: String) -> String? {
            let prefix = name.lowercased() + ":"
            return fields.first { $0.lowercased().hasPrefix(prefix) }.map { field in
                String(field.dropFirst(prefix.count).drop { $0 == " " })
            }
        }
    }

    /// The port of the server.
    public let port: UInt16
    /// How long each part of a response may take.
    public var timeout: Duration

    /// Makes a client of a server on 127.0.0.1.
    public init(port: UInt16, timeout: Duration = .seconds(20)) {
        self.port = port
        self.timeout = timeout
    }

    /// Sends GET.
    public func get(_ target: String, fields: [String] = []) throws -> Response {
        try send("GET", target, fields: fields)
    }

    /// Sends a request with any method, with further field lines and a body.
    public func send(
        _ method: String, _ target: String, fields: [String] = [], body: [UInt8] = []
    ) throws -> Response {
        let socket = try ClientSocket(port: port)
        var lines = [
            "\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close",
        ]
        lines += fields
        if !body.isEmpty || method == "POST" { lines.append("Content-Length: \(body.count)") }
        try socket.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        return try Self.receive(from: socket, isHead: method == "HEAD", timeout: timeout)
    }

    /// Reads one response: to the length it states, or to the end of the connection where it states none.
    public static func receive(
        from socket: ClientSocket, isHead: Bool = false, timeout: Duration = .seconds(20)
    ) throws -> Response {
        var head: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        // Byte by byte, as what follows the head may belong to the next response.
        while head.suffix(4) != end[...] {
            let next = try socket.receive(limit: 1, timeout: timeout)
            guard !next.isEmpty else {
                throw TestFailure(
                    "the connection ended in '\(String(decoding: head, as: UTF8.self))'")
            }
            head += next
        }
        let lines = String(decoding: head.dropLast(4), as: UTF8.self).components("\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
            throw TestFailure("'\(lines[0])' is no status line")
        }
        let response = Response(status: status, fields: Array(lines.dropFirst()), body: [])
        if isHead || status == 304 || status == 204 { return response }
        var body: [UInt8] = []
        if let length = response["Content-Length"].flatMap({ Int($0) }) {
            while body.count < length {
                let next = try socket.receive(
                    limit: min(length - body.count, 1 << 20), timeout: timeout)
                guard !next.isEmpty else {
                    throw TestFailure("the body ended after \(body.count) of \(length) bytes")
                }
                body += next
            }
        } else if response["Transfer-Encoding"] != nil {
            throw TestFailure("the test client reads no transfer codings")
        } else {
            body = try socket.receiveAll(timeout: timeout)
        }
        return Response(status: status, fields: response.fields, body: body)
    }
}

extension String {
    /// The parts between occurrences of a separator, compared by bytes (CR LF is one `Character`).
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var current: [UInt8] = []
        let mark = Array(separator.utf8)
        for byte in utf8 {
            current.append(byte)
            if current.suffix(mark.count) == mark[...] {
                parts.append(String(decoding: current.dropLast(mark.count), as: UTF8.self))
                current = []
            }
        }
        return parts + [String(decoding: current, as: UTF8.self)]
    }
}
