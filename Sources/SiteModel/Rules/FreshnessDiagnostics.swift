import Metadata
import SourceText

/// Proofs that no longer count, or soon will not.
extension Diagnostic {
    static func stale(
        _ value: String, checked: CalendarDate, reviewBy: CalendarDate, block: String,
        command: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .staleChannel,
            "'\(value)' was last checked on \(checked.iso8601), which counted until "
                + "\(reviewBy.iso8601): it is no longer shown",
            at: location, notes: [Note("or run: \(command)")],
            fix: Fix(recheck, lines: [block]))
    }
    static func reviewSoon(
        _ value: String, reviewBy: CalendarDate, block: String, command: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .reviewSoon,
            "'\(value)' must be checked again: after \(reviewBy.iso8601) it is no longer shown",
            at: location, notes: [Note("or run: \(command)")],
            fix: Fix(recheck, lines: [block]))
    }
    private static var recheck: String {
        "look at the official page; where it still shows the same, put this in place of 'verified' "
            + "and what belongs to it, and write who looked ('by') and the address of the page ('source'):"
    }
}
