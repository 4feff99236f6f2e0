import Metadata
import Mustache
import SiteModel

/// The keys of a channel's page.
enum ChannelContext {
    static let keys: [ContextKey<PageView>] =
        ItemContexts.channelFlags { $0.shownChannel.facts } + [
            .text("id", "The channel's id") { $0.shownChannel.facts.id },
            .text("name", "Its name") { $0.shownChannel.words.name },
            .text("summary", "One sentence on what it is for") { $0.shownChannel.words.summary },
            .text("status-note", "Why it does not work as usual; may be empty") {
                $0.shownChannel.words.statusNote ?? ""
            },
            .text("status-label", "Its status in words") {
                $0.words["status-\($0.shownChannel.facts.status.rawValue)"]
            },
            .flag("has-points", "Whether there is an official contact point that counts today") {
                !$0.shownChannel.facts.currentPoints(on: $0.site.today).isEmpty
            },
            .flag("has-stale-points", "Whether there are points that nobody checked in time") {
                $0.shownChannel.facts.currentPoints(on: $0.site.today).count
                    < $0.shownChannel.facts.points.count
            },
            .list("points", "The official contact points", of: point) { view in
                view.shownChannel.facts.points.map { PointEntry(point: $0, view: view) }
            },
            .text("response", "How soon it answers, as a sentence with its hedge; may be empty") {
                $0.channelSummary.response
            },
            .optionalText("response-source", "The page that says how soon it answers") {
                $0.shownChannel.facts.response?.source
            },
            .text("speed-label", "How soon it answers, in a word; may be empty") {
                $0.channelSummary.speedLabel
            },
            .optionalText("cost-label", "What it costs, in words") { view in
                view.shownChannel.facts.shownCost(on: view.site.today).map {
                    view.words["cost-\($0.rawValue)"]
                }
            },
            .flag("has-languages", "Whether the languages spoken are known") {
                !$0.shownChannel.facts.languages.isEmpty
            },
            .texts("languages", "The languages spoken, in words where the theme has them") { view in
                view.shownChannel.facts.languages.map(view.words.languageName)
            },
            .flag("has-offers", "Whether it is known what it can do") {
                !$0.shownChannel.facts.offers.isEmpty
            },
            .texts("offers-labels", "What it can do, in words") { $0.channelSummary.offerLabels },
            .optionalObject("message", "A letter to begin from", of: LetterContext.type) {
                $0.channelLetter
            },
            .optionalObject(
                "replacement", "The channel to use while this one does not work",
                of: ItemContexts.channel
            ) { $0.replacement },
            .list("other-channels", "The other channels", of: ItemContexts.channel) {
                $0.otherChannels
            },
            .flag("has-other-channels", "Whether there are others") { !$0.otherChannels.isEmpty },
        ]
        + HoursContext.keys { $0.channelSummary }
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
            .list(name, meaning, of: ItemContexts.item) { $0.items(path($0.shownChannel.words)) },
            .flag("has-" + name, "Whether there is any of '\(name)'") {
                !path($0.shownChannel.words).isEmpty
            },
        ]
    }

    private static func checklist(
        _ name: String, _ meaning: String,
        _ path: @escaping @Sendable (ChannelWords) -> [RichText]
    ) -> [ContextKey<PageView>] {
        let items = { @Sendable (view: PageView) in
            Checklist(view.entries(path(view.shownChannel.words), of: view.index))
        }
        return [
            .list(name, meaning, of: ItemContexts.item) { $0.items(items($0)) },
            .flag("has-" + name, "Whether there is any of '\(name)'") { !items($0).isEmpty },
        ]
    }

    private static let point = ContextType<PointEntry>(
        "point",
        [
            .flag("current", "Whether it counts today; if not, its value is not told") {
                $0.isCurrent
            },
            .text("value", "The machine form") { $0.current?.value ?? "" },
            .text("display", "The form that people read") { $0.current?.display ?? "" },
            .optionalText("label", "What tells it from the others") { $0.label },
            .optionalText("platform", "The platform of a handle") { $0.point.platform },
            .optionalText("country", "The country that a short code works in, in words") { entry in
                entry.point.country.map(entry.view.words.countryName)
            },
            .optionalText("href", "The link that reaches it") { $0.current?.href },
            .optionalText("verified-on", "When it was checked") {
                $0.point.verified.map(\.on).map($0.view.words.date)
            },
            .optionalText("valid-until", "The last day on which the check counts") {
                $0.reviewBy.map($0.view.words.date)
            },
            .optionalText("review-by", "The same as YYYY-MM-DD") { $0.reviewBy?.iso8601 },
            .optionalText("verified-by", "Who checked it") { $0.current?.verified?.by },
            .optionalText("source", "The official page that shows it") {
                $0.current?.verified?.source
            },
            .text(
                "stale-note",
                "When it was last checked, and that it may be out of date"
            ) {
                $0.staleNote
            },
        ])
}

/// A contact point of the channel that a page is about.
struct PointEntry: Sendable {
    let point: ContactPoint
    let view: PageView

    var isCurrent: Bool { reviewBy != nil }

    /// What tells the point from the channel's other points.
    var label: String? { point.label?[view.edition.locale] }

    /// The point, where it counts today: what does not is never told.
    var current: ContactPoint? { isCurrent ? point : nil }

    /// The last day on which the point counts; nil where it does not count today.
    var reviewBy: CalendarDate? {
        switch view.shownChannel.facts.standing(of: point, on: view.site.today) {
        case .current(let day): day
        case .stale, .unverified, .retired: nil
        }
    }

    var staleNote: String {
        if view.shownChannel.facts.status == .retired { return view.words["status-retired"] }
        guard point.isProven, let day = point.verified?.on, day <= view.site.today else {
            return view.words["never-checked"]
        }
        return view.words.text("last-checked", [("date", day.iso8601)])
    }
}

extension PageView {
    /// The channel that the page is about.
    var shownChannel: Channel {
        guard case .channel(let index) = page.content else {
            preconditionFailure("only the page of a channel has a channel")
        }
        return edition.channels[index]
    }

    /// The letter that somebody wrote; for mail also one made of what to have ready.
    var channelLetter: Letter? {
        let channel = shownChannel
        if let message = channel.words.message {
            return Letter(
                subject: message.subject.value, body: message.body.value, channel: channel,
                today: site.today)
        }
        guard channel.facts.kind == .email, !channel.words.prepare.isEmpty else { return nil }
        return Letter(
            subject: words.text("message-about", [("matter", words["message-blank"])]),
            body: letterBody(
                matter: words["message-blank"],
                Checklist(entries(channel.words.prepare, of: channel.page))),
            channel: channel, today: site.today)
    }

    /// The channel as lists show it.
    var channelSummary: ChannelSummary { ChannelSummary(channel: shownChannel, view: self) }

    /// Its contact points, those that do not count today among them.
    var pointEntries: [PointEntry] {
        shownChannel.facts.points.map { PointEntry(point: $0, view: self) }
    }

    /// The channel to use while this one does not work.
    var replacement: ChannelSummary? {
        switch shownChannel.facts.status {
        case .active, .degraded: return nil
        case .paused, .retired: break
        }
        return edition.replacement(of: shownChannel, on: site.today)
            .map { ChannelSummary(channel: $0, view: self) }
    }

    /// The channels that are not retired, without this one.
    var otherChannels: [ChannelSummary] { channelSummaries.filter { $0.channel.page != index } }
}
