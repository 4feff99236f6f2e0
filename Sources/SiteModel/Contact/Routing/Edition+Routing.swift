public import Metadata

extension Edition {
    /// Which of the edition's channels suit a matter on a day; a suggestion's index is one into `channels`.
    public func routing(for matter: Matter, on today: CalendarDate) -> Routing {
        Routing(of: channels.map(\.facts), for: matter, on: today)
    }

    /// The channel that stands in for one that does not work: the best for what that one can do.
    public func replacement(of channel: Channel, on today: CalendarDate) -> Channel? {
        let matter = Matter(urgency: .normal, needs: channel.facts.offers.subtracting([.public]))
        return routing(for: matter, on: today).suggestions.lazy.map { channels[$0.channel] }
            .first { $0.facts.id != channel.facts.id }
    }
}
