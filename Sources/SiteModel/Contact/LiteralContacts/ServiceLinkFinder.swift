/// Finds links that call a number, write to an address or open a conversation: `tel:`, `mailto:`, `wa.me/` and the like.
enum ServiceLinkFinder {
    static func find(in text: [UInt8], _ range: Range<Int>, _ found: (Match) -> Void) {
        var i = range.lowerBound
        while i < range.upperBound {
            let match =
                switch text[i] {
                case UInt8(ascii: ":"): schemeLink(text, i, range)
                case UInt8(ascii: "/"): hostLink(text, i, range)
                default: nil as Match?
                }
            if let match {
                found(match)
                i = max(i + 1, match.range.upperBound)
            } else {
                i += 1
            }
        }
    }

    private static func schemeLink(_ text: [UInt8], _ colon: Int, _ range: Range<Int>) -> Match? {
        var start = colon
        while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
        guard colon - start >= 2, colon - start <= 8 else { return nil }
        if start > range.lowerBound, text[start - 1].isOne(of: "-_.0123456789") { return nil }
        func isScheme(_ names: StaticString...) -> Bool {
            names.contains {
                $0.utf8CodeUnitCount == colon - start && text.has($0, at: start)
            }
        }
        if isScheme("tel", "sms", "smsto", "callto", "facetime") {
            return number(text, start, colon + 1, range)
        }
        if isScheme("mailto") { return mail(text, start, colon + 1, range) }
        let hasSlashes = text.has("://", at: colon, before: range.upperBound)
        guard hasSlashes, isScheme("whatsapp", "weixin", "wechat", "line", "tg", "viber", "skype")
        else { return nil }
        let end = addressEnd(text, colon + 3, range)
        guard end > colon + 3 else { return nil }
        return link(text, start..<end)
    }

    /// A number begins right behind the scheme; `Tel: 021…` is a label and its number, found by itself.
    private static func number(
        _ text: [UInt8], _ start: Int, _ first: Int, _ range: Range<Int>
    ) -> Match? {
        var i = first
        while i < range.upperBound, text[i] == UInt8(ascii: "/") { i += 1 }
        var end = i
        var digits: [UInt8] = []
        while i < range.upperBound {
            if text[i].isDigit || (text[i] == UInt8(ascii: "+") && digits.isEmpty) {
                digits.append(text[i])
                end = i + 1
            } else if text.has("%2b", at: i, before: range.upperBound), digits.isEmpty {
                digits.append(UInt8(ascii: "+"))
                i += 2
            } else if !text[i].isOne(of: "-.()") && !(text[i] == 0x20 && i > first) {
                break
            }
            i += 1
        }
        guard digits.filter(\.isDigit).count >= 3 else { return nil }
        return Match(
            kind: .number, range: start..<end, normalForm: String(decoding: digits, as: UTF8.self))
    }

    private static func mail(
        _ text: [UInt8], _ start: Int, _ first: Int, _ range: Range<Int>
    ) -> Match? {
        let end = addressEnd(text, first, range)
        let query = text[first..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
        let address = percentDecoded(String(decoding: text[first..<query], as: UTF8.self))
        guard let at = address.utf8.firstIndex(of: UInt8(ascii: "@")),
            at != address.utf8.startIndex, address.utf8[at...].count > 1
        else { return nil }
        return Match(
            kind: .address, range: start..<end, normalForm: address.lowercased())
    }

    /// A host that does nothing but open conversations, with something behind the slash.
    private static func hostLink(_ text: [UInt8], _ slash: Int, _ range: Range<Int>) -> Match? {
        guard slash + 1 < range.upperBound, slash - range.lowerBound >= 4 else { return nil }
        let next = text[slash + 1]
        guard next.isAlphanumeric || next.isOne(of: "+@_~$") else { return nil }
        let isService = hosts.contains { host in
            let start = slash - host.utf8CodeUnitCount
            guard text.has(host, endingAt: slash, after: range.lowerBound) else { return false }
            // `at.me` is another host than `t.me`; `www.t.me` is its own.
            return start == range.lowerBound
                || !(text[start - 1].isAlphanumeric || text[start - 1].isOne(of: "-_"))
        }
        guard isService else { return nil }
        var start = slash
        while start > range.lowerBound,
            text[start - 1].isAlphanumeric || text[start - 1].isOne(of: ".-")
        {
            start -= 1
        }
        for scheme: StaticString in ["https://", "http://", "//"]
        where text.has(scheme, endingAt: start, after: range.lowerBound) {
            start -= scheme.utf8CodeUnitCount
            break
        }
        return link(text, start..<addressEnd(text, slash + 1, range))
    }

    private static func link(_ text: [UInt8], _ range: Range<Int>) -> Match {
        Match(
            kind: .link, range: range,
            normalForm: String(decoding: text[range].map(\.lowercased), as: UTF8.self))
    }

    private static func addressEnd(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
        var end = start
        while end < range.upperBound, text[end] > 0x20, text[end] < 0x7F,
            !text[end].isOne(of: "<>\"'`|\\{}()[]")
        {
            end += 1
        }
        while end > start, text[end - 1].isOne(of: ".,;:!?*_~") { end -= 1 }
        return end
    }

    private static let hosts: [StaticString] = [
        "wa.me", "t.me", "m.me", "ig.me", "line.me", "lin.ee", "telegram.me", "telegram.dog",
        "api.whatsapp.com", "chat.whatsapp.com", "wa.link", "signal.me", "zalo.me", "viber.me",
        "u.wechat.com", "weixin.qq.com", "qm.qq.com", "wpa.qq.com",
    ]
}
