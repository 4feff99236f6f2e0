import SourceText

/// The mail addresses that a channel can have.
enum MailAddress {
    /// The "valid e-mail address" of the HTML standard (§4.10.5.1.5), with at least one dot in the host.
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        guard
            parts[0].allSatisfy({ $0.isAlphanumeric || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) })
        else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                    && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
            }
    }

    /// The address that was likely meant by a text that is none.
    static func meant(by text: String) -> String? {
        var plain = halfWidth(text).filter { $0 != " " }
        if plain.lowercased().hasPrefix("mailto:") { plain.removeFirst("mailto:".count) }
        if let query = plain.firstIndex(of: "?") { plain = String(plain[..<query]) }
        while let last = plain.last, ".,;>。，；".contains(last) { plain.removeLast() }
        if plain.hasPrefix("<") { plain.removeFirst() }
        return plain != text && isValid(plain) ? plain : nil
    }

    /// Whether two texts are one address: hosts do not tell capitals apart (RFC 5321 §2.3.11).
    static func isSame(_ left: String, _ right: String) -> Bool {
        func normal(_ text: String) -> String {
            guard let at = text.lastIndex(of: "@") else { return text }
            return text[..<at] + text[at...].lowercased()
        }
        return normal(left).hasSameBytes(as: normal(right))
    }

    /// The `mailto:` link: what has a meaning of its own in an address is percent-encoded (RFC 6068 §2).
    static func href(_ address: String) -> String {
        var encoded: [UInt8] = Array("mailto:".utf8)
        encoded.appendPercentEncoding(address.utf8, keeping: "@.-_+!$'*~")
        return String(decoding: encoded, as: UTF8.self)
    }
}
