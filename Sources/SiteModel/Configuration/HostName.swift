/// The shape of public host names.
enum HostName {
    /// Whether a text is a name with at least two labels (RFC 1123 §2.1, RFC 5890 §2.3.2.1 for other scripts).
    static func isValid(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2 && text.utf8.count <= 253 && labels.allSatisfy(isLabel)
    }

    /// The name that was likely meant by a text that is none: `example.com` for `https://example.com/help`.
    static func repaired(_ text: String) -> String? {
        var rest = text[...]
        if let scheme = ["https://", "http://", "*."].first(where: { rest.hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.count)
        }
        let host = String(rest.prefix { $0 != "/" && $0 != ":" })
        return host != text && isValid(host) ? host : nil
    }

    static func isLabel(_ label: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
            && label.allSatisfy { byte in
                byte >= 0x80 || byte == hyphen || (0x30...0x39).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            }
    }
}
