import Metadata
public import SourceText

/// Opening hours.
extension Diagnostic {
    static func hoursAsText(
        _ text: String, meant: String?, span: String?, at location: SourceLocation
    ) -> Diagnostic {
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        return Diagnostic(
            .badHours, "'\(shown)' is not how hours are written: they name their zone and days",
            at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    "write unknown, always, or this, with the zone (such as Asia/Jakarta), the days "
                        + "and the times that the official page names:",
                    lines: [
                        "hours:", "  zone: \"\"", "  weekly:",
                        "    mon-fri: \"\(span ?? "09:00-18:00")\"",
                    ]))
    }
    static func unknownDay(
        _ name: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(name)' names no day and no days of a week from Monday to Sunday",
            at: location,
            fix: .didYouMean(meant)
                ?? Fix("write mon, tue, wed, thu, fri, sat, sun, or several as mon-fri"))
    }
    static func dayTwice(
        _ day: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, "'\(day)' has its hours twice", at: location,
            notes: [Note("they stand here, too", at: first)],
            fix: Fix("give each day in one place, such as mon-thu and fri, with all its hours"))
    }
    static func badSpan(_ text: String, at location: SourceLocation) -> Diagnostic {
        let meant = OpeningHours.Span.repaired(text)
        let plain = meant ?? text
        if text == "closed" || text == "休息" {
            return Diagnostic(
                .badHours, "'\(text)' is no time", at: location,
                fix: Fix(
                    "leave out the days on which nobody answers; an exception has 'closed: yes'"))
        }
        if plain.hasPrefix("24:00-") {
            return Diagnostic(
                .badHours, "'\(text)' begins at the end of its day", at: location,
                fix: Fix("24:00 can only end hours; write them from 00:00 under the next day"))
        }
        let times = plain.split(separator: "-")
        if times.count == 2, times[0] == times[1] {
            return Diagnostic(
                .badHours, "'\(text)' begins and ends at the same time", at: location,
                fix: Fix("write 00:00-24:00 for the whole day"))
        }
        if let spans = OpeningHours.Span.repairedSeveral(text) {
            return Diagnostic(
                .badHours, "'\(text)' is more than one span of hours", at: location,
                fix: Fix(
                    "write each in quotes, in a list: ["
                        + spans.map { "\"\($0)\"" }.joined(separator: ", ") + "]"))
        }
        return Diagnostic(
            .badHours, "'\(text)' is not written as hours are, such as 09:00-18:00", at: location,
            fix: .didYouMean(meant.flatMap { OpeningHours.Span($0) == nil ? nil : $0 })
                ?? Fix("write two times from 00:00 to 24:00 with a hyphen between them"))
    }
    static func overlappingSpans(
        _ span: String, of day: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, "\(span) overlaps other hours of \(day)", at: location,
            fix: Fix("name each hour once: join them, or let one end before the next begins"))
    }
    static func noSpans(of day: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "\(day) has no hours", at: location,
            fix: Fix(
                "leave out the days on which nobody answers; an exception has 'closed: yes'"))
    }
    static func noHours(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, "'weekly' names no day, so nobody would ever answer", at: location,
            fix: Fix("write 'hours: unknown' where the hours are not known"))
    }
    static func exceptionDays(
        hasDate: Bool, hasFrom: Bool, hasTo: Bool, at location: SourceLocation
    ) -> Diagnostic {
        switch (hasDate, hasFrom, hasTo) {
        case (true, _, _):
            Diagnostic(
                .badHours, "an exception is for one day or for several, not for both", at: location,
                fix: Fix("keep 'date' for one day, or 'from' and 'to' for several"))
        case (false, true, false), (false, false, true):
            Diagnostic(
                .badHours, "'\(hasFrom ? "from" : "to")' needs '\(hasFrom ? "to" : "from")'",
                at: location,
                fix: Fix("give the first and the last day, or write 'date' for one day"))
        default:
            Diagnostic(
                .badHours, "an exception needs its day", at: location,
                fix: Fix("add 'date: 2026-12-25', or the first day as 'from' and the last as 'to'"))
        }
    }
    static func exceptionBackwards(
        _ from: CalendarDate, _ to: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, "'from' \(from) comes after 'to' \(to)", at: location,
            fix: Fix("write the first day as 'from' and the last as 'to'"))
    }
    static func exceptionSaysNothing(saysBoth: Bool, at location: SourceLocation) -> Diagnostic {
        saysBoth
            ? Diagnostic(
                .badHours, "an exception is closed or has hours, not both", at: location,
                fix: Fix("remove 'closed: yes', or the spans"))
            : Diagnostic(
                .badHours, "an exception must say what holds on its days", at: location,
                fix: Fix("add 'closed: yes', or the hours, such as 'spans: [\"10:00-12:00\"]'"))
    }
    static func exceptionTwice(
        _ day: CalendarDate, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, "\(day) has two exceptions, and only one can hold", at: location,
            notes: [Note("the other one stands here", at: first)],
            fix: Fix("let each day stand in one exception"))
    }
    static func exceptionTooLate(
        _ day: CalendarDate, _ validThrough: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            "the exception of \(day) lies after 'valid-through' \(validThrough), when nothing is known",
            at: location,
            fix: Fix("move 'valid-through' on if the hours are known for longer, or remove it"))
    }
    static func hoursLapsed(
        _ channel: String, _ last: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .hoursLapsed,
            "the hours of '\(channel)' are known through \(last) only, so pages no longer show them",
            at: location,
            fix: Fix(
                "look the hours up again and move 'valid-through' on, or write 'hours: unknown'"))
    }
    static func pastExceptions(
        _ count: Int, of channel: String, at location: SourceLocation
    ) -> Diagnostic {
        let subject = count == 1 ? "an exception" : "\(count) exceptions"
        return Diagnostic(
            .pastException,
            "\(subject) in the hours of '\(channel)' ended more than a month ago", at: location,
            fix: Fix("remove what is past; pages no longer show it"))
    }
    /// A machine without time zones cannot compare the hours of a channel with the readers' clocks.
    public static func noTimeZones(_ zone: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .noTimeZones,
            "this machine has no time zones, so pages show hours in '\(zone)' alone", at: location,
            fix: Fix("install tzdata where the site is built"))
    }
}
