import SiteModel

/// Addresses of a site that a host treats alike, as a pattern that hosts write in their own ways.
struct AddressPattern: Sendable, Hashable {
    /// A piece of the pattern.
    enum Part: Sendable, Hashable {
        /// This text, as it stands on disk.
        case text(String)
        /// Anything between two slashes.
        case segment
        /// Anything at all; at most once in a pattern, which is what Cloudflare takes.
        case anything
    }

    /// The pieces below the site's base path.
    let parts: [Part]

    init(_ parts: Part...) { self.parts = parts }

    /// One address.
    init(_ permalink: Permalink) { parts = [.text(String(permalink.path.dropFirst()))] }
}

extension AddressPattern {
    /// The pattern as `_headers` has it: letters percent-encoded, so that none of them is read as a `*` or a `:name`.
    func text(below url: SiteURL) -> String {
        parts.reduce(url.basePath) { text, part in
            switch part {
            case .text(let path): text + Permalink("/" + path).percentEncoded.dropFirst()
            case .segment: text + ":any"
            case .anything: text + "*"
            }
        }
    }

    /// The pattern as a regular expression of PCRE for decoded addresses, from their beginning to their end.
    func expression(below url: SiteURL) -> String {
        // A name on disk may hold a line end, which `.` matches in this mode alone.
        parts.reduce("(?s)^" + AddressPattern.literal(url.decodedBasePath)) { text, part in
            switch part {
            case .text(let path): text + AddressPattern.literal(path)
            case .segment: text + "[^/]+"
            case .anything: text + ".*"
            }
        } + "$"
    }

    /// A regular expression for nothing but this text.
    static func literal(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { expression, scalar in
            if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { expression.append("\\") }
            expression.unicodeScalars.append(scalar)
        }
    }
}
