/// How many diagnostics of each severity there are, as a line for people: "2 errors, 1 warning".
public struct DiagnosticSummary: Sendable, Hashable, CustomStringConvertible {
    /// How many errors there are: with any, nothing is written.
    public let errorCount: Int
    /// How many warnings there are.
    public let warningCount: Int

    /// Counts `diagnostics` by their effective severity.
    public init(of diagnostics: [Diagnostic]) {
        errorCount = diagnostics.count { $0.severity == .error }
        warningCount = diagnostics.count { $0.severity == .warning }
    }

    /// The counts that are not zero, in words; "no errors" where both are.
    public var description: String {
        let parts = [(errorCount, "error"), (warningCount, "warning")].compactMap { count, noun in
            count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no errors" : parts.joined(separator: ", ")
    }
}
