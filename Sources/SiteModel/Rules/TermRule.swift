import Markdown
import Metadata
import SourceText

/// Every term is used, and was looked at by somebody who has a name.
struct TermRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        if site.terms.isEmpty { return [] }
        let used =
            site.configuration.checks[Diagnostic.Code.unusedTerm.name] == .off
            ? nil : site.namesInReferences(of: .term)
        return site.terms.flatMap { term -> [Diagnostic] in
            var found: [Diagnostic] = []
            if let check = term.check {
                if check.on > site.today {
                    found.append(
                        .checkOfTermInFuture(
                            check.on, today: site.today, at: check.places.on))
                }
                if ContactPoint.Verification.isPlaceholder(check.by) {
                    found.append(.checkOfTermByNobody(check.by, at: check.places.by))
                }
            }
            if let used, !used.contains(term.id) {
                found.append(.unusedTerm(term.id, at: term.location))
            }
            return found
        }
    }

    /// The names that readers of some locale see in the default one.
    func missingTexts() -> [Diagnostic] {
        site.terms.flatMap { term in
            term.missing.map {
                .termWithoutLocale(term.id, site.editions[$0].tag, at: term.location)
            }
        }
    }
}

/// Terms that somebody must look at again: for `check` an error once that is overdue, and a warning two weeks ahead.
///
/// They are shown all the same: an old name still leads most readers to the right place, as an old number does not.
struct TermFreshnessRule {
    let site: Site
    let isCheck: Bool

    func diagnostics() -> [Diagnostic] { site.terms.compactMap(diagnostic) }

    private func diagnostic(of term: Term) -> Diagnostic? {
        guard term.reviewEvery != nil else { return nil }
        let block = term.block(on: site.today)
        guard let reviewBy = term.reviewBy else {
            return overdue(.uncheckedTerm(term, block: block, at: term.checkLocation))
        }
        if reviewBy < site.today {
            return overdue(
                .staleTerm(term, reviewBy: reviewBy, block: block, at: term.checkLocation))
        }
        guard isCheck, site.today.days(until: reviewBy) <= FreshnessRule.notice else { return nil }
        return .termReviewSoon(term, reviewBy: reviewBy, block: block, at: term.checkLocation)
    }

    private func overdue(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if isCheck { diagnostic.severity = .error }
        return diagnostic
    }
}

extension Site {
    /// The ids that references of a kind name anywhere in the content, also in what is left out today.
    func namesInReferences(of kind: Reference.Kind) -> Set<String> {
        var ids: Set<String> = []
        func collect(_ parsed: ParsedPage) {
            for link in parsed.body.links + parsed.words.richTexts.flatMap(\.links) {
                guard let reference = Reference(link.destination), reference.kind == kind else {
                    continue
                }
                ids.insert(reference.id)
            }
        }
        for page in pages where page.isFirstPart && !page.isBorrowed { page.parsed.map(collect) }
        for parsed in leftOutPages + texts { collect(parsed) }
        return ids
    }
}
