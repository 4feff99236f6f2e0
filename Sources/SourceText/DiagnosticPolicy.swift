/// Decides how bad each kind of mistake is for one site: the `checks:` of `site.yaml`, `--strict` and `--allow`.
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
    /// The names of codes that are warnings at most, whatever else holds.
    public let allowed: Set<String>

    /// Makes a policy from the settings by code name; without any, each code keeps its own severity.
    public init(
        checks: [String: Setting] = [:], isStrict: Bool = false, allowed: Set<String> = []
    ) {
        self.checks = checks
        self.isStrict = isStrict
        self.allowed = allowed
    }
}

extension DiagnosticPolicy {
    /// How bad a diagnostic is under this policy; nil where it is off.
    public func severity(of diagnostic: Diagnostic) -> Diagnostic.Severity? {
        let severity: Diagnostic.Severity
        switch checks[diagnostic.code.name] {
        case .off: return nil
        case .error: severity = .error
        case .warning: severity = .warning
        case nil: severity = diagnostic.severity
        }
        if allowed.contains(diagnostic.code.name) { return .warning }
        return isStrict ? .error : severity
    }

    /// The diagnostics that count, with the severity that counts, sorted, each once.
    public func effective(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let sorted = diagnostics.compactMap { diagnostic -> Diagnostic? in
            guard let severity = severity(of: diagnostic) else { return nil }
            var effective = diagnostic
            effective.severity = severity
            return effective
        }.sorted()
        var each: [Diagnostic] = []
        each.reserveCapacity(sorted.count)
        for diagnostic in sorted {
            // Those that are equal stand at the same place of the order.
            let isKnown = each.reversed().prefix { !($0 < diagnostic) }.contains(diagnostic)
            if !isKnown { each.append(diagnostic) }
        }
        return each
    }
}
