/// A request as a responder sees it: well formed, without a body, its target in origin form.
public struct HTTPRequest: Sendable, Hashable {
    /// The methods that are answered; every other one is refused before a responder is asked.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// Asks for a representation.
        case get = "GET"
        /// Asks for the header section that GET would have; the body is left out when the answer is written.
        case head = "HEAD"
    }

    /// The version that the client speaks, which decides whether the connection stays open.
    public enum Version: Sendable, Hashable {
        /// HTTP/1.0: one request a connection.
        case http10
        /// HTTP/1.1 or a later minor version.
        case http11
    }

    /// What is asked for: the representation, or its header section alone.
    public var method: Method
    /// The path of the target as it was sent, percent-encoded, beginning with `/`.
    public var path: String
    /// What follows the `?` of the target, as it was sent; nil where there is no `?`.
    public var query: String?
    /// The version that the client speaks.
    public var version: Version
    /// The authority that the client believes to talk to: the `Host` field, or the host of an absolute target.
    ///
    /// A responder that is bound to known names (against DNS rebinding) compares this before anything else.
    public var host: String?
    /// The header section.
    public var headers: HTTPHeaders

    /// Makes a request; `path` and `query` are percent-encoded.
    public init(
        _ method: Method = .get, _ path: String, query: String? = nil, version: Version = .http11,
        host: String? = nil, headers: HTTPHeaders = [:]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.version = version
        self.host = host
        self.headers = headers
    }

    /// Whether the client lets the connection stay open for another request (RFC 9112 §9.3).
    public var keepsConnection: Bool {
        version == .http11 && !headers.list("Connection", contains: "close")
    }
}
