/// A response: a status, fields and a body. Its framing (length, connection) is added when it is written.
public struct HTTPResponse: Sendable, Hashable {
    /// What became of the request.
    public var status: HTTPStatus
    /// The fields, without those that frame the message.
    public var headers: HTTPHeaders
    /// The whole body; for HEAD it is the body that GET would have, and is not sent.
    public var body: [UInt8]

    /// Makes a response.
    public init(_ status: HTTPStatus, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Makes a response with a plain text body.
    public init(_ status: HTTPStatus, text: String) {
        self.init(
            status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: Array(text.utf8))
    }

    /// Makes a response that says no more than its status, in plain text.
    public init(plain status: HTTPStatus) {
        self.init(status, text: "\(status.code) \(status.reason)\n")
    }
}

/// Answers a request.
///
/// A server calls its responder from several threads at once, one call a connection at a time.
public typealias Responder = @Sendable (HTTPRequest) -> HTTPResponse
