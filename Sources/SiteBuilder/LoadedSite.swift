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
    /// The Markdown files, sorted by their paths.
    private let pages: [SiteMemory.Page]
    private let policy: DiagnosticPolicy

    init(
        site: Site?, theme: SiteTheme?, diagnostics: [Diagnostic], sources: [String: SourceFile],
        pages: [SiteMemory.Page], policy: DiagnosticPolicy
    ) {
        self.site = site
        self.theme = theme
        self.diagnostics = policy.effective(diagnostics)
        otherSources = sources
        self.pages = pages
        self.policy = policy
    }

    /// The file of a path that a diagnostic points into.
    @Sendable public func source(at path: String) -> SourceFile? {
        pages.index(ofBytes: path) { $0.file.path }.map { pages[$0].file } ?? otherSources[path]
    }

    /// How many pages the site has.
    public var pageCount: Int { site?.pages.count ?? 0 }

    /// The address of the site where nobody can reach it: on a name that is reserved for examples and tests (RFC 2606 §2 and
    /// §3, RFC 6761 §6); nil for any other.
    public var exampleAddress: String? {
        guard let url = site?.configuration.url else { return nil }
        let labels = url.hostName.split(separator: ".")
        let isReserved =
            ["test", "example", "invalid", "localhost"].contains(labels.last)
            || labels.suffix(2).first == "example" && ["com", "net", "org"].contains(labels.last)
        return isReserved ? url.origin + url.basePath : nil
    }

    /// Whether anything wrong is an error, which forbids writing.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Further diagnostics, with the severities that the site sets.
    public func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        policy.effective(diagnostics)
    }
}
