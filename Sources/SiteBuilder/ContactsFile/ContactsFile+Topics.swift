import SiteModel
import SourceText

extension ContactsFile {
    func write(_ topic: Topic, to json: inout JSONWriter) {
        let matter = topic.facts.matter
        let routing = view.routing(for: matter)
        json.object { json in
            json.member("id", topic.facts.id)
            json.member("name", topic.words.name)
            json.member("url", view.site.absolute(topic.page))
            json.member("urgency", topic.facts.urgency.rawValue)
            json.member("needs", topic.facts.needs.names)
            json.member("lacks-realtime", routing.lacksRealtime)
            json.array("channels") { json in
                for suggestion in routing.suggestions { write(suggestion, to: &json) }
            }
            json.array("excluded") { json in
                for exclusion in view.exclusions(for: matter) {
                    json.object { json in
                        json.member("channel", exclusion.channel.facts.id)
                        json.member("because", exclusion.exclusion.reason.name)
                        json.member("words", exclusion.reason)
                    }
                }
            }
        }
    }

    private func write(_ suggestion: Routing.Suggestion, to json: inout JSONWriter) {
        let channel = view.edition.channels[suggestion.channel]
        let summary = ChannelSummary(channel: channel, view: view, suggestion: suggestion)
        json.object { json in
            json.member("channel", channel.facts.id)
            json.member("meets", suggestion.meets.map(\.rawValue))
            json.member("lacks", suggestion.lacks.map(\.rawValue))
            json.member("fast", suggestion.isFast)
            json.member("reasons", summary.reasonWords)
            json.member("drawbacks", summary.lackWords)
        }
    }
}

extension Routing.Exclusion.Reason {
    /// The reason as machines know it.
    fileprivate var name: String {
        switch self {
        case .paused: "paused"
        case .isPublic: "public"
        case .tooSlow: "too-slow"
        }
    }
}
