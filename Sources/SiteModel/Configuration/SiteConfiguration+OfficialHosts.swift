import SourceText

extension SiteConfiguration {
    /// The listed host that an address lies on, or above its host; nil where none is.
    public func officialHost(ofAddress address: String) -> OfficialHost? {
        WebAddress.host(of: address).flatMap { officialHost($0) }
    }

    /// The listed host that a host name is, or is a subdomain of; nil where none is.
    public func officialHost(_ name: String) -> OfficialHost? {
        officialHosts.first { name.hasSameBytes(as: $0.host) || name.hasSuffix("." + $0.host) }
    }

    /// Whether proofs must lie on an official host: where the site asks for official sources, or lists such hosts at all.
    public var wantsOfficialProofs: Bool { requiresOfficialSource || !officialHosts.isEmpty }

    /// The host that was likely meant by one that is not listed: a slip of the pen in it, or below it, or a listed one that
    /// it looks like.
    func nearestOfficialHost(to host: String) -> String? {
        let labels = host.split(separator: ".")
        for official in officialHosts {
            let count = official.host.split(separator: ".").count
            let head = labels.dropLast(count)
            let tail = labels.suffix(count).joined(separator: ".")
            if nearestName(to: tail, among: [official.host]) != nil {
                return (head.map(String.init) + [official.host]).joined(separator: ".")
            }
        }
        let hosts = officialHosts.compactMap { official in
            HostForm(official.host).map {
                TrustList.Host(name: $0.name, of: "", location: official.location)
            }
        }
        return TrustList(hosts: hosts).lookalike(ofAddress: "https://" + host)?.listed
    }
}

/// Why a page proves nothing.
public enum SourceFault: Sendable, Hashable {
    /// What it says can be forged on the way.
    case notSecure
    /// Its host is not among the official ones; the nearest of these, where it looks like a slip.
    case unlisted(host: String, nearest: String?)
}

extension SiteConfiguration {
    /// What keeps a page from proving a contact; nil for one that does.
    ///
    /// The page is read over https. Where the site asks for official sources or lists official hosts, it lies on one of
    /// these or below.
    public func fault(ofProof source: String) -> SourceFault? {
        guard WebAddress.isSecure(source), let host = WebAddress.host(of: source) else {
            return .notSecure
        }
        if !wantsOfficialProofs || officialHost(host) != nil { return nil }
        return .unlisted(host: host, nearest: nearestOfficialHost(to: host))
    }

    /// The host of a page that proves a contact, where the site lists no official hosts to compare it with; nil where it
    /// does.
    public func uncomparedHost(ofProof source: String) -> String? {
        officialHosts.isEmpty ? WebAddress.host(of: source) : nil
    }
}
