public import SourceText

extension Site {
    /// What is wrong with the site as a whole: addresses, facts and words that do not match, expectations.
    public func diagnostics() -> [Diagnostic] {
        AddressRule(site: self).diagnostics()
            + CompletenessRule(site: self).diagnostics()
            + ExpectationTargetRule(site: self).diagnostics()
            + VerificationRule(site: self).diagnostics()
            + OfficialHostRule(site: self).diagnostics()
            + OfficialSourceRule(site: self).diagnostics()
            + HoursRule(site: self).diagnostics()
            + ReportedRule(site: self).diagnostics()
            + TermRule(site: self).diagnostics()
            + FragmentRule(site: self).diagnostics()
            + NoticeRule(site: self).diagnostics()
            + WrittenRules(site: self).diagnosticsOfFacts(self)
    }

    /// What is past its review or will soon be: errors for `check`; for a build what is past alone, as warnings.
    public func freshness(isCheck: Bool) -> [Diagnostic] {
        FreshnessRule(site: self, isCheck: isCheck).diagnostics()
            + TermFreshnessRule(site: self, isCheck: isCheck).diagnostics()
    }

    /// What is not translated, or whose original has changed since.
    public func translationDiagnostics() -> [Diagnostic] {
        TranslationRule(site: self).diagnostics()
    }
}

/// Finds what is wrong with single pages, seen together with all others.
///
/// Pure, so that pages can be judged in parallel; what all of them are compared with is prepared once.
public struct PageRules: Sendable {
    private let site: Site
    private let links: LinkRule
    private let secrets = SecretRule()
    private let titles = TitleLengthRule()
    private let filled: FilledLinksRule
    private let written: WrittenRules
    private let references: UnreadReferenceRule?
    private let templates: TemplateTextRule?
    private let hosts: LookalikeHostRule
    private let formerAnchors: FormerAnchorRule

    /// Prepares to judge the pages of a site.
    public init(_ site: Site) {
        self.site = site
        links = LinkRule(site: site)
        filled = FilledLinksRule(site: site)
        written = WrittenRules(site: site)
        references = UnreadReferenceRule(site: site)
        templates = TemplateTextRule(site: site)
        hosts = LookalikeHostRule(site: site)
        formerAnchors = FormerAnchorRule(site: site)
    }

    /// What is wrong with the links of the page with an index: it depends on what other pages there are.
    public func diagnostics(ofLinksOn index: Int) -> [Diagnostic] {
        links.diagnostics(of: index) + formerAnchors.diagnostics(of: index)
            + filled.diagnostics(of: index)
    }

    /// What is wrong with the words of the page with an index: no other page has a part in it.
    public func diagnostics(ofWordsOn index: Int) -> [Diagnostic] {
        let page = site.pages[index]
        let ofParsed = page.isFirstPart ? page.parsed.map(secrets.diagnostics(of:)) : nil
        return hosts.diagnostics(of: index) + (ofParsed ?? []) + written.diagnostics(of: page)
            + (page.isFirstPart ? page.parsed.map(slips) ?? [] : []) + titles.diagnostics(of: page)
    }

    /// What is wrong with the links and the words of a fragment or a notice: told once, wherever it stands.
    public func diagnostics(ofText parsed: ParsedPage) -> [Diagnostic] {
        links.diagnostics(ofText: parsed) + hosts.diagnostics(ofText: parsed)
            + written.diagnostics(of: parsed, locale: parsed.place.locale) + slips(in: parsed)
    }

    /// What stands there as text although somebody meant something else.
    private func slips(in parsed: ParsedPage) -> [Diagnostic] {
        (references?.diagnostics(of: parsed) ?? []) + (templates?.diagnostics(of: parsed) ?? [])
    }

    /// What is wrong with a file of the site's own theme: a template, or words of the interface.
    public func diagnostics(ofThemeFile file: SourceFile) -> [Diagnostic] {
        written.diagnostics(ofThemeFile: file)
    }
}
