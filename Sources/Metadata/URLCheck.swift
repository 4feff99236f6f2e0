import SourceText

extension ScalarCheck {
    /// The address within quotes as word processors and input methods write them; nil where there is none.
    private func withoutTypographicQuotes(_ bytes: [UInt8]) -> String? {
        // U+201C and U+201D are E2 80 9C and E2 80 9D in UTF-8; of either one may be written at both ends.
        let marks: [[UInt8]] = [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D]]
        guard bytes.count > 6, marks.contains(Array(bytes.prefix(3))),
            marks.contains(Array(bytes.suffix(3)))
        else { return nil }
        let text = String(decoding: bytes.dropFirst(3).dropLast(3), as: UTF8.self)
        return urlFault(text) == nil ? text : nil
    }

    /// What keeps a text from being an absolute web address, or nil (RFC 3986 §3; RFC 9110 §4.2).
    func urlFault(_ text: String) -> Fault? {
        let bytes = Array(text.utf8)
        guard let separator = schemeEnd(bytes) else {
            let looksLikeHost =
                bytes.contains(UInt8(ascii: ".")) && !bytes.contains(UInt8(ascii: ":"))
            return Fault(
                reason: Wording(
                    "is no absolute address; it begins with 'https://'",
                    zh: "不是完整的网址；网址以“https://”开头"),
                meant: withoutTypographicQuotes(bytes)
                    ?? (looksLikeHost && urlFault("https://" + text) == nil
                        ? "https://" + text : nil))
        }
        if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return Fault(
                reason: Wording(
                    "is no address: it holds a space or control character", zh: "不是网址：里面有空格或控制字符"))
        }
        if let odd = bytes.first(where: { #"<>"\^`{|}"#.utf8.contains($0) }) {
            return Fault(
                reason: Wording(
                    "is no address: it holds '\(Unicode.Scalar(odd))'",
                    zh: "不是网址：里面有“\(Unicode.Scalar(odd))”"))
        }
        let rest = bytes[separator...]
        let end = rest.firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        let authority = rest[..<(end ?? rest.endIndex)]
        if authority.contains(UInt8(ascii: "@")) {
            return Fault(
                reason: Wording(
                    "is an address with a user name, which is not allowed", zh: "是带用户名的网址，不能用"))
        }
        return authorityFault(authority)
    }

    /// The offset after `https://` or `http://`.
    private func schemeEnd(_ bytes: [UInt8]) -> Int? {
        let head = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
        if head == "https://" { return 8 }
        return head.hasPrefix("http://") ? 7 : nil
    }

    /// RFC 3986 §3.2.2, §3.2.3: a name or an address in brackets, then perhaps a port.
    private func authorityFault(_ authority: ArraySlice<UInt8>) -> Fault? {
        var host = authority
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")),
            !authority[colon...].contains(UInt8(ascii: "]"))
        {
            host = authority[..<colon]
            let port = authority[(colon + 1)...]
            let number = Int(String(decoding: port, as: UTF8.self)) ?? -1
            if !port.allSatisfy(isDigit) || !(1...65_535).contains(number) {
                return Fault(
                    reason: Wording(
                        "is no address: its port is no number from 1 to 65535",
                        zh: "不是网址：端口不是 1 到 65535 的数字"))
            }
        }
        if host.isEmpty {
            return Fault(reason: Wording("is no address: it has no host", zh: "不是网址：没有主机名"))
        }
        if host.first == UInt8(ascii: "[") {
            let isAddress = host.last == UInt8(ascii: "]") && host.count > 3
            let inner = host.dropFirst().dropLast()
            let isHexadecimal = inner.allSatisfy {
                isDigit($0) || "abcdefABCDEF:.".utf8.contains($0)
            }
            return isAddress && isHexadecimal && inner.contains(UInt8(ascii: ":"))
                ? nil
                : Fault(reason: Wording("is no address: its host is malformed", zh: "不是网址：主机名写得不对"))
        }
        let isName = host.allSatisfy { $0 >= 0x80 || isDigit($0) || isNameByte($0) }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let hasEmptyLabel = labels.dropLast().contains { $0.isEmpty }
        return isName && !hasEmptyLabel
            ? nil
            : Fault(reason: Wording("is no address: its host is malformed", zh: "不是网址：主机名写得不对"))
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
}
