extension Edition {
    /// The channels that suit a matter with these needs, the best first.
    ///
    /// A retired or paused channel suits nothing, and a public one no matter that is private. Of the others, confirmed
    /// ones come before reported ones, then those that meet more needs, then the channels' own order decides.
    public func channels(suiting needs: Set<ChannelFacts.Offer>) -> [Channel] {
        let usable = channels.filter { channel in
            switch channel.facts.status {
            case .active, .degraded: break
            case .paused, .retired: return false
            }
            return !(needs.contains(.private) && channel.facts.offers.contains(.public))
        }
        func rank(_ channel: Channel) -> (Int, Int) {
            let met = needs.intersection(channel.facts.offers).count
            return (channel.facts.existence == .confirmed ? 0 : 1, -met)
        }
        // The sort is stable by construction: equal ranks keep the channels' order.
        return usable.enumerated().sorted { left, right in
            let (leftRank, rightRank) = (rank(left.element), rank(right.element))
            return leftRank == rightRank ? left.offset < right.offset : leftRank < rightRank
        }.map(\.element)
    }
}
