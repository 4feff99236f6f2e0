import Metadata
import SiteModel
import SourceText

extension ContactsFile {
    func write(_ channel: Channel, to json: inout JSONWriter) {
        let facts = channel.facts
        // Links and references in the channel's lines are resolved from its own page.
        let page = PageView(all: view.all, index: channel.page)
        json.object { json in
            json.member("id", facts.id)
            json.member("kind", facts.kind.rawValue)
            json.member("name", channel.words.name)
            json.member("summary", channel.words.summary)
            json.member("url", view.site.absolute(channel.page))
            json.member("existence", facts.existence.rawValue)
            json.member("status", facts.status.rawValue)
            if facts.status != .active { json.member("status-note", channel.words.statusNote) }
            json.array("points") { json in
                for point in facts.numberedCurrentPoints(on: view.site.today) {
                    write(point, to: &json)
                }
            }
            json.member("find-it", channel.words.findIt.map(page.plainText))
            write(facts.knownHours(on: view.site.today), to: &json)
            if let response = facts.response {
                json.object("response") { json in
                    json.member("speed", response.speed.rawValue)
                    json.member("basis", response.basis.rawValue)
                    json.member("words", ChannelSummary(channel: channel, view: page).response)
                    json.member("source", response.source)
                }
            }
            json.member("cost", facts.shownCost(on: view.site.today)?.rawValue)
            json.member("languages", facts.languages)
            json.member("offers", facts.offers.names)
        }
    }

    private func write(_ current: CurrentPoint, to json: inout JSONWriter) {
        let point = current.point
        json.object { json in
            json.member("value", point.value)
            json.member("display", point.display)
            json.member("label", point.label?[view.edition.locale])
            json.member("platform", point.platform)
            json.member("country", point.country)
            json.member("href", point.href)
            json.object("verified") { json in
                json.member("on", current.verified.on.iso8601)
                json.member("by", current.verified.by)
                json.member("source", current.verified.source)
            }
            json.member("review-by", current.reviewBy.iso8601)
        }
    }
}

extension Set<ChannelFacts.Offer> {
    /// The names of offers or needs, in the order in which they are declared.
    var names: [String] {
        ChannelFacts.Offer.allCases.filter(contains).map(\.rawValue)
    }
}

extension PageView {
    /// A line of front matter without markup, references as the names of their targets.
    func plainText(_ text: RichText) -> String {
        var bytes: [UInt8] = []
        LinkFiller(view: self, links: text.links).fillPlain(text.plain, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
