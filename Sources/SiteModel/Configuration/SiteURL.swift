public import SourceText

/// The absolute address that a site is published under: an origin and a base path.
public struct SiteURL: Sendable, Hashable {
    /// The scheme and authority without a trailing slash, such as `https://help.example.com`.
    public let origin: String
    /// The path that all pages lie below; begins and ends with a slash.
    public let basePath: String

    /// Splits an absolute `http` or `https` address; nil where it is none, or has a query or fragment.
    public init?(_ text: String) {
        guard SiteURL.fault(in: text) == nil, let (scheme, authority, path) = SiteURL.split(text)
        else { return nil }
        origin = scheme + String(authority).lowercased()
        let segments = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        basePath = segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + "/"
    }

    /// The base path as servers see it once they have decoded an address.
    public var decodedBasePath: String { percentDecoded(basePath) }

    /// The name of the host, without a port.
    public var hostName: String {
        let authority = origin.drop { $0 != "/" }.dropFirst(2)
        return String(authority.prefix { $0 != ":" })
    }

    /// The address of a page or file as links within the site write it: base path and percent-encoded path.
    public func path(to permalink: Permalink) -> String {
        basePath + permalink.percentEncoded.dropFirst()
    }

    /// The absolute address of a page or file.
    public func absolute(_ permalink: Permalink) -> String {
        origin + path(to: permalink)
    }

    /// Scheme in lower case with its slashes, authority, and the rest; nil where the scheme is another.
    private static func split(
        _ text: String
    ) -> (scheme: String, authority: Substring, path: Substring)? {
        let schemes = ["https://", "http://"]
        guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }) else {
            return nil
        }
        let rest = text.dropFirst(scheme.count)
        let end = rest.utf8.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
        return (scheme, rest[..<end], rest[end...])
    }
}

extension SiteURL {
    /// Why a text is no address of a site.
    public struct Fault: Sendable, Hashable {
        /// The rule that it breaks.
        public let reason: Wording
        /// What was likely meant.
        public var meant: String?
    }

    /// What keeps a text from being the address of a site, or nil.
    public static func fault(in text: String) -> Fault? {
        guard let (scheme, authority, path) = split(text) else {
            let guess = "https://" + text
            let isLikely = !text.contains(":") && text.contains(".") && fault(in: guess) == nil
            return Fault(
                reason: Wording("it begins with https://", zh: "要以 https:// 开头"),
                meant: isLikely ? guess : nil)
        }
        if text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return Fault(
                reason: Wording(
                    "it holds a space or another character that cannot be seen", zh: "里面有空格或看不见的字符")
            )
        }
        if authority.contains("@") {
            return Fault(reason: Wording("it holds a user name", zh: "里面有用户名"))
        }
        if let fault = fault(inAuthority: authority) { return fault }
        if let end = path.utf8.firstIndex(where: { "?#".utf8.contains($0) }) {
            let meant = scheme + authority + (path[..<end].isEmpty ? "/" : path[..<end])
            return Fault(
                reason: Wording("it has no query and no fragment", zh: "不能有查询部分和片段"),
                meant: fault(in: meant) == nil ? meant : nil)
        }
        let segments = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        if segments.contains(where: { [".", ".."].contains(percentDecoded($0)) }) {
            return Fault(reason: Wording("its path has no '.' and no '..'", zh: "路径里不能有“.”和“..”"))
        }
        if path.utf8.contains(where: { $0 >= 0x80 }) {
            let encoded = scheme + authority + Permalink(String(path)).percentEncoded
            return Fault(
                reason: Wording(
                    "letters that are not ASCII are percent-encoded in it", zh: "ASCII 以外的字符要用百分号编码"
                ),
                meant: fault(in: encoded) == nil ? encoded : nil)
        }
        return fault(inPath: Array(path.utf8))
    }

    /// What servers decode to a path that means something else to them, or to none, is in no path of a site: the include
    /// for nginx names the decoded path, and nginx fills in variables there.
    private static func fault(inPath path: [UInt8]) -> Fault? {
        var decoded: [UInt8] = []
        var i = 0
        while i < path.count {
            let byte = path[i]
            if byte.isAlphanumeric || byte.isOne(of: "-._~/") {
                decoded.append(byte)
                i += 1
                continue
            }
            guard byte == UInt8(ascii: "%") else {
                return Fault(
                    reason: Wording(
                        "'\(Unicode.Scalar(byte))' is none of the letters, digits and '-._~' "
                            + "that its path is made of",
                        zh: "“\(Unicode.Scalar(byte))”不能用；路径里只能有字母、数字和“-._~”"))
            }
            guard i + 2 < path.count, path[i + 1] != UInt8(ascii: "+"),
                let value = UInt8(String(decoding: path[i + 1...i + 2], as: UTF8.self), radix: 16)
            else {
                return Fault(
                    reason: Wording(
                        "a '%' in its path comes before two hexadecimal digits",
                        zh: "路径里的“%”后面要有两位十六进制数字"))
            }
            guard value >= 0x20, value != 0x7F, !value.isOne(of: "/?#\\\"$") else {
                let written = String(decoding: path[i...i + 2], as: UTF8.self)
                return Fault(
                    reason: Wording(
                        "its path has no '\(written)', which servers misread",
                        zh: "路径里不能有“\(written)”，服务器会读错"))
            }
            decoded.append(value)
            i += 3
        }
        return String(validating: decoded, as: UTF8.self) == nil
            ? Fault(reason: Wording("its path is UTF-8, percent-encoded", zh: "路径要用 UTF-8 的百分号编码"))
            : nil
    }

    /// A host name, perhaps in brackets, and perhaps a port (RFC 3986 §3.2).
    private static func fault(inAuthority authority: Substring) -> Fault? {
        var host = authority.utf8[...]
        if let colon = host.lastIndex(of: UInt8(ascii: ":")),
            !host[colon...].contains(UInt8(ascii: "]"))
        {
            guard let port = UInt16(String(Substring(host[host.index(after: colon)...]))), port > 0
            else {
                return Fault(
                    reason: Wording(
                        "its port is no number from 1 to 65535", zh: "端口不是 1 到 65535 的数字"))
            }
            host = host[..<colon]
        }
        if host.isEmpty { return Fault(reason: Wording("it names no host", zh: "没有主机名")) }
        if host.contains(where: { $0 >= 0x80 }) {
            return Fault(
                reason: Wording(
                    "write its host in ASCII, as 'xn--…': that is what links hold",
                    zh: "主机名用 ASCII 写成“xn--…”：链接里就是这样写的"))
        }
        let isAddress =
            host.first == UInt8(ascii: "[") && host.last == UInt8(ascii: "]")
            && host.dropFirst().dropLast().allSatisfy {
                "0123456789abcdefABCDEF:.".utf8.contains($0)
            }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return isAddress || labels.allSatisfy { HostName.isLabel(Substring($0).utf8) }
            ? nil : Fault(reason: Wording("its host is malformed", zh: "主机名写得不对"))
    }
}
