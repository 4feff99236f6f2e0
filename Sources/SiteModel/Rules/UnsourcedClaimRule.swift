import SourceText

/// Where a site says `require-source: official`, a page promises reply times, opening hours and fees only with an official
/// source.
struct UnsourcedClaimRule: Sendable {
    private let finder = ClaimFinder()

    /// Nil where the site does not ask for it, or does not want to hear of it.
    init?(site: Site) {
        guard site.configuration.requiresOfficialSource,
            site.configuration.checks[Diagnostic.Code.unsourcedClaim.name] != .off
        else { return nil }
    }

    /// Whether the claims of a page lack a source: one of the service itself, or of an authority, is enough.
    func applies(to facts: PageFacts) -> Bool {
        !facts.sources.contains { $0.basis == .official }
    }

    /// Judges a line of a page.
    func judge(
        _ folded: FoldedLine, _ line: WrittenLine, of file: SourceFile, _ found: inout [Diagnostic]
    ) {
        switch line.kind {
        case .code, .template: return
        case .metadata(let key):
            // What people type, and where things come from, promise nothing.
            let name = String(decoding: file.bytes[key], as: UTF8.self)
            let silent = [
                "sources", "aliases", "former-anchors", "keywords", "also-asked", "question",
            ]
            if silent.contains(name) { return }
        case .prose: break
        }
        for claim in finder.claims(in: folded) {
            let range = folded.source(of: claim.range)
            found.append(
                .unsourcedClaim(
                    String(decoding: file.bytes[range], as: UTF8.self), claim.kind,
                    comment: line.kind.allowance, at: file.location(range)))
        }
    }
}
