import Markdown
import SourceText

/// No link and no source leads to a host that looks like a listed one and is another.
///
/// The judgement is that of `/verify/`. Each address of the site's pages is judged once, by its authority.
struct LookalikeHostRule: Sendable {
    private let site: Site
    private let alike: [String: TrustList.LookalikeHost]

    init(site: Site) {
        self.site = site
        let list = TrustList(site, channels: [], reported: [])
        var judged: Set<String> = []
        var alike: [String: TrustList.LookalikeHost] = [:]
        if !list.hosts.isEmpty {
            for page in site.pages {
                guard let parsed = page.parsed, page.isFirstPart else { continue }
                LookalikeHostRule.addresses(of: parsed) { address, _ in
                    guard let authority = authority(of: address), judged.insert(authority).inserted
                    else { return }
                    alike[authority] = list.lookalike(ofAddress: address)
                }
            }
        }
        self.alike = alike
    }

    func diagnostics(of index: Int) -> [Diagnostic] {
        guard !alike.isEmpty, let parsed = site.pages[index].parsed, site.pages[index].isFirstPart
        else { return [] }
        var found: [Diagnostic] = []
        LookalikeHostRule.addresses(of: parsed) { address, location in
            guard let authority = authority(of: address), let alike = alike[authority] else {
                return
            }
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
