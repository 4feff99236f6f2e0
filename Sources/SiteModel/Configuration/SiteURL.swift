/// The absolute address that a site is published under: an origin and a base path.
public struct SiteURL: Sendable, Hashable {
    /// The scheme and authority without a trailing slash, such as `https://help.example.com`.
    public let origin: String
    /// The path that all pages lie below; begins and ends with a slash.
    public let basePath: String

    /// Splits an absolute `http` or `https` address; nil where it is none, or has a query or fragment.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
            return nil
        }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        let path = rest.dropFirst(authority.count)
        guard !authority.isEmpty, authority.allSatisfy(SiteURL.isAuthorityByte),
            path.allSatisfy(SiteURL.isPathByte)
        else { return nil }
        origin = scheme + String(Substring(authority)).lowercased()
        let segments = path.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        basePath = segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + "/"
    }

    /// The address of a page or file as links within the site write it: base path and percent-encoded path.
    public func path(to permalink: Permalink) -> String {
        basePath + permalink.percentEncoded.dropFirst()
    }

    /// The absolute address of a page or file.
    public func absolute(_ permalink: Permalink) -> String {
        origin + path(to: permalink)
    }

    private static func isAuthorityByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: false
        }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F
            && !"?#\"<>\\^`{|}".utf8.contains(byte)
    }
}
