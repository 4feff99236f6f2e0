/// The kinds of callout, as GitHub writes them: `> [!NOTE]`.
public enum CalloutKind: String, Sendable, Hashable, CaseIterable {
    /// Something worth knowing.
    case note
    /// A better way.
    case tip
    /// What must be known to succeed.
    case important
    /// What needs attention at once.
    case warning
    /// A risk.
    case caution

    /// The kind in English, capitalised.
    public var englishName: String {
        switch self {
        case .note: "Note"
        case .tip: "Tip"
        case .important: "Important"
        case .warning: "Warning"
        case .caution: "Caution"
        }
    }
}
