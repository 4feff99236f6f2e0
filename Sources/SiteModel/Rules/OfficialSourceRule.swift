import SourceText

/// Where `require-source: official` stands, no number, hour, cost or reply time is published without an official source;
/// anywhere a reply time that somebody states or measured names the page that says so.
///
/// A contact point has its proof (see `VerificationRule`). Hours have a `source`, or a proven point of their channel,
/// whose digest covers them; so has a cost. A reply time has a `source` unless it says no more than what is usual.
struct OfficialSourceRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let configuration = site.configuration
        guard configuration.requiresOfficialSource else {
            return site.channelFacts.compactMap(replyTimeWithoutSource)
        }
        if configuration.officialHosts.isEmpty {
            guard site.channelFacts.contains(where: needsSource),
                let location = configuration.requiredSourceLocation
            else { return [] }
            return [.noOfficialHosts(at: location)]
        }
        return site.channelFacts.flatMap(judge)
    }

    private func judge(_ channel: ChannelFacts) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if !isProven(channel) {
            if channel.hours != .unknown, !isOfficial(channel.hours.source) {
                found.append(
                    .hoursWithoutSource(
                        mayHaveOne: channel.hours != .always, hosts: hosts,
                        at: channel.places.hours))
            }
            if let cost = channel.cost, cost != .unknown {
                found.append(.costWithoutSource(cost.rawValue, at: channel.places.cost))
            }
        }
        if let response = channel.response, response.makesClaim, !isOfficial(response.source) {
            found.append(
                response.source == nil
                    ? .replyTimeWithoutSource(response.basis.rawValue, at: response.location)
                    : .unofficialReplyTime(response.source!, hosts: hosts, at: response.location))
        }
        return found
    }

    /// Whether a point of the channel is proven, and the digest of its proof covers hours and cost.
    ///
    /// A point that is not is an error of its own, unless the site hears of those as warnings; mending it mends both.
    private func isProven(_ channel: ChannelFacts) -> Bool {
        let check = Diagnostic.Code.unverifiedContact.name
        if !channel.points.isEmpty, site.configuration.checks[check] != .warning { return true }
        return channel.points.contains { $0.isProven && isOfficial($0.verified?.source) }
    }

    /// Whether the channel states something that needs an official source.
    private func needsSource(_ channel: ChannelFacts) -> Bool {
        !channel.points.isEmpty || channel.hours != .unknown
            || channel.cost.map { $0 != .unknown } ?? false
            || channel.response?.makesClaim ?? false
    }

    private func replyTimeWithoutSource(_ channel: ChannelFacts) -> Diagnostic? {
        guard let response = channel.response, response.basis != .general, response.source == nil
        else { return nil }
        return .replyTimeWithoutSource(response.basis.rawValue, at: response.location)
    }

    private func isOfficial(_ source: String?) -> Bool {
        source.map { site.configuration.fault(ofProof: $0) == nil } ?? false
    }

    private var hosts: [String] { site.configuration.officialHosts.map(\.host) }
}
