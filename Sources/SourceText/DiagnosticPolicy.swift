/// Decides how bad each kind of mistake is for one site: the `checks:` of `site.yaml`, and `--strict`.
public struct DiagnosticPolicy: Sendable, Hashable {
    /// What `checks:` may say of a code.
    public enum Setting: String, Sendable, Hashable, CaseIterable {
        /// The mistake ends the build.
        case error
        /// The mistake is told, and the build goes on.
        case warning
        /// The mistake is not looked at.
        case off
    }

    /// What the site says of codes, by their names; the others keep the severity they are declared with.
    public let checks: [String: Setting]
    /// Whether warnings become errors.
    public let isStrict: Bool
    /// The names of all codes there are, sorted.
    public let knownNames: [String]

    /// Makes a policy; `codes` are all that the modules of this program declare.
    public init(
        checks: [String: Setting] = [:], isStrict: Bool = false, codes: Set<Diagnostic.Code> = []
    ) {
        self.checks = checks
        self.isStrict = isStrict
        self.knownNames = Set(codes.map(\.name)).sorted()
    }
}

extension DiagnosticPolicy {
    /// Whether there is a code of this name, so that a slip in `checks:` can be reported.
    public func knows(_ name: String) -> Bool { knownNames.contains(name) }

    /// The code name that a writer most likely meant by one that is not known, or nil.
    public func nearestName(to name: String) -> String? {
        SourceText.nearestName(to: name, among: knownNames)
    }

    /// How bad a diagnostic is under this policy; nil where it is off.
    public func severity(of diagnostic: Diagnostic) -> Diagnostic.Severity? {
        let severity: Diagnostic.Severity
        switch checks[diagnostic.code.name] {
        case .off: return nil
        case .error: severity = .error
        case .warning: severity = .warning
        case nil: severity = diagnostic.severity
        }
        return isStrict ? .error : severity
    }

    /// The diagnostics that count, with the severity that counts, sorted, each once.
    public func effective(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.compactMap { diagnostic in
            guard let severity = severity(of: diagnostic) else { return nil }
            var effective = diagnostic
            effective.severity = severity
            return seen.insert(effective).inserted ? effective : nil
        }.sorted()
    }
}
