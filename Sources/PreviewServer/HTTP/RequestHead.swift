/// Why a request is not answered.
struct RequestRefusal: Error {
    let status: HTTPStatus

    init(_ status: HTTPStatus) { self.status = status }
}

/// The request line and the field lines of a request that is being read.
struct RequestHead: Sendable {
    private let method: String
    private let target: String
    private let version: HTTPRequest.Version
    private var headers = HTTPHeaders()
    /// How many bytes of field lines have been taken.
    private(set) var fieldBytes = 0

    /// Reads a request line (RFC 9112 §3): method, one space, target, one space, version.
    init(requestLine line: ArraySlice<UInt8>) throws(RequestRefusal) {
        let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3, isToken(parts[0]), !parts[1].isEmpty,
            // RFC 3986 §2: an address is visible ASCII; all else is percent-encoded in it.
            parts[1].allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw RequestRefusal(.badRequest) }
        method = String(decoding: parts[0], as: UTF8.self)
        target = String(decoding: parts[1], as: UTF8.self)
        version = try Self.version(parts[2])
    }

    /// Reads a field line (RFC 9112 §5): name, colon, value with optional white space around it.
    mutating func add(
        fieldLine line: ArraySlice<UInt8>, limits: RequestParser.Limits
    ) throws(RequestRefusal) {
        fieldBytes += line.count
        guard headers.fields.count < limits.fieldCount else {
            throw RequestRefusal(.headerFieldsTooLarge)
        }
        // RFC 9112 §5.1: no white space before the colon. §5.2: a line that begins with white space folds the one
        // before it, which is refused; both end as names that are no tokens.
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]),
            line[(colon + 1)...].allSatisfy(isFieldByte)
        else { throw RequestRefusal(.badRequest) }
        headers.append(
            String(decoding: line[..<colon], as: UTF8.self),
            String(decoding: trimmed(line[(colon + 1)...]), as: UTF8.self))
    }

    /// The request, once its header section has ended.
    func request() throws(RequestRefusal) -> HTTPRequest {
        var host = try self.host()
        let framing = try bodyFraming()
        guard let known = HTTPRequest.Method(rawValue: method) else {
            throw RequestRefusal(.methodNotAllowed)
        }
        guard framing == .none else { throw RequestRefusal(.contentTooLarge) }
        let target = try RequestTarget(self.target)
        // RFC 9112 §3.2.2: the host of an absolute target takes the place of the field.
        if let authority = target.authority { host = authority }
        return HTTPRequest(
            known, target.path, query: target.query, version: version, host: host, headers: headers)
    }
}

extension RequestHead {
    private enum BodyFraming { case none, some }

    /// RFC 9112 §2.3: `HTTP/`, a digit, a point, a digit.
    private static func version(
        _ bytes: ArraySlice<UInt8>
    ) throws(RequestRefusal) -> HTTPRequest.Version {
        let digits = Array(bytes.dropFirst(5))
        guard bytes.starts(with: "HTTP/".utf8), digits.count == 3, isDigit(digits[0]),
            digits[1] == UInt8(ascii: "."), isDigit(digits[2])
        else { throw RequestRefusal(.badRequest) }
        guard digits[0] == UInt8(ascii: "1") else { throw RequestRefusal(.versionNotSupported) }
        // RFC 9110 §2.5: a higher minor version is answered in the highest one that is known.
        return digits[2] == UInt8(ascii: "0") ? .http10 : .http11
    }

    /// RFC 9112 §3.2: HTTP/1.1 needs one `Host` field, no request may have two, and its value must be valid.
    private func host() throws(RequestRefusal) -> String? {
        let hosts = headers.values("Host")
        guard hosts.count <= 1, version == .http10 || hosts.count == 1 else {
            throw RequestRefusal(.badRequest)
        }
        guard let host = hosts.first else { return nil }
        guard RequestTarget.isAuthority(host.utf8) else { throw RequestRefusal(.badRequest) }
        return host
    }

    /// RFC 9112 §6: whether a body follows. Two statements about its length are refused, as they may differ.
    private func bodyFraming() throws(RequestRefusal) -> BodyFraming {
        let lengths = headers.values("Content-Length")
        let codings = headers.values("Transfer-Encoding")
        guard lengths.count <= 1, lengths.isEmpty || codings.isEmpty,
            lengths.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            // RFC 9112 §6.1: an HTTP/1.0 message with a transfer coding has faulty framing.
            codings.isEmpty || version != .http10
        else { throw RequestRefusal(.badRequest) }
        let isEmpty = lengths.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: "0") } }
        return codings.isEmpty && isEmpty ? .none : .some
    }
}
