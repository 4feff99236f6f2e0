/// The normal forms of contacts as texts, with their kinds before them: what is compared, and what is hashed.
enum NormalForm {
    /// `tel:` with an E.164 number, or with a short number as it is dialled.
    static func number(_ written: String) -> String {
        let points = PastedText.folded(written)
        let digits = PastedText.text(points.compactMap(PastedText.numberDigit).map { $0 + 0x30 })
        return "tel:" + (points.contains(0x2B) ? "+" : "") + digits
    }

    /// `mailto:` with the address in lower case; nil where the host is none.
    static func mail(_ written: String) -> String? {
        let points = PastedText.folded(written)
        guard let at = points.lastIndex(of: 0x40), at > 0,
            case .success(let host) = HostForm.reading(Array(points[(at + 1)...]))
        else { return nil }
        return mail(local: PastedText.text(points[..<at].map(PastedText.lowercased)), host: host)
    }

    static func mail(local: String, host: HostForm) -> String {
        "mailto:" + local + "@" + host.name
    }

    /// `host:` with the name; nil where it is none.
    static func host(_ written: String) -> String? { HostForm(written).map { "host:" + $0.name } }

    /// `account:` with platform and name for an address on a platform, else `url:` with host and path.
    static func address(_ written: String) -> String? {
        for contact in ContactScan.contacts(in: PastedText.folded(written)).prefix(1) {
            guard case .web(let address) = contact.kind,
                case .success(let host) = HostForm.reading(address.host)
            else { return nil }
            if let account = AccountForm(host: host.name, rest: address.rest) {
                return "account:" + account.normal
            }
            return self.address(host: host, rest: address.rest)
        }
        return nil
    }

    /// `url:` with host and path, without fragment and the slash at the end.
    static func address(host: HostForm, rest: [UInt32]) -> String {
        var path = rest.prefix { $0 != 0x23 }.map { $0 == 0x5C ? 0x2F : $0 }
        while path.last == 0x2F || path.last == 0x3F { path.removeLast() }
        return "url:" + host.name + percentDecoded(PastedText.text(path))
    }

    /// `account:` with the name, and the platform before it where that is known.
    static func account(_ written: String, on platform: String?) -> String {
        "account:" + AccountForm(platform: platform, named: written).normal
    }
}
