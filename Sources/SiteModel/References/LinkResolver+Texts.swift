import Markdown

extension LinkResolver {
    /// A term or a fragment: what stands there instead of a link.
    func resolve(
        _ reference: Reference, _ link: Link
    ) -> Result<ResolvedLink, LinkFault> {
        guard link.kind == .reference else { return .failure(.notAPage(reference)) }
        if reference.kind == .fragment, !link.standsAlone {
            return .failure(.fragmentBesideText(reference))
        }
        if reference.kind == .term, let term = site.term(reference.id) {
            let shown = term.shown(in: language)
            return .success(
                ResolvedLink(href: "", text: shown.text, isExternal: false, term: shown))
        }
        if reference.kind == .fragment, fragment(reference.id) != nil {
            return .success(.fragment)
        }
        return site.unreadable.contains(reference)
            ? .success(.unreadable) : .failure(.unknownReference(reference))
    }

    /// The fragment with an id, in the language that the links are written in.
    public func fragment(_ id: String) -> ParsedPage? {
        site.editions[language].fragments[id]
    }
}
