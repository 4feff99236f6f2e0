import SourceText

/// Contacts.
extension Diagnostic {
    static func badContactValue(
        _ value: String, expected: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badContact, "'\(value)' is not \(expected)", at: location, fix: .didYouMean(meant))
    }
    static func contactTwice(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badContact, "contact point '\(value)' stands twice", at: location,
            fix: Fix("remove one"))
    }
    static func displayDiffers(_ display: String, _ value: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badContact, "'\(display)' has other digits than the number '\(value)'", at: location)
    }
}
