/// Reads requests out of bytes as they arrive, however they are cut (RFC 9112).
///
/// Bytes are appended as they come; `next()` gives one request after another until the bytes run out. After a refusal
/// the place where the next message would begin is unknown, so the connection can only be answered and closed.
public struct RequestParser: Sendable {
    /// How much a request may hold.
    public struct Limits: Sendable, Hashable {
        /// The longest request line in bytes, without its line ending.
        public var requestLine: Int
        /// The most bytes of field lines, without their line endings.
        public var headerSection: Int
        /// The most field lines.
        public var fieldCount: Int

        /// Makes limits; the defaults are what RFC 9112 §3 recommends at least, and what browsers never reach.
        public init(requestLine: Int = 8192, headerSection: Int = 32_768, fieldCount: Int = 100) {
            self.requestLine = requestLine
            self.headerSection = headerSection
            self.fieldCount = fieldCount
        }
    }

    /// What the bytes so far come to.
    public enum Outcome: Sendable, Hashable {
        /// More bytes are needed.
        case incomplete
        /// A whole request.
        case request(HTTPRequest)
        /// No request that will be answered; the status says why.
        case refused(HTTPStatus)
    }

    private enum Stage {
        case requestLine(mayBeEmpty: Bool)
        case fields(RequestHead)
        case refused(HTTPStatus)
    }

    private let limits: Limits
    private var buffer: [UInt8] = []
    /// Where the current line begins in `buffer`.
    private var lineStart = 0
    /// Up to where the current line has been searched for its end, so that bytes that come singly cost no more.
    private var searched = 0
    private var stage = Stage.requestLine(mayBeEmpty: true)

    /// Makes a parser at the beginning of a connection.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Whether part of a request has come in and the rest has not.
    public var isInsideRequest: Bool {
        if case .fields = stage { return true }
        return lineStart < buffer.count
    }

    /// Takes bytes as they came from the connection.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        // Drops what has been read once it is the larger part, so that the buffer stays as small as one request.
        if lineStart > buffer.count / 2 {
            buffer.removeSubrange(..<lineStart)
            searched -= lineStart
            lineStart = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next request in the bytes so far, if it is whole.
    public mutating func next() -> Outcome {
        while true {
            let request: HTTPRequest?
            do throws(RequestRefusal) {
                guard let line = try nextLine() else { return .incomplete }
                request = try take(line)
            } catch {
                stage = .refused(error.status)
                return .refused(error.status)
            }
            if let request { return .request(request) }
        }
    }
}

extension RequestParser {
    /// Takes one whole line; gives the request that it ends.
    private mutating func take(_ line: ArraySlice<UInt8>) throws(RequestRefusal) -> HTTPRequest? {
        switch stage {
        case .requestLine(let mayBeEmpty):
            // RFC 9112 §2.2: an empty line before the request line is to be ignored; one is enough.
            if line.isEmpty && mayBeEmpty {
                stage = .requestLine(mayBeEmpty: false)
            } else {
                stage = .fields(try RequestHead(requestLine: line))
            }
            return nil
        case .fields(var head):
            if line.isEmpty {
                stage = .requestLine(mayBeEmpty: true)
                return try head.request()
            }
            try head.add(fieldLine: line, limits: limits)
            stage = .fields(head)
            return nil
        case .refused(let status): throw RequestRefusal(status)
        }
    }

    /// Cuts the next line off, without its CR LF.
    ///
    /// RFC 9112 §2.2 lets a server take a single LF for a line's end. This one does not: what two readers may see
    /// differently is refused, as is a CR that no LF follows.
    private mutating func nextLine() throws(RequestRefusal) -> ArraySlice<UInt8>? {
        if case .refused(let status) = stage { throw RequestRefusal(status) }
        guard let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = buffer.count
            // A line's CR may be there already, hence the one byte more.
            try checkLength(buffer.count - lineStart - 1)
            return nil
        }
        let line = buffer[lineStart..<end]
        try checkLength(line.count - 1)
        guard line.last == UInt8(ascii: "\r") else { throw RequestRefusal(.badRequest) }
        lineStart = end + 1
        searched = lineStart
        return line.dropLast()
    }

    private func checkLength(_ count: Int) throws(RequestRefusal) {
        switch stage {
        case .requestLine:
            if count > limits.requestLine { throw RequestRefusal(.uriTooLong) }
        case .fields(let head):
            if head.fieldBytes + count > limits.headerSection {
                throw RequestRefusal(.headerFieldsTooLarge)
            }
        case .refused(let status): throw RequestRefusal(status)
        }
    }
}
