import SourceText

/// Every search expectation names a page that exists.
struct ExpectationTargetRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.expectations.compactMap { expectation in
            let permalink: Permalink
            switch expectation.outcome {
            case .first(let page), .inFirstThree(let page): permalink = page
            case .noSureAnswer: return nil
            }
            let isUnreadable = site.unreadable.contains(
                permalink, locales: site.configuration.locales)
            guard site.page(at: permalink) == nil, !isUnreadable else { return nil }
            let wanted = String(permalink.path.dropFirst().dropLast())
            let known = site.pages.map(\.permalink.path).filter { $0.hasSuffix("/") }
                .map { String($0.dropFirst().dropLast()) }
            return .expectationWithoutPage(
                wanted, at: expectation.location, nearest: nearestName(to: wanted, among: known))
        }
    }
}
