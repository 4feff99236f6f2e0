public import SourceText

/// The names that `checks:` of `site.yaml` may hold, by what it may say of them.
public struct CheckNames: Sendable {
    /// Those that a site cannot be built with, whatever it says of them.
    public let alwaysErrors: Set<String>
    /// Those that may be warnings but not off, because what they find is left out.
    public let neverSilent: Set<String>
    /// Those that a site may set as it likes, or at least make warnings of.
    public var allowable: [String] { all.filter { !alwaysErrors.contains($0) } }
    /// All names, sorted.
    public let all: [String]

    /// Sorts codes by what a site may say of them.
    public init(
        adjustable: [Diagnostic.Code], neverSilent: [Diagnostic.Code],
        alwaysErrors: [Diagnostic.Code]
    ) {
        self.alwaysErrors = Set(alwaysErrors.map(\.name))
        self.neverSilent = Set(neverSilent.map(\.name))
        all = (adjustable + neverSilent + alwaysErrors).map(\.name).sorted()
    }
}
