extension TrustList {
    /// What is to be said of a web address or a host.
    func finding(
        ofWeb address: PastedContact.WebAddress, isGlued: Bool, _ found: String
    ) -> TrustFinding {
        if let number = phone(in: address) {
            return findings(in: number).first.map {
                TrustFinding(found, $0.reason, match: $0.match, hints: $0.hints, detail: $0.detail)
            } ?? TrustFinding(found, .none)
        }
        let host: HostForm
        switch HostForm.reading(address.host) {
        case .failure(.number): return TrustFinding(found, .machineNumber)
        case .failure(.malformed): return TrustFinding(found, .malformed)
        case .success(let form): host = form
        }
        let hints = hints(address, host)
        if let known = known(host, address, hints, found) {
            return isGlued && known.verdict == .listed
                ? TrustFinding(found, .glued, match: known.match) : known
        }
        let account = AccountForm(host: host.name, rest: address.rest)
        let alike =
            account.flatMap { likeness(of: $0, found) }
            ?? likeness(of: host, address.userinfo, found)
        if let alike { return alike }
        if host.domains.contains(where: TrustTables.shorteners.contains) {
            return TrustFinding(found, .shortener)
        }
        if let index = points.firstIndex(where: {
            $0.isPage(on: host.name) || $0.isAccount(on: account)
        }) {
            return TrustFinding(found, .otherPage, match: .point(index))
        }
        let isEncoded = host.isEncoded
        return TrustFinding(
            found, .none, hints: isEncoded ? [.encoded] : [], detail: isEncoded ? host.name : "")
    }

    /// What the list says of exactly this address, or of its host.
    private func known(
        _ host: HostForm, _ address: PastedContact.WebAddress, _ hints: [TrustFinding.Hint],
        _ found: String
    ) -> TrustFinding? {
        let normal = NormalForm.address(host: host, rest: address.rest)
        if let listed = listed(normal, found, hints: hints) { return listed }
        let account = AccountForm(host: host.name, rest: address.rest)
        if let account, let listed = listed("account:" + account.normal, found, hints: hints) {
            return listed
        }
        if let index = hosts.firstIndex(where: { host.lies(in: $0.name) }) {
            return TrustFinding(found, .host, match: .host(index), hints: hints)
        }
        if let ownHost, host.lies(in: ownHost) { return TrustFinding(found, .ownSite) }
        let accounts = account.map { ["account:" + $0.normal, "account:@" + $0.name] } ?? []
        return reported([normal] + accounts + host.domains.map { "host:" + $0 }, found)
    }

    private func hints(
        _ address: PastedContact.WebAddress, _ host: HostForm
    ) -> [TrustFinding.Hint] {
        var hints: [TrustFinding.Hint] = []
        if address.scheme == "http" { hints.append(.plainHTTP) }
        if address.userinfo != nil { hints.append(.signIn) }
        if percentDecoded(PastedText.text(address.rest)).contains("://") { hints.append(.carries) }
        return hints
    }

    /// The listed host that a host resembles most.
    func likeness(of host: HostForm, _ userinfo: [UInt32]?, _ found: String) -> TrustFinding? {
        let userinfo = PastedText.text((userinfo ?? []).map(PastedText.lowercased))
        var best: (likeness: HostLikeness.Likeness, host: Int)?
        for (index, listed) in hosts.enumerated() {
            guard let likeness = HostLikeness.of(host, userinfo: userinfo, to: listed.name) else {
                continue
            }
            if best.map({ likeness.reason.rank < $0.likeness.reason.rank }) ?? true {
                best = (likeness, index)
            }
        }
        return best.map { best in
            TrustFinding(
                found, best.likeness.reason, match: .host(best.host),
                hints: host.isEncoded ? [.encoded] : [],
                detail: host.isEncoded ? host.name : best.likeness.detail)
        }
    }

    /// What is to be said of a mail address.
    func finding(ofMail local: String, at written: [UInt32], _ found: String) -> TrustFinding {
        let host: HostForm
        switch HostForm.reading(written) {
        case .failure(.number): return TrustFinding(found, .machineNumber)
        case .failure(.malformed): return TrustFinding(found, .malformed)
        case .success(let form): host = form
        }
        let normal = NormalForm.mail(local: local, host: host)
        if let listed = listed(normal, found) { return listed }
        if let reported = reported([normal] + host.domains.map { "host:" + $0 }, found) {
            return reported
        }
        if let index = hosts.firstIndex(where: { host.lies(in: $0.name) }) {
            return TrustFinding(found, .addressAtHost, match: .host(index))
        }
        if let alike = likeness(of: host, nil, found) { return alike }
        let words = HostLikeness.tokens(local)
        if let index = hosts.firstIndex(where: { listed in
            PlainName.holds(local, listed.name)
                || HostLikeness.contains(words, brand: HostLikeness.Parts(listed.name).brand)
        }) {
            return TrustFinding(found, .localName, match: .host(index), detail: host.name)
        }
        if !TrustTables.commonLocalParts.contains(local)
            || TrustTables.publicMailHosts.contains(host.name),
            let index = points.firstIndex(where: { $0.normal.hasPrefix("mailto:" + local + "@") })
        {
            return TrustFinding(found, .sameLocal, match: .point(index), detail: host.name)
        }
        return TrustFinding(found, .none)
    }

    /// The number that an address of WhatsApp calls, with a plus sign.
    private func phone(in address: PastedContact.WebAddress) -> String? {
        let rest = PastedText.text(address.rest)
        if address.scheme != "whatsapp" {
            guard case .success(let host) = HostForm.reading(address.host) else { return nil }
            if host.name == "wa.me" {
                let path = rest.dropFirst().prefix { !"/?#".contains($0) }
                return number(String(path))
            }
            guard host.name == "api.whatsapp.com" || host.name == "web.whatsapp.com" else {
                return nil
            }
        }
        guard let mark = rest.firstIndex(of: "?") else { return nil }
        let fields = rest[rest.index(after: mark)...].split { "&#".contains($0) }
        return fields.first { $0.hasPrefix("phone=") }.flatMap { number(String($0.dropFirst(6))) }
    }

    private func number(_ text: String) -> String? {
        let digits = percentDecoded(text).unicodeScalars.map(\.value).filter(PastedText.isDigit)
        return (7...15).contains(digits.count) ? "+" + PastedText.text(digits) : nil
    }
}

extension TrustList.Point {
    /// Whether it is a page of a host.
    fileprivate func isPage(on host: String) -> Bool {
        normal.hasPrefix("url:" + host + "/") || normal.hasPrefix("url:" + host + "?")
    }

    /// Whether it is another account of the same platform.
    fileprivate func isAccount(on account: AccountForm?) -> Bool {
        guard let platform = account?.platform else { return false }
        return normal.hasPrefix("account:" + platform + ":")
    }
}

extension TrustList {
    /// A host that looks like a listed one.
    struct LookalikeHost: Sendable, Hashable {
        let host: String
        let listed: String
    }

    /// The listed host that the host of a web address looks like although it is another; nil where it looks like none.
    func lookalike(ofAddress address: String) -> LookalikeHost? {
        let text = address.hasPrefix("//") ? "https:" + address : address
        let contacts = ContactScan.contacts(in: PastedText.folded(text))
        guard case .web(let web)? = contacts.first?.kind,
            case .success(let host) = HostForm.reading(web.host),
            !hosts.contains(where: { host.lies(in: $0.name) }),
            ownHost.map({ !host.lies(in: $0) }) ?? true,
            let finding = likeness(of: host, web.userinfo, ""),
            case .host(let index) = finding.match
        else { return nil }
        return LookalikeHost(host: host.name, listed: hosts[index].name)
    }
}
