/// A place that a site lets its pages load from, or a way of loading that it allows.
public enum PolicySource: Sendable, Hashable {
    /// An https origin, such as `https://images.example.com`, written in lower case.
    case origin(String)
    /// Every host below one: `https://*.example.com`.
    case subdomains(of: String)
    /// Every host over https.
    case anywhere
    /// Styles that stand in attributes and elements of the page itself.
    case inlineStyles

    /// Reads a source that a directive may have; nil for what is none, or would undo the policy.
    ///
    /// A script from anywhere, or one that stands in the page, is what the policy is there to forbid.
    init?(_ text: String, for directive: ContentSecurityPolicy.Directive) {
        switch text {
        case "https:":
            guard [.image, .media].contains(directive) else { return nil }
            self = .anywhere
        case "'unsafe-inline'":
            guard directive == .style else { return nil }
            self = .inlineStyles
        default:
            guard let authority = PolicySource.authority(of: text) else { return nil }
            if authority.hasPrefix("*.") {
                self = .subdomains(of: String(authority.dropFirst(2)))
            } else {
                self = .origin("https://" + authority)
            }
        }
    }

    /// The source as the policy names it.
    var text: String {
        switch self {
        case .origin(let origin): origin
        case .subdomains(let host): "https://*." + host
        case .anywhere: "https:"
        case .inlineStyles: "'unsafe-inline'"
        }
    }

    /// Whether something may be loaded from an origin (CSP 3 §6.7.2.8).
    func matches(_ origin: WebOrigin) -> Bool {
        switch self {
        case .origin(let text): WebOrigin(ofAddress: text) == origin
        case .subdomains(let host):
            origin.scheme == "https" && origin.port == 443 && origin.host.hasSuffix("." + host)
        case .anywhere: origin.scheme == "https"
        case .inlineStyles: false
        }
    }

    /// The source that was likely meant by a text that is none: the origin of an address, or of a host without a scheme.
    static func meant(by text: String) -> String? {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) } ?? ""
        let authority = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
        let guess = "https://" + authority.lowercased()
        return guess != text && PolicySource.authority(of: guess) != nil ? guess : nil
    }

    /// The host of an origin in lower case, with its port if it has one.
    private static func authority(of text: String) -> String? {
        let scheme = "https://"
        guard text.utf8.starts(with: scheme.utf8), text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return nil
        }
        let authority = text.dropFirst(scheme.count).lowercased()
        let isBelow = authority.hasPrefix("*.")
        let parts = authority.dropFirst(isBelow ? 2 : 0).split(
            separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, HostName.isValid(String(parts[0])) else { return nil }
        if parts.count == 2 {
            guard !isBelow, let port = UInt16(parts[1]), port > 0 else { return nil }
        }
        return authority
    }
}
