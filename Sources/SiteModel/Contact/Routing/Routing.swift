public import Metadata

/// Which channels suit a matter, the best first and each with its reasons, and which do not, and why.
///
/// The rule, for any channels and any matter:
///
/// 1. A retired channel is not mentioned. A paused one is excluded, and says what replaces it. Where the matter is
///    private, a channel that everybody can read along is excluded. Where it cannot wait, a channel whose facts say days, or
///    that nobody knows how long, is excluded, provided that a channel in real time remains whose existence is confirmed.
/// 2. Of the others a confirmed one comes before a reported one, whatever else speaks for it.
/// 3. Where the matter cannot wait, one in real time comes before others.
/// 4. Then the one that leaves fewer needs unmet; then one that works as usual before a degraded one.
/// 5. Where the matter should not wait, the faster one; where it cannot wait, one that is always staffed before one
///    with known hours, and that before one whose hours nobody knows.
/// 6. Then the order that the writers gave, and the id.
///
/// It depends on the day, on which known hours may have lapsed, and never on the hour: a script may re-order the channels of
/// one tier by who is open now, and no rule above is broken by it.
public struct Routing: Sendable {
    /// A channel that suits the matter.
    public struct Suggestion: Sendable, Hashable {
        /// The index of the channel among those that were asked about.
        public let channel: Int
        /// The needs that it meets; where the matter has none, all that it can do.
        public let meets: [ChannelFacts.Offer]
        /// The needs that it does not meet.
        public let lacks: [ChannelFacts.Offer]
        /// Whether the matter should not wait and this channel answers at once or on the same day.
        public let isFast: Bool
        /// What rules 2 and 3 decide: channels of a smaller tier always come before those of a greater one.
        public let tier: Int
    }

    /// A channel that does not suit the matter.
    public struct Exclusion: Sendable, Hashable {
        /// Why a channel does not suit a matter.
        public enum Reason: Sendable, Hashable {
            /// It does not work for now.
            case paused
            /// Everybody can read along, and the matter is private.
            case isPublic
            /// The matter cannot wait so long.
            case tooSlow
        }
        /// The index of the channel among those that were asked about.
        public let channel: Int
        /// Why.
        public let reason: Reason
    }

    /// The channels that suit the matter, the best first.
    public let suggestions: [Suggestion]
    /// The channels that do not, in the order asked.
    public let exclusions: [Exclusion]
    /// Whether the matter cannot wait and the best channel does not answer in real time.
    public let lacksRealtime: Bool

    /// Ranks channels for a matter as on a day.
    public init(of channels: [ChannelFacts], for matter: Matter, on today: CalendarDate) {
        let hasRealtime = channels.contains { channel in
            channel.offers.contains(.realtime) && channel.existence == .confirmed
                && Routing.fault(of: channel, for: matter) == nil
        }
        var exclusions: [Exclusion] = []
        var ranked: [(rank: Rank, suggestion: Suggestion)] = []
        for (index, channel) in channels.enumerated() where channel.status != .retired {
            let isTooSlow = matter.urgency == .now && hasRealtime && channel.isSlow
            if let reason = Routing.fault(of: channel, for: matter) ?? (isTooSlow ? .tooSlow : nil)
            {
                exclusions.append(Exclusion(channel: index, reason: reason))
                continue
            }
            let rank = Rank(of: channel, for: matter, on: today)
            ranked.append((rank, Suggestion(index, channel, matter, tier: rank.tier)))
        }
        self.exclusions = exclusions
        suggestions = ranked.sorted { $0.rank < $1.rank }.map(\.suggestion)
        lacksRealtime =
            matter.urgency == .now
            && suggestions.first.map { !channels[$0.channel].offers.contains(.realtime) } ?? false
    }

    /// Why a channel can never be used for a matter, whatever others there are.
    private static func fault(of channel: ChannelFacts, for matter: Matter) -> Exclusion.Reason? {
        switch channel.status {
        case .paused, .retired: return .paused
        case .active, .degraded: break
        }
        return matter.isPrivate && channel.offers.contains(.public) ? .isPublic : nil
    }
}

extension Routing.Suggestion {
    fileprivate init(_ index: Int, _ channel: ChannelFacts, _ matter: Matter, tier: Int) {
        let isFast =
            switch channel.response?.speed {
            case .immediate, .sameDay: matter.urgency != .normal
            case .days, .uncertain, nil: false
            }
        let all = ChannelFacts.Offer.allCases
        self.init(
            channel: index,
            meets: matter.needs.isEmpty
                ? all.filter { channel.offers.contains($0) && $0 != .public }
                : all.filter { matter.needs.contains($0) && channel.offers.contains($0) },
            lacks: all.filter { matter.needs.contains($0) && !channel.offers.contains($0) },
            isFast: isFast, tier: tier)
    }
}

extension ChannelFacts {
    /// Whether its facts say that it takes days, or that nobody knows how long, and nobody answers in real time.
    fileprivate var isSlow: Bool {
        if offers.contains(.realtime) { return false }
        switch response?.speed {
        case .days, .uncertain: return true
        // Of what says nothing of its speed nothing is claimed.
        case .immediate, .sameDay, nil: return false
        }
    }

    /// How long it takes to answer, as a rank.
    fileprivate var delay: Int {
        switch response?.speed {
        case .immediate: 0
        case .sameDay: 1
        case .days: 2
        case .uncertain, nil: 3
        }
    }

    /// How sure it is on a day that somebody is there, as a rank.
    fileprivate func staffing(on day: CalendarDate) -> Int {
        switch shownHours(on: day) {
        case .always: 0
        case .weekly(let schedule): (schedule.validThrough.map { $0 >= day } ?? true) ? 1 : 2
        case .unknown: 2
        }
    }
}

/// What decides between two channels that can both be used; the smaller one is the better.
private struct Rank: Comparable {
    /// Rules 2 and 3.
    let tier: Int
    private let unmet: Int
    private let isDegraded: Int
    private let delay: Int
    private let staffing: Int
    private let order: Int
    private let id: String

    init(of channel: ChannelFacts, for matter: Matter, on today: CalendarDate) {
        let isReported = channel.existence == .reported ? 1 : 0
        let waits = matter.urgency == .now && !channel.offers.contains(.realtime) ? 1 : 0
        tier = isReported * 2 + waits
        unmet = matter.needs.subtracting(channel.offers).count
        isDegraded = channel.status == .degraded ? 1 : 0
        delay = matter.urgency == .normal ? 0 : channel.delay
        staffing = matter.urgency == .now ? channel.staffing(on: today) : 0
        order = channel.order
        id = channel.id
    }

    static func < (left: Rank, right: Rank) -> Bool {
        let leftKey = (left.tier, left.unmet, left.isDegraded, left.delay, left.staffing)
        let rightKey = (right.tier, right.unmet, right.isDegraded, right.delay, right.staffing)
        if leftKey != rightKey { return leftKey < rightKey }
        return left.order == right.order
            ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : left.order < right.order
    }
}
