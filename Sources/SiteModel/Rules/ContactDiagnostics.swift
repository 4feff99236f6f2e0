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
    static func unknownDay(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(name)' is no day and no span of days", at: location,
            fix: Fix("write mon, tue, wed, thu, fri, sat, sun, or a span such as mon-fri"))
    }
    static func badSpan(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(text)' is no span of a day", at: location,
            fix: Fix(
                text == "closed"
                    ? "leave out the days on which nobody answers" : "write it as 09:00-18:00"))
    }
    static func overlappingSpans(_ span: String, on day: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badHours, "\(span) overlaps other hours of '\(day)'", at: location,
            fix: Fix("give each hour of a day once"))
    }
    static func noHours(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'weekly' names no day, so nobody would ever answer", at: location,
            fix: Fix("write 'hours: unknown' where the hours are not known"))
    }
    static func badException(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours,
            "an exception has a date, or from and to, and either 'closed: yes' or spans",
            at: location)
    }
}
