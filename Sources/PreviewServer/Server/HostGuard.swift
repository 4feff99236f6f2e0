/// Answers only requests that a page of this server, or a person, can have sent.
///
/// A server on a person's own machine is reached by every page in that person's browser. Such a page must not read what
/// is served here, neither under a name of its own that it has made to lead here (DNS rebinding) nor as a part of
/// itself. So a request is answered when it names
/// - a name of this machine's own loopback: `localhost`, or
/// - an address in numbers: for those no name server is asked, so nobody can make them lead elsewhere, or
/// - the host that the server was told to listen on,
///
/// in any case, with a point at its end or without. The port is not compared: it is another one behind a tunnel or in
/// a container, and no page can forge the name by it. A request without a host, which only HTTP/1.0 allows and no
/// browser sends, is taken for one to this server (RFC 9112 §3.3).
///
///     let server = HTTPServer(responder: HostGuard(host: "127.0.0.1").guarding(responder))
public struct HostGuard: Sendable, Hashable {
    private let host: String

    /// Makes a guard for a server that listens on `host`, a name or an address.
    public init(host: String) {
        self.host = Self.withoutPoint(host)
    }

    /// The responder that answers what may be answered as `responder` does, and refuses everything else.
    public func guarding(_ responder: @escaping Responder) -> Responder {
        { request in
            guard isOwn(request.host) else { return misdirected(request.host ?? "") }
            guard isForAPageOfItsOwn(request) else { return foreign() }
            var response = responder(request)
            // For browsers that do not say whose page asks, and so cannot be refused above.
            response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
            return response
        }
    }
}

extension HostGuard {
    private func isOwn(_ authority: String?) -> Bool {
        guard let authority else { return true }
        let bytes = authority.utf8
        // RFC 3986 §3.2.2: only an address stands in brackets, and the parser has read it as one.
        if bytes.first == UInt8(ascii: "[") { return true }
        let name = Self.withoutPoint(
            String(Substring(bytes.prefix { $0 != UInt8(ascii: ":") })))
        return Self.isIPv4Address(name) || equalIgnoringCase(name, "localhost")
            || equalIgnoringCase(name, host)
    }

    /// Whether a person opens the address, or a page of this server loads it (Fetch Metadata Request Headers §2).
    ///
    /// Other ports of this machine are other people's, so a page of the same site is not one of this server.
    private func isForAPageOfItsOwn(_ request: HTTPRequest) -> Bool {
        guard let site = request.headers["Sec-Fetch-Site"] else { return true }
        return equalIgnoringCase(site, "same-origin") || equalIgnoringCase(site, "none")
            || request.headers["Sec-Fetch-Mode"].map { equalIgnoringCase($0, "navigate") } == true
    }

    /// RFC 9110 §7.4: a request that was meant for another host is refused with 421.
    private func misdirected(_ name: String) -> HTTPResponse {
        HTTPResponse(
            .misdirectedRequest,
            text:
                "This server does not answer for '\(name)'. Open it by its address in numbers, or "
                + "have it listen on that name.\n")
    }

    private func foreign() -> HTTPResponse {
        HTTPResponse(.forbidden, text: "This server is not there for the pages of other sites.\n")
    }

    private static func withoutPoint(_ name: String) -> String {
        name.utf8.last == UInt8(ascii: ".") ? String(name.dropLast()) : name
    }

    /// RFC 3986 §3.2.2, `IPv4address`: browsers write other forms of an address in this one before they send it.
    private static func isIPv4Address(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy(isDigit)
                    && Int(Substring(part)).map { $0 <= 255 } == true
            }
    }
}
