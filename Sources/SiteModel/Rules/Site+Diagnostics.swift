public import SourceText

extension Site {
    /// What is wrong with the site as a whole: addresses, facts and words that do not match, expectations.
    public func diagnostics() -> [Diagnostic] {
        AddressRule(site: self).diagnostics()
            + CompletenessRule(site: self).diagnostics()
            + ExpectationTargetRule(site: self).diagnostics()
    }

    /// What is wrong with one page, seen together with all others.
    ///
    /// Pure, so that pages can be judged in parallel.
    public func diagnostics(ofPage index: Int) -> [Diagnostic] {
        LinkRule(site: self).diagnostics(of: index)
    }
}
