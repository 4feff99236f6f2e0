/// What a browser may load for a page of the site, and from where (W3C Content Security Policy Level 3).
///
/// Pages need nothing inline and nothing from elsewhere; what a site does need, `content-security-policy` of `site.yaml` adds.
/// The one policy stands in the head of each page and in what hosts are told to send.
public struct ContentSecurityPolicy: Sendable, Hashable {
    /// What a list of sources is for.
    public enum Directive: String, Sendable, Hashable, CaseIterable {
        case `default` = "default-src"
        case script = "script-src"
        case style = "style-src"
        case image = "img-src"
        case media = "media-src"
        case font = "font-src"
        case frame = "frame-src"
        case connection = "connect-src"
        case manifest = "manifest-src"
        case form = "form-action"
        case base = "base-uri"

        /// Those that a site may add sources to: the others say what is safe whatever a page shows.
        static let adjustable: [Directive] = [
            .script, .style, .image, .media, .font, .frame, .connection, .form,
        ]

        /// What pages of every site may use.
        fileprivate var own: [String] {
            switch self {
            case .default, .base: ["'none'"]
            case .image: ["'self'", "data:"]
            case .frame: []
            case .script, .style, .media, .font, .connection, .manifest, .form: ["'self'"]
            }
        }
    }

    private let added: [Directive: [PolicySource]]

    /// The policy of a site that adds sources to the pages' own.
    public init(adding added: [Directive: [PolicySource]] = [:]) {
        self.added = added
    }

    /// The policy as a page states it: without what counts in a header alone.
    public var text: String {
        Directive.allCases.compactMap { directive in
            let sources = directive.own + (added[directive] ?? []).map(\.text)
            return sources.isEmpty
                ? nil : ([directive.rawValue] + sources).joined(separator: " ")
        }.joined(separator: "; ")
    }

    /// The policy as a host sends it: nobody frames a page of the site, neither.
    ///
    /// CSP 3 §3.3: a `meta` element cannot say so.
    public var headerText: String { text + "; frame-ancestors 'none'" }

    /// Whether an image may come from an absolute address, or one that lacks its scheme alone.
    public func allowsImage(at address: String, of site: SiteURL) -> Bool {
        guard let origin = WebOrigin(ofAddress: address) else { return false }
        return origin == WebOrigin(ofAddress: site.origin)
            || (added[.image] ?? []).contains { $0.matches(origin) }
    }
}
