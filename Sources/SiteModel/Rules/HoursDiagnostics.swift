import Metadata
public import SourceText

/// Opening hours.
extension Diagnostic {
    static func hoursAsText(
        _ text: String, meant: String?, span: String?, at location: SourceLocation
    ) -> Diagnostic {
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        return Diagnostic(
            .badHours,
            Wording(
                "'\(shown)' is not how hours are written: they name their zone and days",
                zh: "“\(shown)”不是服务时间的写法：要写时区和星期几"),
            at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    Wording(
                        "write unknown, always, or this, with the zone (such as Asia/Jakarta), the days "
                            + "and the times that the official page names:",
                        zh: "写 unknown、always，或照下面这样，写上官方页面给出的时区（例如 Asia/Jakarta）、星期几和时间："),
                    lines: [
                        "hours:", "  zone: \"\"", "  weekly:",
                        "    mon-fri: \"\(span ?? "09:00-18:00")\"",
                    ]))
    }
    static func unknownDay(
        _ name: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording(
                "'\(name)' names no day and no days of a week from Monday to Sunday",
                zh: "“\(name)”不是星期几，也不是从周一到周日的几天"),
            at: location,
            fix: .didYouMean(meant)
                ?? Fix(
                    Wording(
                        "write mon, tue, wed, thu, fri, sat, sun, or several as mon-fri",
                        zh: "写 mon、tue、wed、thu、fri、sat、sun，或连续几天如 mon-fri")))
    }
    static func dayTwice(
        _ day: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours, Wording("'\(day)' has its hours twice", zh: "“\(day)”的时间写了两次"), at: location,
            notes: [Note(Wording("they stand here, too", zh: "这里也写了"), at: first)],
            fix: Fix(
                Wording(
                    "give each day in one place, such as mon-thu and fri, with all its hours",
                    zh: "每天只写在一处，例如 mon-thu 和 fri，把当天的时间写全")))
    }
    static func badSpan(_ text: String, at location: SourceLocation) -> Diagnostic {
        let meant = OpeningHours.Span.repaired(text)
        let plain = meant ?? text
        if text == "closed" || text == "休息" {
            return Diagnostic(
                .badHours, Wording("'\(text)' is no time", zh: "“\(text)”不是时间"), at: location,
                fix: Fix(
                    Wording(
                        "leave out the days on which nobody answers; an exception has 'closed: yes'",
                        zh: "没人值守的日子不用写；特殊日期可以写“closed: yes”")))
        }
        if plain.hasPrefix("24:00-") {
            return Diagnostic(
                .badHours,
                Wording("'\(text)' begins at the end of its day", zh: "“\(text)”从一天的末尾开始"),
                at: location,
                fix: Fix(
                    Wording(
                        "24:00 can only end hours; write them from 00:00 under the next day",
                        zh: "24:00 只能表示结束；改成从第二天的 00:00 开始")))
        }
        let times = plain.split(separator: "-")
        if times.count == 2, times[0] == times[1] {
            return Diagnostic(
                .badHours,
                Wording("'\(text)' begins and ends at the same time", zh: "“\(text)”开始和结束是同一时间"),
                at: location,
                fix: Fix(Wording("write 00:00-24:00 for the whole day", zh: "全天写成 00:00-24:00")))
        }
        if let spans = OpeningHours.Span.repairedSeveral(text) {
            let list = "[" + spans.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
            return Diagnostic(
                .badHours,
                Wording("'\(text)' is more than one span of hours", zh: "“\(text)”不止一个时间段"),
                at: location,
                fix: Fix(
                    Wording("write each in quotes, in a list: \(list)", zh: "每段都加引号，写成列表：\(list)")))
        }
        return Diagnostic(
            .badHours,
            Wording(
                "'\(text)' is not written as hours are, such as 09:00-18:00",
                zh: "“\(text)”不是时间的写法，要像 09:00-18:00 这样写"), at: location,
            fix: .didYouMean(meant.flatMap { OpeningHours.Span($0) == nil ? nil : $0 })
                ?? Fix(
                    Wording(
                        "write two times from 00:00 to 24:00 with a hyphen between them",
                        zh: "写 00:00 到 24:00 之间的两个时间，中间用连字符")))
    }
    static func overlappingSpans(
        _ span: String, of day: Wording, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording(
                "\(span) overlaps other hours of \(day.english)",
                zh: "\(span) 和 \(day.chinese) 的其他时间重叠"),
            at: location,
            fix: Fix(
                Wording(
                    "name each hour once: join them, or let one end before the next begins",
                    zh: "每段时间只写一次：合成一段，或让前一段在后一段之前结束")))
    }
    static func noSpans(of day: Wording, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours, Wording("\(day.english) has no hours", zh: "\(day.chinese) 没有时间"),
            at: location,
            fix: Fix(
                Wording(
                    "leave out the days on which nobody answers; an exception has 'closed: yes'",
                    zh: "没人值守的日子不用写；特殊日期可以写“closed: yes”")))
    }
    static func noHours(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording(
                "'weekly' names no day, so nobody would ever answer",
                zh: "“weekly”里没有写星期几，就等于一直没人值守"), at: location,
            fix: Fix(
                Wording(
                    "write 'hours: unknown' where the hours are not known",
                    zh: "不知道服务时间就写“hours: unknown”")))
    }
    static func exceptionDays(
        hasDate: Bool, hasFrom: Bool, hasTo: Bool, at location: SourceLocation
    ) -> Diagnostic {
        switch (hasDate, hasFrom, hasTo) {
        case (true, _, _):
            Diagnostic(
                .badHours,
                Wording(
                    "an exception is for one day or for several, not for both",
                    zh: "特殊日期要么是一天，要么是几天，不能两种都写"), at: location,
                fix: Fix(
                    Wording(
                        "keep 'date' for one day, or 'from' and 'to' for several",
                        zh: "一天用“date”，几天用“from”和“to”")))
        case (false, true, false), (false, false, true):
            Diagnostic(
                .badHours,
                Wording(
                    "'\(hasFrom ? "from" : "to")' needs '\(hasFrom ? "to" : "from")'",
                    zh: "写了“\(hasFrom ? "from" : "to")”就要写“\(hasFrom ? "to" : "from")”"),
                at: location,
                fix: Fix(
                    Wording(
                        "give the first and the last day, or write 'date' for one day",
                        zh: "写上第一天和最后一天，或用“date”写一天")))
        default:
            Diagnostic(
                .badHours, Wording("an exception needs its day", zh: "特殊日期要写是哪一天"), at: location,
                fix: Fix(
                    Wording(
                        "add 'date: 2026-12-25', or the first day as 'from' and the last as 'to'",
                        zh: "加上“date: 2026-12-25”，或用“from”写第一天、“to”写最后一天")))
        }
    }
    static func exceptionBackwards(
        _ from: CalendarDate, _ to: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording("'from' \(from) comes after 'to' \(to)", zh: "“from”\(from) 在“to”\(to) 之后"),
            at: location,
            fix: Fix(
                Wording(
                    "write the first day as 'from' and the last as 'to'", zh: "“from”写第一天，“to”写最后一天"
                )))
    }
    static func exceptionSaysNothing(saysBoth: Bool, at location: SourceLocation) -> Diagnostic {
        saysBoth
            ? Diagnostic(
                .badHours,
                Wording(
                    "an exception is closed or has hours, not both", zh: "特殊日期要么休息，要么写时间，不能两种都写"),
                at: location,
                fix: Fix(
                    Wording("remove 'closed: yes', or the spans", zh: "删掉“closed: yes”，或删掉时间段")))
            : Diagnostic(
                .badHours,
                Wording("an exception must say what holds on its days", zh: "特殊日期要写当天的情况"),
                at: location,
                fix: Fix(
                    Wording(
                        "add 'closed: yes', or the hours, such as 'spans: [\"10:00-12:00\"]'",
                        zh: "加上“closed: yes”，或写时间，例如“spans: [\"10:00-12:00\"]”")))
    }
    static func exceptionTwice(
        _ day: CalendarDate, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording("\(day) has two exceptions, and only one can hold", zh: "\(day) 有两条特殊日期，只能有一条"),
            at: location,
            notes: [Note(Wording("the other one stands here", zh: "另一条在这里"), at: first)],
            fix: Fix(Wording("let each day stand in one exception", zh: "每一天只写在一条特殊日期里")))
    }
    static func exceptionTooLate(
        _ day: CalendarDate, _ validThrough: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badHours,
            Wording(
                "the exception of \(day) lies after 'valid-through' \(validThrough), when nothing is known",
                zh: "特殊日期 \(day) 在“valid-through”\(validThrough) 之后，那时的时间还不知道"),
            at: location,
            fix: Fix(
                Wording(
                    "move 'valid-through' on if the hours are known for longer, or remove it",
                    zh: "如果知道更久的时间，把“valid-through”往后改，否则删掉这一条")))
    }
    static func hoursLapsed(
        _ channel: String, _ last: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .hoursLapsed,
            Wording(
                "the hours of '\(channel)' are known through \(last) only, so pages no longer show them",
                zh: "“\(channel)”的服务时间只知道到 \(last)，页面上不再显示"),
            at: location,
            fix: Fix(
                Wording(
                    "look the hours up again and move 'valid-through' on, or write 'hours: unknown'",
                    zh: "重新查清服务时间，把“valid-through”往后改，或写“hours: unknown”")))
    }
    static func pastExceptions(
        _ count: Int, of channel: String, at location: SourceLocation
    ) -> Diagnostic {
        let subject = Wording(
            count == 1 ? "an exception" : "\(count) exceptions", zh: "\(count) 条特殊日期")
        return Diagnostic(
            .pastException,
            Wording(
                "\(subject.english) in the hours of '\(channel)' ended more than a month ago",
                zh: "“\(channel)”的服务时间里有 \(subject.chinese)已过去一个多月"), at: location,
            fix: Fix(Wording("remove what is past; pages no longer show it", zh: "删掉过去的；页面上不再显示它们"))
        )
    }
    /// A machine without time zones cannot compare the hours of a channel with the readers' clocks.
    public static func noTimeZones(_ zone: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .noTimeZones,
            Wording(
                "this machine has no time zones, so pages show hours in '\(zone)' alone",
                zh: "这台机器没有时区数据，页面只能按“\(zone)”显示时间"), at: location,
            fix: Fix(Wording("install tzdata where the site is built", zh: "在生成网站的机器上安装 tzdata")))
    }
}
