/// A status code with its reason phrase (RFC 9110 §15).
public struct HTTPStatus: Sendable, Hashable {
    /// The three-digit code.
    public let code: Int
    /// The phrase that follows the code on the status line.
    public let reason: String

    /// Makes a status from its code and reason phrase.
    public init(_ code: Int, _ reason: String) {
        precondition((100...599).contains(code), "a status code has three digits, 100 to 599")
        precondition(reason.utf8.allSatisfy(isFieldByte), "a reason phrase has no control bytes")
        self.code = code
        self.reason = reason
    }

    /// 200: here it is.
    public static let ok = HTTPStatus(200, "OK")
    /// 301: it stands at another address.
    public static let movedPermanently = HTTPStatus(301, "Moved Permanently")
    /// 304: the client's copy is still good.
    public static let notModified = HTTPStatus(304, "Not Modified")
    /// 400: this is no request that HTTP defines.
    public static let badRequest = HTTPStatus(400, "Bad Request")
    /// 403: refused.
    public static let forbidden = HTTPStatus(403, "Forbidden")
    /// 404: there is nothing here.
    public static let notFound = HTTPStatus(404, "Not Found")
    /// 405: only the methods in the `Allow` field are answered.
    public static let methodNotAllowed = HTTPStatus(405, "Method Not Allowed")
    /// 408: the rest of the request did not come in time.
    public static let requestTimeout = HTTPStatus(408, "Request Timeout")
    /// 413: the request has a body, or too large a one.
    public static let contentTooLarge = HTTPStatus(413, "Content Too Large")
    /// 414: the request line is too long.
    public static let uriTooLong = HTTPStatus(414, "URI Too Long")
    /// 421: this server does not speak for the host that is asked for (RFC 9110 §15.5.20).
    public static let misdirectedRequest = HTTPStatus(421, "Misdirected Request")
    /// 431: the header section is too long (RFC 6585 §5).
    public static let headerFieldsTooLarge = HTTPStatus(431, "Request Header Fields Too Large")
    /// 500: the server failed.
    public static let internalServerError = HTTPStatus(500, "Internal Server Error")
    /// 503: too many connections are open.
    public static let serviceUnavailable = HTTPStatus(503, "Service Unavailable")
    /// 505: this major version of HTTP is not spoken.
    public static let versionNotSupported = HTTPStatus(505, "HTTP Version Not Supported")
}
