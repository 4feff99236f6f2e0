extension PreparationGuide {
    /// Brings together what an edition asks for, with at most `longest` questions of each topic.
    ///
    /// `plain` gives the plain text of a line that stands on the page with an index.
    public init(
        _ edition: Edition, questionsPerTopic longest: Int, plain: (RichText, Int) -> String
    ) {
        func items(_ texts: [RichText], _ page: Int) -> [Checklist.Item] {
            texts.map { Checklist.Item($0, page: page, plain: plain($0, page)) }
        }
        let groups = PreparationGuide.groups(of: edition, longest)
        let ofTopics = groups.map { group in
            group.topic.map { items(edition.topics[$0].words.prepare, edition.topics[$0].page) }
                ?? []
        }
        let ofQuestions = groups.map { group in
            group.questions.map { index in
                items(edition.questions[index].words.prepare, edition.questions[index].page)
            }
        }
        let used = edition.channels.indices.filter {
            edition.channels[$0].facts.status != .retired
        }
        let ofChannels = used.map { index in
            items(edition.channels[index].words.prepare, edition.channels[index].page)
        }
        let arePublic = used.map { edition.channels[$0].facts.offers.contains(.public) }
        general = PreparationGuide.common(
            zip(ofChannels, arePublic).filter { !$1 && !$0.isEmpty }.map(\.0))
        share(
            zip(ofTopics, ofQuestions).map { $0 + $1.joined() } + ofChannels,
            groups.map { $0.topic.map(Source.topic) ?? .otherQuestions } + used.map(Source.channel))

        let common = Checklist(shared.map(\.item))
        func particular(_ items: [Checklist.Item]) -> [Checklist.Item] {
            items.filter { !general.contains($0) && !common.contains($0) }
        }
        topics = groups.indices.map { index in
            TopicPart(
                topic: groups[index].topic, own: particular(ofTopics[index]),
                questions: groups[index].questions, lists: ofQuestions[index].map(particular))
        }
        for (index, channel) in used.enumerated() {
            let own = Checklist(particular(ofChannels[index]))
            // Of a public one it is told in any case that what is asked for in private is not for it.
            if !own.isEmpty || arePublic[index] && !general.isEmpty {
                channels.append(ChannelPart(channel: channel, checklist: own))
            }
        }
        after = Checklist(
            used.flatMap { items(edition.channels[$0].words.after, edition.channels[$0].page) })
    }

    /// The topics with their first questions, and the questions that have no topic, under nil.
    private static func groups(
        of edition: Edition, _ longest: Int
    ) -> [(topic: Int?, questions: [Int])] {
        let topics = edition.topics.enumerated().map { index, topic in
            (topic: Optional(index), questions: Array(topic.questions.prefix(longest)))
        }
        let others = edition.questions.indices.filter { edition.questions[$0].topic == nil }
        return others.isEmpty ? topics : topics + [(nil, Array(others.prefix(longest)))]
    }

    /// The items that all of at least two lists have.
    private static func common(_ lists: [[Checklist.Item]]) -> Checklist {
        guard let first = lists.first, lists.count > 1 else { return Checklist() }
        let others = lists.dropFirst().map { Checklist($0) }
        var common = Checklist(first.filter { item in others.allSatisfy { $0.contains(item) } })
        for item in others.flatMap(\.items) { _ = common.absorb(item) }
        return common
    }

    /// Finds the items that several of the lists have and the general list lacks.
    private mutating func share(_ lists: [[Checklist.Item]], _ sources: [Source]) {
        for item in lists.joined() { _ = general.absorb(item) }
        let counted = ItemCount(lists)
        var common = Checklist()
        for item in lists.joined()
        where !general.contains(item) && counted.lists(with: item).count > 1 { common.add(item) }
        shared = common.items.map { item in
            SharedItem(item: item, sources: counted.lists(with: item).map { sources[$0] })
        }
    }
}

extension PreparationGuide.TopicPart {
    fileprivate init(
        topic: Int?, own: [Checklist.Item], questions: [Int], lists: [[Checklist.Item]]
    ) {
        self.init(topic: topic, checklist: Checklist(own))
        let counted = ItemCount(lists)
        for item in lists.joined() {
            if !checklist.absorb(item), counted.lists(with: item).count > 1 { checklist.add(item) }
        }
        for (question, items) in zip(questions, lists) {
            let own = Checklist(items.filter { !checklist.contains($0) })
            self.questions.append(
                PreparationGuide.QuestionPart(question: question, checklist: own))
        }
    }
}
