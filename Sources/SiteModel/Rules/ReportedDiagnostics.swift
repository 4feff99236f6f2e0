import SourceText

/// Contacts that others named, and hosts that resemble listed ones.
extension Diagnostic {
    static func badReportedValue(
        _ value: String, expected: String, meant: String?, mend: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badReported, "'\(value)' is not \(expected)", at: location,
            fix: .didYouMean(meant) ?? Fix(mend))
    }
    static func reportedTwice(_ value: String, at location: SourceLocation, first: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badReported, "'\(value)' stands twice", at: location,
            notes: [Note("first named here", at: first)], fix: Fix("remove one"))
    }
    static func platformWithoutHandle(_ kind: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badReported, "only a handle has a platform, not a value of the kind '\(kind)'",
            at: location,
            fix: Fix("remove it, or write 'kind: handle'"))
    }
    static func reportedInFuture(_ day: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badReported, "'\(day)' has not come yet, so nobody can have said anything on it",
            at: location,
            fix: Fix("write the day on which the source said so"))
    }
    static func reportedAndListed(
        _ value: String, at location: SourceLocation, listed: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .badReported, "'\(value)' is reported here and listed as official elsewhere",
            at: location,
            notes: [Note("listed here", at: listed)],
            fix: Fix("find out which holds, and remove the other"))
    }
    static func listedAndReported(
        _ name: String, at location: SourceLocation, reported: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badReported, "'\(name)' is listed as official here and reported elsewhere",
            at: location,
            notes: [Note("reported here", at: reported)],
            fix: Fix("find out which holds, and remove the other"))
    }
    static func lookalikeHost(
        _ host: String, of listed: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .lookalikeHost,
            "'\(host)' looks like '\(listed)' of 'official-hosts' and is another host",
            at: location,
            notes: [
                Note(
                    "if it is genuine, list it under 'official-hosts' in site.yaml, with whose it is"
                )
            ], fix: .didYouMean(listed))
    }
}
