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
            Wording(
                "'\(value)' was last checked on \(checked.iso8601), which counted until "
                    + "\(reviewBy.iso8601): it is no longer shown",
                zh: "“\(value)”上次核实是 \(checked.iso8601)，有效期到 \(reviewBy.iso8601)：页面上不再显示它"),
            at: location, notes: [Note(Wording("or run: \(command)", zh: "或运行：\(command)"))],
            fix: Fix(recheck, lines: [block]))
    }
    static func reviewSoon(
        _ value: String, reviewBy: CalendarDate, block: String, command: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .reviewSoon,
            Wording(
                "'\(value)' must be checked again: after \(reviewBy.iso8601) it is no longer shown",
                zh: "“\(value)”要重新核实：过了 \(reviewBy.iso8601) 页面上就不再显示它"),
            at: location, notes: [Note(Wording("or run: \(command)", zh: "或运行：\(command)"))],
            fix: Fix(recheck, lines: [block]))
    }
    private static var recheck: Wording {
        Wording(
            "look at the official page; where it still shows the same, put this in place of 'verified' "
                + "and what belongs to it, and write who looked ('by') and the address of the page ('source'):",
            zh: "查看官方页面；如果内容没变，用下面这段换掉“verified”和属于它的内容，并写上谁查看的（“by”）和页面地址（“source”）：")
    }
}
