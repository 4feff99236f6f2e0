/// The scheme, host and port that a web address lies at (RFC 6454 §4).
struct WebOrigin: Sendable, Hashable {
    let scheme: String
    let host: String
    let port: Int

    /// The origin of an absolute address; one that begins with `//` is reached as the site is, over https.
    init?(ofAddress address: String) {
        let whole = address.utf8.starts(with: "//".utf8) ? "https:" + address : address
        guard let colon = whole.utf8.firstIndex(of: UInt8(ascii: ":")),
            whole[colon...].utf8.starts(with: "://".utf8)
        else { return nil }
        scheme = whole[..<colon].lowercased()
        guard let standard = ["https": 443, "http": 80][scheme] else { return nil }
        let rest = whole[colon...].utf8.dropFirst(3)
        // WHATWG URL §4.4: a backslash ends the host, too.
        let authority = rest.prefix { !"/?#\\".utf8.contains($0) }
        let place = authority.split(
            separator: UInt8(ascii: "@"), omittingEmptySubsequences: false
        ).last!
        let parts = place.split(
            separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        host = String(Substring(parts[0])).lowercased()
        guard !host.isEmpty else { return nil }
        if parts.count == 2, !parts[1].isEmpty {
            guard let port = Int(String(Substring(parts[1]))) else { return nil }
            self.port = port
        } else {
            port = standard
        }
    }
}
