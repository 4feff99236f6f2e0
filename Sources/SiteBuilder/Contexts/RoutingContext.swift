import Mustache
import SiteModel

/// The keys of whatever is a matter that somebody may contact support about: a question, a topic.
enum RoutingContext {
    static func keys<Root>(
        _ view: @escaping @Sendable (Root) -> PageView,
        _ matter: @escaping @Sendable (Root) -> Matter
    ) -> [ContextKey<Root>] {
        [
            .list(
                "channels", "The channels that suit it, the best first, with their reasons",
                of: ItemContexts.channel
            ) { view($0).suggested(for: matter($0)) },
            .flag("has-channels", "Whether a channel suits it") {
                !view($0).routing(for: matter($0)).suggestions.isEmpty
            },
            .list(
                "excluded-channels", "The channels that do not suit it, and why", of: exclusion
            ) { view($0).exclusions(for: matter($0)) },
            .flag("has-excluded-channels", "Whether a channel does not suit it") {
                !view($0).routing(for: matter($0)).exclusions.isEmpty
            },
            .flag("is-routed", "Whether there are channels at all, suitable or not") {
                !view($0).edition.channels.isEmpty
            },
            .flag(
                "lacks-realtime", "Whether it cannot wait and the best channel is not in real time"
            ) { view($0).routing(for: matter($0)).lacksRealtime },
        ]
    }

    private static let exclusion = ContextType<ExcludedChannel>(
        "excluded-channel",
        [
            .text("name", "The channel's name") { $0.view.site.pages[$0.channel.page].title },
            .text("reason", "Why it does not suit") { $0.reason },
        ])
}

/// A channel that does not suit a matter, with the words for it.
struct ExcludedChannel: Sendable {
    let exclusion: Routing.Exclusion
    /// The best channel for the same matter.
    let instead: Routing.Suggestion?
    let view: PageView

    var channel: Channel { view.edition.channels[exclusion.channel] }

    var reason: String {
        switch exclusion.reason {
        case .isPublic: return view.words["excluded-public"]
        case .tooSlow: return view.words["excluded-slow"]
        case .paused:
            guard let instead else { return view.words["excluded-paused-alone"] }
            let name = view.site.pages[view.edition.channels[instead.channel].page].title
            return view.words.text("excluded-paused", [("channel", name)])
        }
    }
}

extension PageView {
    /// Which of the edition's channels suit a matter.
    func routing(for matter: Matter) -> Routing {
        all.routings[page.locale][matter] ?? edition.routing(for: matter, on: site.today)
    }

    /// The channels that do not suit a matter.
    func exclusions(for matter: Matter) -> [ExcludedChannel] {
        let routing = routing(for: matter)
        return routing.exclusions.map {
            ExcludedChannel(exclusion: $0, instead: routing.suggestions.first, view: self)
        }
    }

    /// The channels that suit a matter, the best first.
    func suggested(for matter: Matter) -> [ChannelSummary] {
        routing(for: matter).suggestions.map {
            ChannelSummary(channel: edition.channels[$0.channel], view: self, suggestion: $0)
        }
    }

    /// The channel for somebody of whom nothing is known but that he needs help.
    var recommendedChannel: ChannelSummary? { suggested(for: .unknown).first }
}
