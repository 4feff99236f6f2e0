public import Metadata

extension Edition {
    /// Which of the edition's channels suit a matter on a day; a suggestion's index is one into `channels`.
    public func routing(for matter: Matter, on today: CalendarDate) -> Routing {
        Routing(of: channels.map(\.facts), for: matter, on: today)
    }

    /// The channel that stands in for one that does not work: the best for what that one can do. Where nobody else could
    /// read along there, nobody can here.
    public func replacement(of channel: Channel, on today: CalendarDate) -> Channel? {
        let offers = channel.facts.offers
        let matter = Matter(
            urgency: .normal,
            needs: offers.contains(.public)
                ? offers.subtracting([.public]) : offers.union([.private]))
        return routing(for: matter, on: today).suggestions.lazy.map { channels[$0.channel] }
            .first { $0.facts.id != channel.facts.id }
    }
}
