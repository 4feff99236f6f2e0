import Metadata
import Mustache
import SiteModel
import SourceText

/// The keys that state when somebody answers: shared by a channel's own page and by lists of channels.
enum HoursContext {
    static func keys<Root>(
        _ summary: @escaping @Sendable (Root) -> ChannelSummary
    ) -> [ContextKey<Root>] {
        [
            .optionalText("hours", "When somebody answers, where that is known today") {
                summary($0).hoursText
            },
            .texts(
                "hours-elsewhere",
                "The same on the readers' clocks, where they differ; and from the day of the next change"
            ) { summary($0).hoursElsewhere },
            .list("hours-exceptions", "Coming dates on which other hours hold", of: exception) {
                summary($0).hoursExceptions
            },
            .optionalText("hours-through", "The last day for which the hours are known") {
                let summary = summary($0)
                return summary.schedule?.validThrough.map(summary.view.words.date)
            },
            .optionalText("hours-source", "The public page that states the hours") {
                summary($0).schedule?.source
            },
            .optionalText(
                "facts-review-by",
                "The last day on which hours and cost count, as YYYY-MM-DD, if any"
            ) {
                let summary = summary($0)
                return summary.channel.facts.reviewBy(on: summary.view.site.today)?.iso8601
            },
            .optionalText(
                "hours-data",
                "The hours for scripts, as JSON; missing where nothing may be said of now"
            ) { summary($0).hoursData },
            .optionalText("hours-zone-name", "The zone of the hours, in words") {
                let summary = summary($0)
                return summary.schedule.map { summary.hoursWords.zone($0.zone) }
            },
            .flag(
                "hours-certain",
                "Whether the channel is confirmed and works, so that its hours can be relied on"
            ) {
                let facts = summary($0).channel.facts
                return facts.existence == .confirmed && facts.status == .active
            },
        ]
    }

    private static let exception = ContextType<HoursException>(
        "hours-exception",
        [
            .text("dates", "The day, or the first and the last") { $0.dates },
            .text("hours", "The hours on these days, or that it is closed") { $0.hours },
            .optionalText("reason", "Why") { $0.reason },
        ])
}

/// Dates on which other hours hold, in words.
struct HoursException: Sendable {
    let dates: String
    let hours: String
    let reason: String?
}

extension ChannelSummary {
    var hoursWords: HoursText { HoursText(words: view.words) }

    private var shownHours: OpeningHours { channel.facts.shownHours(on: view.site.today) }

    /// The week's hours, where they are given and still known today.
    var schedule: OpeningHours.Schedule? {
        guard case .weekly(let schedule) = shownHours,
            !schedule.isLapsed(on: view.site.today)
        else { return nil }
        return schedule
    }

    /// The hours in words, in the service's own zone; nil where they are unknown or no longer known.
    var hoursText: String? {
        if shownHours == .always { return view.words["hours-always"] }
        return schedule.map { schedule in
            view.words.text(
                "hours-weekly",
                [
                    ("days", hoursWords.week(WeekOfHours(schedule))),
                    (
                        "zone",
                        hoursWords.zone(
                            schedule.zone, view.site.timeZones[schedule.zone], on: view.site.today)
                    ),
                ])
        }
    }

    /// The week's hours on the readers' clocks: none where these show the same all the year, or where nobody can tell.
    var hoursElsewhere: [String] {
        let readers = view.site.configuration.timeZone
        guard let schedule, let theirs = view.site.timeZones[readers],
            let own = view.site.timeZones[schedule.zone]
        else { return [] }
        let week = WeekOfHours(schedule)
        return ClockDifference.differences(from: own, to: theirs, on: view.site.today).map {
            view.words.text(
                $0.from == nil ? "hours-elsewhere" : "hours-elsewhere-from",
                [
                    ("zone", hoursWords.zone(readers)),
                    ("days", hoursWords.week(week.moved(byMinutes: $0.minutes))),
                    ("date", $0.from.map(view.words.date) ?? ""),
                ])
        }
    }

    /// The dates not past, and still known, on which other hours hold than those of the week.
    var hoursExceptions: [HoursException] {
        guard let schedule else { return [] }
        return schedule.exceptions.filter { $0.dates.upperBound >= view.site.today }
            .sorted { $0.dates.lowerBound < $1.dates.lowerBound }
            .map { exception in
                HoursException(
                    dates: hoursWords.dates(exception.dates),
                    hours: hours(of: exception, in: schedule),
                    reason: exception.reason?[view.edition.locale])
            }
    }

    /// The hours of an exception with their zone, and on the readers' clocks, where these differ in the same way on all of
    /// its days.
    private func hours(
        of exception: OpeningHours.Exception, in schedule: OpeningHours.Schedule
    ) -> String {
        let hours = hoursWords.day(exception.spans)
        let readers = view.site.configuration.timeZone
        guard !exception.spans.isEmpty, readers != schedule.zone else { return hours }
        let values = [("hours", hours), ("zone", hoursWords.zone(schedule.zone))]
        guard let theirs = view.site.timeZones[readers],
            let own = view.site.timeZones[schedule.zone],
            let minutes = ClockDifference.minutes(
                from: own, to: theirs, throughout: exception.dates,
                lasting: exception.spans.map(\.end).max() ?? 0)
        else { return view.words.text("hours-exception", values) }
        if minutes == 0 { return hours }
        guard let elsewhere = hoursWords.day(exception.spans, movedBy: minutes)
        else { return view.words.text("hours-exception", values) }
        return view.words.text(
            "hours-exception-elsewhere",
            values + [("theirs", hoursWords.zone(readers)), ("elsewhere", elsewhere)])
    }

    /// The hours for scripts; nil where they are not known today, or where the channel does not work.
    var hoursData: String? {
        switch channel.facts.status {
        case .paused, .retired: return nil
        case .active, .degraded: break
        }
        switch shownHours {
        case .unknown: return nil
        case .always: return HoursData.always
        case .weekly: return schedule.map { HoursData.text(of: $0, on: view.site.today) }
        }
    }
}
