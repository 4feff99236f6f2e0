import Metadata
import SourceText

/// What others named is neither listed nor named on a day to come, and no listed host is another one misspelt.
struct ReportedRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let list = TrustList(site, channels: site.channelFacts, reported: [])
        return site.reported.flatMap { contradictions($0, list) + future($0) } + hosts(list)
    }

    private func future(_ contact: ReportedContact) -> [Diagnostic] {
        guard let on = contact.on, on > site.today else { return [] }
        return [.reportedInFuture(on.iso8601, at: contact.dayLocation)]
    }

    private func contradictions(_ contact: ReportedContact, _ list: TrustList) -> [Diagnostic] {
        let finding =
            contact.kind == .handle
            ? list.known(
                AccountForm(platform: contact.platform, named: contact.value), contact.value)
            : list.findings(in: contact.value).first
        guard let finding, finding.verdict == .listed else { return [] }
        let listed: (name: String, location: SourceLocation?)? =
            switch finding.match {
            case .host(let index): (list.hosts[index].name, list.hosts[index].location)
            case .point(let index): (list.points[index].shown, list.points[index].location)
            default: nil
            }
        guard let listed else { return [] }
        return [.reportedAndListed(contact.value, at: contact.location, listed: listed.location)]
            + (listed.location.map {
                [.listedAndReported(listed.name, at: $0, reported: contact.location)]
            } ?? [])
    }

    /// Listed hosts that differ from one before them by what a slip of the keyboard makes, and sources on such hosts.
    private func hosts(_ list: TrustList) -> [Diagnostic] {
        let slips: Set<TrustFinding.Reason> = [.script, .letters, .spelling]
        var found: [Diagnostic] = []
        for (index, host) in list.hosts.enumerated() {
            guard let form = HostForm(host.name), let location = host.location else { continue }
            let alike = list.hosts[..<index].first { earlier in
                HostLikeness.of(form, userinfo: "", to: earlier.name)
                    .map { slips.contains($0.reason) } ?? false
            }
            if let alike {
                found.append(.lookalikeHost(host.name, of: alike.name, at: location))
            }
        }
        for host in site.configuration.officialHosts {
            if let alike = list.lookalike(ofAddress: host.source) {
                found.append(.lookalikeHost(alike.host, of: alike.listed, at: host.sourceLocation))
            }
        }
        for channel in site.channelFacts {
            for point in channel.points {
                guard let source = point.verified?.source,
                    let alike = list.lookalike(ofAddress: source)
                else { continue }
                found.append(
                    .lookalikeHost(
                        alike.host, of: alike.listed, at: point.proof.places.source))
            }
        }
        return found
    }
}
