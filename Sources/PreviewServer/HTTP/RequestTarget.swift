/// What a request line points at (RFC 9112 §3.2), in origin or absolute form.
struct RequestTarget: Sendable, Hashable {
    /// The path, percent-encoded, beginning with `/`.
    let path: String
    /// What follows the `?`, where there is one.
    let query: String?
    /// The authority of an absolute form.
    let authority: String?

    /// Reads a target. The other two forms belong to methods that are not answered.
    init(_ target: String) throws(RequestRefusal) {
        var rest = Substring(target).utf8
        if rest.first == UInt8(ascii: "/") {
            authority = nil
        } else {
            // RFC 9112 §3.2.2: a server must take the absolute form, although only proxies are sent it.
            let scheme = "http://"
            guard equalIgnoringCase(rest.prefix(scheme.utf8.count), scheme.utf8) else {
                throw RequestRefusal(.badRequest)
            }
            rest = rest.dropFirst(scheme.utf8.count)
            let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
            guard Self.isAuthority(host) else { throw RequestRefusal(.badRequest) }
            authority = String(Substring(host))
            rest = rest.dropFirst(host.count)
        }
        // RFC 9112 §3.2: a fragment is never sent.
        guard !rest.contains(UInt8(ascii: "#")) else { throw RequestRefusal(.badRequest) }
        let path = rest.prefix { $0 != UInt8(ascii: "?") }
        self.path = path.isEmpty ? "/" : String(Substring(path))
        query = path.count < rest.count ? String(Substring(rest.dropFirst(path.count + 1))) : nil
    }

    /// Whether the bytes are a host with an optional port (RFC 3986 §3.2.2-3), without user information.
    static func isAuthority(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        if bytes.first == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = bytes[bytes.index(after: bytes.startIndex)..<close]
            return !address.isEmpty
                && address.allSatisfy {
                    hexadecimalValue($0) != nil || $0 == UInt8(ascii: ":")
                        || $0 == UInt8(ascii: ".")
                } && isOptionalPort(bytes[bytes.index(after: close)...])
        }
        let name = bytes.prefix { $0 != UInt8(ascii: ":") }
        return !name.isEmpty && name.allSatisfy(isNameByte)
            && isOptionalPort(bytes.dropFirst(name.count))
    }

    private static func isOptionalPort(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.isEmpty
            || (bytes.first == UInt8(ascii: ":") && bytes.count <= 6
                && bytes.dropFirst().allSatisfy(isDigit))
    }

    /// RFC 3986 §3.2.2, `reg-name`: unreserved, percent-encoded or a sub-delimiter.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "#"): false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            true
        default: isTokenByte(byte)
        }
    }
}
