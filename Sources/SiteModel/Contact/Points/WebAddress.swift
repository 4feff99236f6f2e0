import SourceText

/// The web addresses that a channel or a proof can have: https, on a public host.
enum WebAddress {
    /// Whether a text is an https address of a public host, without a user name (RFC 3986 §3.2; RFC 9110 §4.2.2).
    static func isSecure(_ text: String) -> Bool {
        guard text.hasPrefix("https://"),
            !text.utf8.contains(where: {
                $0 <= 0x20 || $0 == 0x7F || "\"<>\\^`{|}".utf8.contains($0)
            })
        else { return false }
        let authority = authority(of: text)
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2, HostName.isValid(String(host)) else {
            return false
        }
        if parts.count == 1 { return true }
        return parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
            && (1...65_535).contains(Int(parts[1]) ?? 0)
    }

    /// The host of a web address in lower case, without port; nil where there is none.
    static func host(of address: String) -> String? {
        guard address.contains("://") else { return nil }
        let authority = authority(of: address)
        var host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        host = host.prefix { $0 != ":" }
        if host.hasSuffix(".") { host.removeLast() }
        return host.isEmpty ? nil : host.lowercased()
    }

    /// The address that was likely meant by a text that is none.
    static func meant(by text: String) -> String? {
        let plain = halfWidth(text)
        let rest: Substring
        if let scheme = plain.firstRange(of: "://") {
            guard ["http", "https"].contains(plain[..<scheme.lowerBound].lowercased()) else {
                return nil
            }
            rest = plain[scheme.upperBound...]
        } else {
            rest = plain[...]
        }
        let guess = "https://" + rest
        return guess != text && isSecure(guess) ? guess : nil
    }

    /// Whether what people read may stand for an address: the address itself, with or without scheme, `www.` and the
    /// last slash; or words, which name no other address.
    static func display(_ display: String, shows value: String) -> Bool {
        if bare(display).hasSameBytes(as: bare(value)) { return true }
        return !display.contains("://")
            && !display.split(whereSeparator: endsWord).contains { word in
                var host = word.drop { $0 == "/" }.prefix { !"/?#".contains($0) }
                while host.hasSuffix(".") { host.removeLast() }
                return HostName.isValid(String(host))
            }
    }

    /// Whether an address in a text ends before a character: at a space, a bracket, a colon or a comma, but not at a
    /// stroke.
    private static func endsWord(_ character: Character) -> Bool {
        character == "\u{3000}"
            || character.isASCII && !character.isLetter && !character.isNumber
                && !"-./?#".contains(character)
    }

    /// An address without what people leave out when they read it aloud, its host in lower case.
    static func bare(_ text: String) -> String {
        var rest = text[...]
        for prefix in ["https://", "http://", "www."] where rest.lowercased().hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        while rest.hasSuffix("/") { rest.removeLast() }
        let host = rest.prefix { !"/?#".contains($0) }
        return host.lowercased() + rest.dropFirst(host.count)
    }

    private static func authority(of address: String) -> Substring {
        guard let scheme = address.firstRange(of: "://") else { return "" }
        return address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    }
}
