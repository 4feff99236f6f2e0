import Markdown
import SourceText
import Synchronization

/// No link and no source leads to a host that looks like a listed one and is another.
///
/// The judgement is that of `/verify/`. Each address of the site's pages is judged once, by its authority.
struct LookalikeHostRule: Sendable {
    private let site: Site
    private let judgements: HostJudgements

    init(site: Site) {
        self.site = site
        judgements = HostJudgements(list: TrustList(site, channels: [], reported: []))
    }

    func diagnostics(of index: Int) -> [Diagnostic] {
        guard let parsed = site.pages[index].parsed, site.pages[index].isFirstPart else {
            return []
        }
        return diagnostics(ofText: parsed)
    }

    func diagnostics(ofText parsed: ParsedPage) -> [Diagnostic] {
        guard judgements.canFind else { return [] }
        var found: [Diagnostic] = []
        LookalikeHostRule.addresses(of: parsed) { address, location in
            guard let alike = judgements.lookalike(ofAddress: address) else { return }
            found.append(.lookalikeHost(alike.host, of: alike.listed, at: location()))
        }
        return found
    }

    /// Visits every address that a page names, with its place.
    private static func addresses(
        of parsed: ParsedPage, _ visit: (String, () -> SourceLocation) -> Void
    ) {
        for link in parsed.body.links {
            visit(link.destination) { parsed.file.location(link.destinationRange ?? link.range) }
        }
        for text in parsed.words.richTexts {
            for link in text.links { visit(link.destination) { text.location } }
        }
        for source in parsed.facts.sources { visit(source.url) { source.location } }
    }
}

/// Which hosts look like a listed one, as far as somebody asked; pages may ask in parallel.
private final class HostJudgements: Sendable {
    private let list: TrustList
    private let byAuthority = Mutex<[String: TrustList.LookalikeHost?]>([:])

    init(list: TrustList) {
        self.list = list
    }

    /// Whether there is a listed host at all.
    var canFind: Bool { !list.hosts.isEmpty }

    func lookalike(ofAddress address: String) -> TrustList.LookalikeHost? {
        guard let authority = authority(of: address) else { return nil }
        if let known = byAuthority.withLock({ $0[authority] }) { return known }
        let judgement = list.lookalike(ofAddress: address)
        byAuthority.withLock { $0[authority] = .some(judgement) }
        return judgement
    }
}

/// The scheme and authority of a web address, by which it is judged; nil for any other.
private func authority(of address: String) -> String? {
    let bytes = address.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
        return address.hasPrefix("//") ? address : nil
    }
    if address.hasPrefix("//") { return address }
    let scheme = bytes[..<colon]
    guard scheme.count == 4 || scheme.count == 5, address.prefix(4).lowercased() == "http" else {
        return nil
    }
    let rest = bytes[bytes.index(after: colon)...]
    let start =
        rest.firstIndex { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") } ?? rest.endIndex
    let end = rest[start...].firstIndex { "/\\?#".utf8.contains($0) } ?? rest.endIndex
    return String(address[..<end])
}
