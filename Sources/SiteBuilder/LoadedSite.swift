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
    private let otherSources: [String: SourceFile]
    private let pages: [SourceFile]
    private let policy: DiagnosticPolicy

    init(
        site: Site?, theme: SiteTheme?, diagnostics: [Diagnostic], sources: [String: SourceFile],
        pages: [SourceFile], policy: DiagnosticPolicy
    ) {
        self.site = site
        self.theme = theme
        self.diagnostics = policy.effective(diagnostics)
        otherSources = sources
        self.pages = pages
        self.policy = policy
    }

    /// The files that diagnostics point into, by path; a table that is made when it is asked for.
    public var sources: [String: SourceFile] {
        otherSources.merging(pages.map { ($0.path, $0) }) { $1 }
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
