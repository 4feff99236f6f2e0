import Metadata

extension TrustList {
    /// What the site knows, with the channels of one edition.
    public init(_ site: Site, _ edition: Edition) {
        self.init(
            site, channels: edition.channels.map(\.facts), reported: site.reported,
            locale: edition.locale)
    }

    /// What the site knows, with some channels; whose the hosts are is said in the locale with an index.
    init(
        _ site: Site, channels: [ChannelFacts], reported: [ReportedContact], locale: Int = 0
    ) {
        let configuration = site.configuration
        var hosts = configuration.officialHosts.compactMap { host in
            HostForm(host.host).map {
                Host(name: $0.name, of: host.of[locale], location: host.location)
            }
        }
        let own = HostForm(configuration.url.hostName)?.name
        // The address of a service's own site is the service's.
        if configuration.publisher?.relation == .official, let own,
            let publisher = configuration.publisher
        {
            hosts.append(Host(name: own, of: publisher.name[locale], location: nil))
        }
        let isOwn = own.map { own in
            hosts.contains { own == $0.name || own.hasSuffix("." + $0.name) }
        }
        self.init(
            today: site.today, ownHost: isOwn == true ? nil : own, hosts: hosts,
            points: channels.enumerated().flatMap { index, channel in
                channel.points.map { Point($0, of: channel, at: index, on: site.today) }
            }, reported: reported)
    }
}

extension TrustList.Point {
    fileprivate init(
        _ point: ContactPoint, of channel: ChannelFacts, at index: Int, on today: CalendarDate
    ) {
        // One of a retired channel stays known, with the hint that it is out of use: it must not pass for a fake.
        let reviewBy: CalendarDate? =
            switch point.standing(on: today, reviewEvery: channel.reviewEvery) {
            case .current(let day), .stale(let day): day
            case .unverified, .retired: nil
            }
        self.init(
            normal: point.normal(kind: channel.kind), shown: point.display,
            platform: point.platform,
            channel: index, verifiedOn: point.verified?.on,
            reviewBy: reviewBy,
            isActive: channel.status == .active || channel.status == .degraded,
            isConfirmed: channel.existence == .confirmed, location: point.location)
    }
}

extension ContactPoint {
    /// The normal form of the point's value, with its kind before it.
    func normal(kind: ChannelFacts.Kind) -> String {
        switch kind {
        case .phone: NormalForm.number(value)
        case .email: NormalForm.mail(value) ?? value
        case .chat, .form: NormalForm.address(value) ?? value
        case .social:
            value.hasPrefix("https://")
                ? NormalForm.address(value) ?? value : NormalForm.account(value, on: platform)
        }
    }
}
