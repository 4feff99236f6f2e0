import SiteModel
public import SourceText

/// A site that was read, put together and judged.
public struct LoadedSite: Sendable {
    /// The site, or nil where mistakes left nothing to put together.
    let site: Site?
    /// The theme that it is rendered with.
    let theme: SiteTheme?
    /// What is wrong, sorted by place, with the severities that `site.yaml` sets.
    public let diagnostics: [Diagnostic]
    /// The files that diagnostics point into, by path.
    public let sources: [String: SourceFile]
    private let policy: DiagnosticPolicy

    init(
        site: Site?, theme: SiteTheme?, diagnostics: [Diagnostic], sources: [String: SourceFile],
        policy: DiagnosticPolicy
    ) {
        self.site = site
        self.theme = theme
        self.diagnostics = policy.effective(diagnostics)
        self.sources = sources
        self.policy = policy
    }

    /// How many pages the site has.
    public var pageCount: Int { site?.pages.count ?? 0 }

    /// Whether anything wrong is an error, which forbids writing.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Further diagnostics, with the severities that the site sets.
    public func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        policy.effective(diagnostics)
    }
}
