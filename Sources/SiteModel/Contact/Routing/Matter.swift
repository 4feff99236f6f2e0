/// What somebody wants to contact support about, as far as the choice of a channel depends on it.
public struct Matter: Sendable, Hashable {
    /// How soon it must be dealt with.
    public let urgency: Urgency
    /// What it needs of a channel.
    public let needs: Set<ChannelFacts.Offer>

    /// Whether it is nobody else's business: it says so, or somebody has to prove who he is.
    public var isPrivate: Bool { needs.contains(.private) || needs.contains(.identityCheck) }

    /// A matter of some urgency that needs something of a channel.
    public init(urgency: Urgency, needs: Set<ChannelFacts.Offer>) {
        self.urgency = urgency
        self.needs = needs
    }

    /// A matter that nobody described: it may be urgent, and it may be private.
    public static let unknown = Matter(urgency: .now, needs: [.realtime, .private])
}

extension TopicFacts {
    /// What matters of this kind ask of a channel.
    public var matter: Matter { Matter(urgency: urgency, needs: needs) }
}

extension Question {
    /// What the question asks of a channel.
    public var matter: Matter { Matter(urgency: urgency, needs: needs) }
}
