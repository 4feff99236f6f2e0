import Mustache
import SiteModel

/// The keys of the page that checks a contact.
enum VerifyContext {
    static let keys: [ContextKey<PageView>] = [
        .html("trust-list", "What contacts are compared with, as JSON for a data block") { view in
            TrustListText(view: view).json
        },
        .flag("has-list", "Whether there is anything to compare a contact with") {
            !TrustList($0.site, $0.edition).isEmpty
        },
        .text("list-lead", "What the page can tell, in the words of whoever publishes it") {
            $0.words.text("verify-lead", [("list", $0.listName)])
        },
        .text("hosts-lead", "What the listed hosts are good for") {
            $0.words.text("verify-hosts-lead", [("list", $0.listName)])
        },
        .list("hosts", "The listed hosts", of: host) { view in
            view.site.configuration.officialHosts.map {
                HostEntry(host: $0, locale: view.page.locale)
            }
        },
        .flag("has-hosts", "Whether hosts are listed") {
            !$0.site.configuration.officialHosts.isEmpty
        },
        .list("listed-channels", "The channels with a contact whose check is in force", of: channel)
        {
            $0.listedChannels
        },
        .flag("has-listed-channels", "Whether a channel has a contact whose check is in force") {
            !$0.listedChannels.isEmpty
        },
    ]

    private static let host = ContextType<HostEntry>(
        "listed-host",
        [
            .text("host", "The name of the host") { $0.host.host },
            .text("of", "Whose it is") { $0.host.of[$0.locale] },
            .text("source", "The public page that shows it") { $0.host.source },
        ])

    private static let channel = ContextType<ListedChannel>(
        "listed-channel",
        [
            .text("name", "The name of the channel") { $0.name },
            .text("url", "Its address") { $0.url },
            .text("verified-on", "When its contacts were checked, the longest ago") {
                $0.verifiedOn
            },
        ])
}

private struct HostEntry: Sendable {
    let host: SiteConfiguration.OfficialHost
    let locale: Int
}

private struct ListedChannel: Sendable {
    let name: String
    let url: String
    let verifiedOn: String
}

extension PageView {
    /// What the page calls its list: never as if an independent site were the service.
    var listName: String {
        let isOfficial = site.configuration.publisher?.relation == .official
        return words[isOfficial ? "verify-list-official" : "verify-list-independent"]
    }

    fileprivate var listedChannels: [ListedChannel] {
        let list = TrustList(site, edition)
        return edition.channels.indices.compactMap { index in
            let days = list.points.filter { $0.channel == index && $0.isCurrent(on: site.today) }
                .compactMap(\.verifiedOn)
            guard let first = days.min() else { return nil }
            let channel = edition.channels[index]
            return ListedChannel(
                name: site.pages[channel.page].title, url: all.href(channel.page),
                verifiedOn: words.date(first)
            )
        }
    }
}
