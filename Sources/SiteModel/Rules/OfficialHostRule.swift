import SourceText

/// A link of a channel leads to an official host: one that `site.yaml` lists with whose it is and where that is shown.
struct OfficialHostRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.channelFacts.flatMap { channel in
            channel.points.compactMap { point in
                guard point.isWebAddress, let host = WebAddress.host(of: point.value),
                    site.configuration.officialHost(host) == nil
                else { return nil }
                return .unlistedHost(
                    host, nearest: site.configuration.nearestOfficialHost(to: host),
                    isFirst: site.configuration.officialHosts.isEmpty, at: point.location)
            }
        }
    }
}
