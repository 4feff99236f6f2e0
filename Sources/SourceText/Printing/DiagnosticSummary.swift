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
    public var description: String { text(in: .english) }

    /// The same in a language.
    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private var english: String {
        let parts = [(errorCount, "error"), (warningCount, "warning")].compactMap { count, noun in
            count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no errors" : parts.joined(separator: ", ")
    }

    private var chinese: String {
        let parts = [(errorCount, "个错误"), (warningCount, "个警告")].compactMap { count, noun in
            count == 0 ? nil : "\(count) \(noun)"
        }
        return parts.isEmpty ? "没有错误" : parts.joined(separator: "，")
    }
}
