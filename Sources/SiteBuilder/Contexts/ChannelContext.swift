import Metadata
import Mustache
import SiteModel

/// The keys of a channel's page.
enum ChannelContext {
    static let keys: [ContextKey<PageView>] =
        ItemContexts.channelFlags { $0.channel.facts } + [
            .text("id", "The channel's id") { $0.channel.facts.id },
            .text("name", "Its name") { $0.channel.words.name },
            .text("summary", "One sentence on what it is for") { $0.channel.words.summary },
            .text("status-note", "Why it does not work as usual; may be empty") {
                $0.channel.words.statusNote ?? ""
            },
            .text("status-label", "Its status in words") {
                $0.words["status-\($0.channel.facts.status.rawValue)"]
            },
            .flag("has-points", "Whether there is an official contact point") {
                !$0.channel.facts.points.isEmpty
            },
            .list("points", "The official contact points", of: point) { view in
                view.channel.facts.points.map { PointEntry(point: $0, view: view) }
            },
            .text("response", "How soon it answers, as a sentence with its hedge; may be empty") {
                $0.channelSummary.response
            },
            .text("speed-label", "How soon it answers, in a word; may be empty") {
                $0.channelSummary.speedLabel
            },
            .optionalText("hours", "When somebody answers, where that is known") { $0.hours },
            .list("hours-exceptions", "Coming dates on which other hours hold", of: exception) {
                $0.hoursExceptions
            },
            .optionalText("cost-label", "What it costs, in words") { view in
                view.channel.facts.cost.map { view.words["cost-\($0.rawValue)"] }
            },
            .flag("has-languages", "Whether the languages spoken are known") {
                !$0.channel.facts.languages.isEmpty
            },
            .texts("languages", "The languages spoken, by tag") { $0.channel.facts.languages },
            .flag("has-offers", "Whether it is known what it can do") {
                !$0.channel.facts.offers.isEmpty
            },
            .texts("offers-labels", "What it can do, in words") { $0.channelSummary.offerLabels },
            .optionalObject("message", "A letter to begin from", of: LetterContext.type) {
                $0.channelLetter
            },
            .list("other-channels", "The other channels", of: ItemContexts.channel) { view in
                view.channelSummaries.filter { $0.channel.page != view.index }
            },
        ]
        + list("find-it", "Steps to the official place that shows the current contact", \.findIt)
        + list("steps", "How to use the channel", \.steps)
        + checklist("prepare", "What to have ready", \.prepare)
        + checklist("after", "What to note down afterwards", \.after)
        + list("benefits", "What speaks for it", \.benefits)
        + list("limits", "What it cannot do", \.limits)
        + list("warnings", "What to beware of", \.warnings)

    private static func list(
        _ name: String, _ meaning: String,
        _ path: @escaping @Sendable (ChannelWords) -> [RichText]
    ) -> [ContextKey<PageView>] {
        [
            .list(name, meaning, of: ItemContexts.item) { $0.items(path($0.channel.words)) },
            .flag("has-" + name, "Whether there is any of '\(name)'") {
                !path($0.channel.words).isEmpty
            },
        ]
    }

    private static func checklist(
        _ name: String, _ meaning: String,
        _ path: @escaping @Sendable (ChannelWords) -> [RichText]
    ) -> [ContextKey<PageView>] {
        let items = { @Sendable (view: PageView) in
            Checklist(view.entries(path(view.channel.words), of: view.index))
        }
        return [
            .list(name, meaning, of: ItemContexts.item) { $0.items(items($0)) },
            .flag("has-" + name, "Whether there is any of '\(name)'") { !items($0).isEmpty },
        ]
    }

    private static let exception = ContextType<HoursException>(
        "hours-exception",
        [
            .text("dates", "The day, or the first and the last") { $0.dates },
            .text("hours", "The hours on these days, or that it is closed") { $0.hours },
            .optionalText("reason", "Why") { $0.reason },
        ])

    private static let point = ContextType<PointEntry>(
        "point",
        [
            .text("value", "The machine form") { $0.point.value },
            .text("display", "The form that people read") { $0.point.display },
            .optionalText("label", "What tells it from the others") { $0.point.label },
            .optionalText("platform", "The platform of a handle") { $0.point.platform },
            .optionalText("href", "The link that reaches it") { $0.point.href },
            .optionalText("verified-on", "When it was checked") {
                $0.point.verified.map(\.on).map($0.view.words.date)
            },
            .optionalText("verified-by", "Who checked it") { $0.point.verified?.by },
            .optionalText("source", "The official page that shows it") {
                $0.point.verified?.source
            },
        ])
}

private struct HoursException: Sendable {
    let dates: String
    let hours: String
    let reason: String?
}

private struct PointEntry: Sendable {
    let point: ContactPoint
    let view: PageView
}

extension PageView {
    fileprivate var channel: Channel {
        guard case .channel(let index) = page.content else {
            preconditionFailure("only the page of a channel has a channel")
        }
        return edition.channels[index]
    }

    /// The letter that somebody wrote; for mail also one made of what to have ready.
    fileprivate var channelLetter: Letter? {
        let channel = channel
        if let message = channel.words.message {
            return Letter(
                subject: message.subject.value, body: message.body.value, channel: channel)
        }
        guard channel.facts.kind == .email, !channel.words.prepare.isEmpty else { return nil }
        return Letter(
            subject: words.text("message-about", [("matter", words["message-blank"])]),
            body: letterBody(
                matter: words["message-blank"],
                Checklist(entries(channel.words.prepare, of: channel.page))),
            channel: channel)
    }

    fileprivate var channelSummary: ChannelSummary { ChannelSummary(channel: channel, view: self) }

    /// The dates not past on which other hours hold than those of the week.
    fileprivate var hoursExceptions: [HoursException] {
        guard hours != nil, case .weekly(let schedule) = channel.facts.hours else { return [] }
        return schedule.exceptions.filter { $0.dates.upperBound >= site.today }.map { exception in
            let first = words.date(exception.dates.lowerBound)
            let last = words.date(exception.dates.upperBound)
            let spans = exception.spans.map(\.description).joined(separator: ", ")
            return HoursException(
                dates: first == last ? first : first + " – " + last,
                hours: spans.isEmpty ? words["hours-closed"] : spans, reason: exception.reason)
        }
    }

    /// The hours in words, in the service's own zone; nil where they are unknown or no longer known.
    fileprivate var hours: String? {
        switch channel.facts.hours {
        case .unknown: return nil
        case .always: return words["hours-always"]
        case .weekly(let schedule):
            if let last = schedule.validThrough, last < site.today { return nil }
            let days = schedule.days.enumerated().filter { !$1.isEmpty }.map { day, spans in
                words["day-\(day + 1)"] + " " + spans.map(\.description).joined(separator: ", ")
            }
            return words.text(
                "hours-weekly",
                [
                    ("days", days.joined(separator: words["list-separator"])),
                    ("zone", schedule.zone),
                ])
        }
    }
}
