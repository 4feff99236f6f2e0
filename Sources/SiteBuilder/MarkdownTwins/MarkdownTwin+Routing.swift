import SiteModel

extension MarkdownTwin {
    /// The channels that suit a matter, with their reasons, and those that do not; nothing where there are no channels.
    mutating func writeWhereToTurn(_ matter: Matter) {
        guard !view.edition.channels.isEmpty else { return }
        let routing = view.routing(for: matter)
        text.heading(words["where-to-turn"])
        if routing.suggestions.isEmpty {
            text.paragraph(words["where-to-turn-none"])
        } else {
            if routing.lacksRealtime { text.paragraph(words["no-realtime"]) }
            text.paragraph(words["where-to-turn-lead"])
            writeChannels(view.suggested(for: matter), isOrdered: true)
        }
        writeExcluded(matter)
    }

    /// The channels that suit each kind of matter.
    mutating func writeMatters() {
        guard !view.edition.channels.isEmpty, !view.edition.topics.isEmpty else { return }
        text.heading(words["matters"])
        text.paragraph(words["matters-lead"])
        for topic in view.edition.topics {
            var name = MarkdownLine(topic.words.name, linkTo: view.site.absolute(topic.page))
            appendUrgency(topic.facts.urgency, to: &name)
            text.heading(name, level: 3)
            let suggested = view.suggested(for: topic.facts.matter)
            if suggested.isEmpty { text.paragraph(words["where-to-turn-none"]) }
            text.list(
                suggested.map { summary in
                    var line = link(summary.channel)
                    appendTags([summary.reasons, summary.lacks] + doubts(summary), to: &line)
                    return line
                }, isOrdered: true)
            writeExcluded(topic.facts.matter)
        }
    }

    private mutating func writeExcluded(_ matter: Matter) {
        let excluded = view.exclusions(for: matter)
        guard !excluded.isEmpty else { return }
        text.paragraph(words["not-suitable"])
        text.list(
            excluded.map { entry in
                var line = MarkdownLine(view.site.pages[entry.channel.page].title)
                line.append(words["label-separator"] + entry.reason)
                return line
            })
    }

    /// Channels, each with what it is for and what speaks for it.
    mutating func writeChannels(_ channels: [ChannelSummary], isOrdered: Bool = false) {
        text.list(
            channels.map { summary in
                var line = link(summary.channel)
                line.append(words["label-separator"] + summary.channel.words.summary)
                let speed = summary.speedLabel
                appendTags(
                    [summary.reasons, summary.lacks]
                        + [speed.isEmpty ? "" : words["speed"] + words["label-separator"] + speed]
                        + doubts(summary), to: &line)
                return line
            }, isOrdered: isOrdered)
    }

    private func link(_ channel: Channel) -> MarkdownLine {
        MarkdownLine(channel.words.name, linkTo: view.site.absolute(channel.page))
    }

    /// What keeps somebody from relying on a channel, in words.
    func doubts(_ summary: ChannelSummary) -> [String] {
        let facts = summary.channel.facts
        return [
            facts.status == .degraded || facts.status == .paused
                ? words["status-\(facts.status.rawValue)"] : "",
            facts.existence == .reported ? words["reported"] : "",
            facts.offers.contains(.public) ? words["offer-public"] : "",
        ]
    }

    /// Appends notes in brackets, without those that are empty.
    func appendTags(_ tags: [String], to line: inout MarkdownLine) {
        let tags = tags.filter { !$0.isEmpty }
        guard !tags.isEmpty else { return }
        line.append(inBrackets(tags.joined(separator: words["reason-separator"])))
    }

    /// Appends how soon a matter must be dealt with, unless it can wait.
    func appendUrgency(_ urgency: Urgency, to line: inout MarkdownLine) {
        if urgency != .normal { appendTags([words["urgency-\(urgency.rawValue)"]], to: &line) }
    }
}
