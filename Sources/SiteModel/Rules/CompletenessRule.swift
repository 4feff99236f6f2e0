import Metadata
import SourceText

/// Facts and words match: every channel and topic has both in every locale, and each word names what exists.
struct CompletenessRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        found += missingWords(site.editions[0])
        for edition in site.editions {
            found += unknownTopics(edition)
            found += unknownRelated(edition)
            for channel in edition.channels where !site.pages[channel.page].isBorrowed {
                if channel.facts.status != .active, channel.words.statusNote == nil {
                    let page = site.pages[channel.page]
                    found.append(
                        .missingStatusNote(
                            channel.facts.status.rawValue, of: channel.facts.id,
                            at: page.parsed?.file.location(0..<0),
                            given: channel.facts.places.status))
                }
            }
        }
        for page in site.unmatchedWords where !site.unreadable.hasUnreadableFacts(page) {
            let location = page.file.location(0..<0)
            switch page.words {
            case .home:
                let home = site.pages[site.editions[page.place.locale].home]
                found.append(
                    .duplicateAddress(
                        home.permalink.path, at: location,
                        first: home.parsed?.file.location(0..<0)))
            case .channel(let id, _):
                found += told(
                    .wordsWithoutChannel(
                        id, at: location,
                        nearest: nearestName(to: id, among: site.channelFacts.map(\.id))))
            case .topic(let id, _):
                found += told(
                    .wordsWithoutTopic(
                        id, at: location,
                        nearest: nearestName(to: id, among: site.topicFacts.map(\.id))))
            default: break
            }
        }
        return found
    }

    /// The diagnostic of words that are left out, which are told of in any case.
    private func told(_ diagnostic: Diagnostic) -> [Diagnostic] {
        guard site.configuration.checks[diagnostic.code.name] == .off,
            let location = diagnostic.location
        else { return [diagnostic] }
        return [.unreadablePage(at: location)]
    }

    /// Channels and topics without words; those whose words are left out today are not shown, and that is all.
    ///
    /// In another locale than the default one they are not translated yet, and shown in the default one's words.
    private func missingWords(_ edition: Edition) -> [Diagnostic] {
        let folder = site.pages.first { $0.locale == 0 && $0.parsed != nil }?.parsed?.place.folder
        // That a locale has no pages at all is told once, where it is named.
        if folder == nil, site.pages.contains(where: { $0.parsed != nil }) { return [] }
        let prefix = "Content/" + (folder ?? edition.tag + "/")
        let channels = site.channelFacts.filter {
            edition.channel($0.id) == nil && !site.unreadable.contains(Reference(.channel, $0.id))
                && site.leftOut[(folder ?? "") + "contact/\($0.id).md"] == nil
        }.map {
            Diagnostic.channelWithoutWords(
                $0.id, file: prefix + "contact/\($0.id).md", at: $0.file.location(0..<0))
        }
        let topics = site.topicFacts.filter {
            edition.topic($0.id) == nil && !site.unreadable.contains(Reference(.topic, $0.id))
                && site.leftOut[(folder ?? "") + "topics/\($0.id).md"] == nil
        }.map {
            Diagnostic.topicWithoutWords(
                $0.id, file: prefix + "topics/\($0.id).md", at: $0.location)
        }
        return channels + topics
    }

    private func unknownTopics(_ edition: Edition) -> [Diagnostic] {
        let ids = site.topicFacts.map(\.id)
        var found: [Diagnostic] = []
        for question in edition.questions where !site.pages[question.page].isBorrowed {
            let parsed = site.pages[question.page].parsed!
            let file = parsed.file
            if let topic = question.words.topic {
                if question.topic == nil, !ids.contains(topic.value),
                    !site.unreadable.topics.contains(topic.value)
                {
                    found.append(
                        .unknownTopic(
                            topic.value, at: file.location(topic.range),
                            nearest: nearestName(to: topic.value, among: ids)))
                }
            } else if !ids.isEmpty, !parsed.isMisread {
                found.append(.questionWithoutTopic(at: file.location(0..<0), known: ids))
            }
        }
        let channelIDs = site.channelFacts.map(\.id)
        for index in edition.articles.indices {
            let words = edition.articles[index].words
            let page = site.pages[edition.articles[index].page]
            guard words.topic != nil || words.channel != nil, !page.isBorrowed else { continue }
            let file = page.parsed!.file
            if let topic = words.topic, !ids.contains(topic.value),
                !site.unreadable.topics.contains(topic.value)
            {
                found.append(
                    .unknownTopic(
                        topic.value, at: file.location(topic.range),
                        nearest: nearestName(to: topic.value, among: ids)))
            }
            if let channel = words.channel, !channelIDs.contains(channel.value),
                !site.unreadable.channels.contains(channel.value)
            {
                found.append(
                    .unknownChannel(
                        channel.value, at: file.location(channel.range),
                        nearest: nearestName(to: channel.value, among: channelIDs)))
            }
        }
        return found
    }

    private func unknownRelated(_ edition: Edition) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for question in edition.questions where !site.pages[question.page].isBorrowed {
            for related in question.words.related
            where edition.question(related.value) == nil
                && !site.unreadable.contains(Reference(.question, related.value))
            {
                let parsed = site.pages[question.page].parsed!
                found.append(
                    .unknownQuestion(
                        related.value, at: parsed.file.location(related.range),
                        leftOut: site.leftOut[parsed.place.folder + "faq/\(related.value).md"],
                        nearest: nearestName(
                            to: related.value, among: edition.questions.map(\.id))))
            }
        }
        return found
    }
}

extension ParsedPage {
    /// Whether a line of its front matter was not understood: what is missing may be what that line says.
    fileprivate var isMisread: Bool {
        diagnostics.contains {
            [.unknownKey, .metadataSyntax, .wrongValue, .wrongType].contains($0.code)
        }
    }
}
