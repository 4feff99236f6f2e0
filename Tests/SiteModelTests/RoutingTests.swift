import Metadata
import SourceText
import TestSupport
import Testing

@testable import SiteModel

private let today = CalendarDate(iso8601: "2026-11-23")!

private func channel(_ id: String, _ facts: String) -> ChannelFacts {
    var diagnostics: [Diagnostic] = []
    let text = "kind: chat\n" + facts.split(separator: "; ").joined(separator: "\n") + "\n"
    let file = SourceFile(path: "Content/channels/\(id).yaml", bytes: Array(text.utf8))
    let read = ChannelFacts.read(file, id: id, locales: ["en"], diagnostics: &diagnostics)
    precondition(diagnostics.isEmpty && read != nil, "\(diagnostics)")
    return read!
}

private func routing(_ channels: [ChannelFacts], _ urgency: Urgency, _ needs: String) -> String {
    let words = needs.split(separator: " ").map { ChannelFacts.Offer(rawValue: String($0))! }
    let routing = Routing(
        of: channels, for: Matter(urgency: urgency, needs: Set(words)), on: today)
    let suggested = routing.suggestions.map { channels[$0.channel].id }.joined(separator: " ")
    let excluded = routing.exclusions.map { "\(channels[$0.channel].id) \($0.reason)" }
    return ([suggested] + excluded).joined(separator: " | ")
}

@Test func channelsThatLeaveFewerNeedsUnmetComeFirstWithinTheirExistence() {
    let channels = [
        channel("a", "existence: confirmed; order: 1; offers: [private]"),
        channel("b", "existence: reported; order: 2; offers: [private, realtime]"),
        channel("c", "existence: confirmed; order: 3; offers: [private, realtime]"),
        channel("d", "existence: confirmed; order: 4; status: paused; offers: [realtime]"),
        channel("e", "existence: confirmed; order: 5; offers: [public, realtime]"),
        channel("f", "existence: confirmed; order: 6; status: degraded; offers: [private]"),
        channel("g", "existence: confirmed; order: 0; status: retired"),
    ]
    #expect(
        routing(channels, .normal, "private realtime") == "c a f b | d paused | e isPublic")
    #expect(routing(channels, .normal, "realtime") == "c e a f b | d paused")
    #expect(routing(channels, .normal, "") == "a c e f b | d paused")
}

@Test func whatCannotWaitLeavesOutTheSlowWhereSomebodyConfirmedAnswersAtOnce() {
    let slow = channel(
        "mail", "existence: confirmed; offers: [private]; response: {speed: days, basis: general}")
    let vague = channel(
        "form",
        "existence: reported; offers: [private]; response: {speed: uncertain, basis: general}")
    let quick = channel("chat", "existence: confirmed; order: 9; offers: [realtime]")
    let silent = channel("letter", "existence: confirmed; offers: [private]")
    // Of a channel that says nothing of its speed nothing is claimed.
    #expect(routing([silent, quick], .now, "private") == "chat letter")
    let doubtful = channel("chat", "existence: reported; offers: [realtime]")
    #expect(
        routing([slow, vague, quick], .now, "private") == "chat | mail tooSlow | form tooSlow")
    #expect(routing([slow, vague, doubtful], .now, "private") == "mail chat form")
    #expect(routing([slow, vague, quick], .today, "private") == "mail chat form")
    #expect(Routing(of: [slow], for: .unknown, on: today).lacksRealtime)
    #expect(!Routing(of: [quick], for: .unknown, on: today).lacksRealtime)
    #expect(!Routing(of: [], for: .unknown, on: today).lacksRealtime)
}

@Test func theFasterAndTheBetterStaffedComeFirstWhereTimeCounts() {
    func confirmed(_ id: String, _ more: String) -> ChannelFacts {
        channel(id, "existence: confirmed; offers: [realtime]; " + more)
    }
    let week = "hours: {zone: UTC, weekly: {mon: \"09:00-18:00\"}, valid-through: "
    let channels = [
        confirmed("a", "order: 1; response: {speed: days, basis: general}"),
        confirmed(
            "b", "order: 2; response: {speed: same-day, basis: general}; " + week + "2026-11-22}"),
        confirmed(
            "c", "order: 3; response: {speed: same-day, basis: general}; " + week + "2026-11-23}"),
        confirmed("d", "order: 4; response: {speed: same-day, basis: general}; hours: always"),
    ]
    #expect(routing(channels, .normal, "realtime") == "a b c d")
    #expect(routing(channels, .today, "realtime") == "b c d a")
    #expect(routing(channels, .now, "realtime") == "d c b a")
}

@Test func equalChannelsStandByOrderAndThenById() {
    let channels = ["c", "a", "b"].map { channel($0, "existence: confirmed") }
    #expect(routing(channels, .normal, "") == "a b c")
    #expect(routing(channels.reversed(), .now, "private") == "a b c")
}

@Test func whoeverHasToProveWhoHeIsHasAPrivateMatter() {
    let open = channel("open", "existence: confirmed; offers: [public, identity-check]")
    #expect(routing([open], .normal, "identity-check") == " | open isPublic")
}

@Test func reasonsAreWhatTheMatterNeedsAndTheRestIsToldAsLacking() throws {
    let chat = channel(
        "chat",
        "existence: confirmed; offers: [public, realtime, callback]; "
            + "response: {speed: immediate, basis: general}")
    func suggestion(_ urgency: Urgency, _ needs: Set<ChannelFacts.Offer>) throws
        -> Routing.Suggestion
    {
        let matter = Matter(urgency: urgency, needs: needs)
        return try #require(Routing(of: [chat], for: matter, on: today).suggestions.first)
    }
    let urgent = try suggestion(.today, [.attachments, .callback, .realtime])
    #expect(urgent.meets == [.realtime, .callback])
    #expect(urgent.lacks == [.attachments])
    #expect(urgent.isFast)
    let idle = try suggestion(.normal, [])
    #expect(idle.meets == [.realtime, .callback])
    #expect(idle.lacks == [])
    #expect(!idle.isFast)
}

/// What holds for any channels and any matter, on ten thousand of both.
@Test func noContentMakesTheRoutingMislead() {
    var generator = SeededGenerator(seed: 20_261_126)
    for _ in 0..<10_000 {
        let channels = (0..<Int.random(in: 0...6, using: &generator)).map {
            anyChannel("c\($0)", &generator)
        }
        let matter = Matter(
            urgency: Urgency.allCases.randomElement(using: &generator)!,
            needs: anyOffers(&generator))
        expectHonest(Routing(of: channels, for: matter, on: today), channels, matter)
        let mixed = channels.shuffled(using: &generator)
        let again = Routing(of: mixed, for: matter, on: today)
        #expect(
            again.suggestions.map { mixed[$0.channel].id }
                == Routing(of: channels, for: matter, on: today).suggestions.map {
                    channels[$0.channel].id
                })
    }
}

private func expectHonest(_ routing: Routing, _ channels: [ChannelFacts], _ matter: Matter) {
    let suggested = routing.suggestions.map { channels[$0.channel] }
    let excluded = routing.exclusions.map { channels[$0.channel] }
    let isPrivate = !matter.needs.isDisjoint(with: [.private, .identityCheck])
    // Each channel is told of once, but for those that are gone.
    #expect(
        (suggested + excluded).map(\.id).sorted()
            == channels.filter { $0.status != .retired }.map(\.id).sorted())
    #expect(!isPrivate || !suggested.contains { $0.offers.contains(.public) })
    #expect(!suggested.contains { $0.status == .paused })
    let usable = channels.filter { channel in
        (channel.status == .active || channel.status == .degraded)
            && !(isPrivate && channel.offers.contains(.public))
    }
    // Every matter reaches a channel that can be used, if there is one.
    #expect(usable.isEmpty == suggested.isEmpty)
    let firstReported = suggested.firstIndex { $0.existence == .reported } ?? suggested.count
    #expect(suggested[firstReported...].allSatisfy { $0.existence == .reported })
    if matter.urgency == .now, let first = suggested.first {
        let peers = usable.filter { $0.existence == first.existence }
        #expect(
            first.offers.contains(.realtime) == peers.contains { $0.offers.contains(.realtime) })
        #expect(routing.lacksRealtime == !first.offers.contains(.realtime))
    }
    // A script may order the channels of one tier as it likes: tiers never go down.
    let tiers = routing.suggestions.map(\.tier)
    #expect(tiers == tiers.sorted())
    for (suggestion, channel) in zip(routing.suggestions, suggested) {
        #expect(channel.offers.isSuperset(of: suggestion.meets))
        #expect(channel.offers.isDisjoint(with: suggestion.lacks))
        if !matter.needs.isEmpty {
            #expect(Set(suggestion.meets + suggestion.lacks) == matter.needs)
        }
    }
}

private func anyOffers(_ generator: inout SeededGenerator) -> Set<ChannelFacts.Offer> {
    let offers = Set(ChannelFacts.Offer.allCases.filter { _ in generator.once(in: 3) })
    // A channel is the one or the other.
    return offers.contains(.private) ? offers.subtracting([.public]) : offers
}

private func anyChannel(_ id: String, _ generator: inout SeededGenerator) -> ChannelFacts {
    func any<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Word {
        Word.allCases.randomElement(using: &generator)!
    }
    let speed = any(ResponseTime.Speed.self).rawValue
    let existence = any(ChannelFacts.Existence.self).rawValue
    let status = any(ChannelFacts.Status.self).rawValue
    let offers = anyOffers(&generator).map(\.rawValue).sorted().joined(separator: ", ")
    let order = Int.random(in: 0...2, using: &generator)
    return channel(
        id,
        "existence: \(existence); status: \(status); offers: [\(offers)]; order: \(order); "
            + "response: {speed: \(speed), basis: general}")
}
