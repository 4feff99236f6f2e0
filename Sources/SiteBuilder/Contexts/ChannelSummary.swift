import Mustache
import SiteModel

/// A channel in a list.
struct ChannelSummary: Sendable {
    let channel: Channel
    let view: PageView
    /// How it suits the matter that the list is about; nil where the list is about none.
    var suggestion: Routing.Suggestion?
}

extension PageView {
    /// The channels in the edition's order, without those that are retired.
    var channelSummaries: [ChannelSummary] {
        edition.channels.filter { $0.facts.status != .retired }
            .map { ChannelSummary(channel: $0, view: self) }
    }
}

extension ItemContexts {
    static let channel = ContextType<ChannelSummary>(
        "channel-summary",
        channelFlags { $0.channel.facts } + [
            .text("id", "Its id") { $0.channel.facts.id },
            .text("name", "Its name") { $0.channel.words.name },
            .text("summary", "One sentence on what it is for") { $0.channel.words.summary },
            .text("url", "Its address") { $0.view.all.href($0.channel.page) },
            .text("speed-label", "How soon it answers, in a word") { $0.speedLabel },
            .text("response", "How soon it answers, as a sentence with its hedge") { $0.response },
            .texts("offers-labels", "What it can do, in words") { $0.offerLabels },
            .flag("has-offers", "Whether it is known what it can do") {
                !$0.channel.facts.offers.isEmpty
            },
            .flag(
                "no-attachments",
                "Whether it is known what it can do, and attachments are not in it"
            ) {
                !$0.channel.facts.offers.isEmpty && !$0.channel.facts.offers.contains(.attachments)
            },
            .texts("refusal-labels", "What it is known not to do, in words") { $0.refusalLabels },
            .flag("has-refusals", "Whether it is known what it does not do") {
                !$0.refusals.isEmpty
            },
            .flag("public", "Whether everybody can read along") {
                $0.channel.facts.offers.contains(.public)
            },
            .text("reasons", "What speaks for it in this matter; empty in a list about none") {
                $0.reasons
            },
            .text("lacks", "What this matter needs and it does not offer; may be empty") {
                $0.lacks
            },
            lang { $0.view.lang(of: $0.channel.page) },
            .optionalText("tier", "Its tier in this matter: a script keeps tiers in their order") {
                $0.suggestion.map { "\($0.tier)" }
            },
        ] + HoursContext.keys { $0 })

    /// What a channel is, as flags: shared by the channel's own page and by lists of channels.
    static func channelFlags<Root>(
        _ facts: @escaping @Sendable (Root) -> ChannelFacts
    ) -> [ContextKey<Root>] {
        ChannelFacts.Kind.allCases.map { kind in
            .flag("kind-\(kind.rawValue)", "Whether it is of the kind \(kind.rawValue)") {
                facts($0).kind == kind
            }
        } + [
            .flag("reported", "Whether nobody confirmed that it exists") {
                facts($0).existence == .reported
            },
            .flag("active", "Whether it works as usual") { facts($0).status == .active },
            .flag("degraded", "Whether it works badly") { facts($0).status == .degraded },
            .flag("paused", "Whether it does not work for now") { facts($0).status == .paused },
            .flag("retired", "Whether it is gone") { facts($0).status == .retired },
        ]
    }
}

extension ChannelSummary {
    var speedLabel: String {
        channel.facts.response.map { view.words["speed-\($0.speed.rawValue)"] } ?? ""
    }

    /// How soon it answers, with the hedge that its basis asks for.
    var response: String {
        guard let response = channel.facts.response else { return "" }
        // "Usually, it is hard to say" would hedge what is a hedge already.
        if response.speed == .uncertain, response.basis == .general, response.typical == nil,
            response.longest == nil
        {
            return view.words["response-uncertain"]
        }
        let speed =
            response.typical?[view.edition.locale]
            ?? view.words["speed-sentence-\(response.speed.rawValue)"]
        let sentence = view.words.text(
            "response-\(response.basis.rawValue)", [("speed", speed)])
        guard let longest = response.longest?[view.edition.locale] else { return sentence }
        return sentence + view.words.text("response-longest", [("longest", longest)])
    }

    /// What speaks for the channel in the matter that the list is about, in one line.
    var reasons: String { reasonWords.joined(separator: view.words["reason-separator"]) }

    /// What speaks for the channel in the matter that the list is about.
    var reasonWords: [String] {
        guard let suggestion else { return [] }
        var reasons = suggestion.meets.map { view.words["offer-\($0.rawValue)"] }
        // Who speaks to somebody at once need not be told that it is fast.
        if suggestion.isFast, !suggestion.meets.contains(.realtime) {
            reasons.append(view.words["reason-fast"])
        }
        return reasons
    }

    /// What the matter needs and the channel does not offer, in one line.
    var lacks: String { lackWords.joined(separator: view.words["reason-separator"]) }

    /// What the matter needs and the channel does not offer.
    var lackWords: [String] {
        (suggestion?.lacks ?? []).map { view.words["lacks-\($0.rawValue)"] }
    }

    /// What the channel is known not to offer, of that which decides between channels at a glance.
    ///
    /// Of a channel that nobody confirmed it is known what was said of it, not what it lacks.
    var refusals: [ChannelFacts.Offer] {
        let facts = channel.facts
        guard facts.existence == .confirmed, !facts.offers.isEmpty else { return [] }
        return [.realtime, .attachments, .writtenRecord].filter { !facts.offers.contains($0) }
    }

    var refusalLabels: [String] { refusals.map { view.words["refuses-\($0.rawValue)"] } }

    var offerLabels: [String] {
        ChannelFacts.Offer.allCases.filter(channel.facts.offers.contains).map {
            view.words["offer-\($0.rawValue)"]
        }
    }
}
