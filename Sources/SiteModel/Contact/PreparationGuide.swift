import Markdown

/// What to have ready for any matter and any channel, brought together without repeating.
///
/// First what every channel asks for. A public one is left aside there: what is asked in private must not be written where
/// everybody reads along. Then what several topics or channels share, then what each has to itself.
public struct PreparationGuide: Sendable {
    /// Who asks for an item, by index in the edition.
    public enum Source: Sendable, Hashable {
        case topic(Int)
        /// The questions that have no topic.
        case otherQuestions
        case channel(Int)
    }
    /// An item that several ask for.
    public struct SharedItem: Sendable {
        /// The item.
        public let item: Checklist.Item
        /// Who asks for it, topics before channels.
        public let sources: [Source]
    }
    /// What a question asks for beside its topic.
    public struct QuestionPart: Sendable {
        /// The index of the question in the edition.
        public let question: Int
        /// What it alone asks for.
        public internal(set) var checklist = Checklist()
    }
    /// What a topic has to itself.
    public struct TopicPart: Sendable {
        /// The index of the topic in the edition; nil for the questions that have none.
        public let topic: Int?
        /// What every matter of the kind asks for, and what several of its questions do.
        public internal(set) var checklist = Checklist()
        /// Its questions, as many as are shown.
        public internal(set) var questions: [QuestionPart] = []
    }
    /// What a channel has to itself.
    public struct ChannelPart: Sendable {
        /// The index of the channel in the edition.
        public let channel: Int
        /// What it alone asks for.
        public internal(set) var checklist = Checklist()
    }

    /// What every channel asks for.
    public private(set) var general = Checklist()
    /// What several topics or channels ask for.
    public private(set) var shared: [SharedItem] = []
    /// The topics, most urgent first.
    public private(set) var topics: [TopicPart] = []
    /// The channels that ask for something else.
    public private(set) var channels: [ChannelPart] = []
    /// What to note down afterwards.
    public private(set) var after = Checklist()

    /// Brings together what an edition asks for, with at most `longest` questions of each topic.
    ///
    /// `plain` gives the plain text of a line that stands on the page with an index.
    public init(
        _ edition: Edition, questionsPerTopic longest: Int, plain: (RichText, Int) -> String
    ) {
        func items(_ texts: [RichText], _ page: Int) -> [Checklist.Item] {
            texts.map { Checklist.Item($0, page: page, plain: plain($0, page)) }
        }
        let used = edition.channels.indices.filter {
            edition.channels[$0].facts.status != .retired
        }
        let ofChannels = used.map { index in
            items(edition.channels[index].words.prepare, edition.channels[index].page)
        }
        let isPublic = used.map { edition.channels[$0].facts.offers.contains(.public) }
        general = PreparationGuide.common(
            zip(ofChannels, isPublic).filter { !$1 && !$0.isEmpty }.map(\.0))
        let withoutTopic = edition.questions.indices.filter { edition.questions[$0].topic == nil }
        let groups: [Int?] = edition.topics.indices.map { $0 } + (withoutTopic.isEmpty ? [] : [nil])
        let questions = groups.map { topic in
            (topic.map { edition.topics[$0].questions } ?? withoutTopic).prefix(longest)
        }
        let ofTopics = groups.map { topic in
            topic.map { items(edition.topics[$0].words.prepare, edition.topics[$0].page) } ?? []
        }
        let ofQuestions = questions.map { questions in
            questions.map { index in
                items(edition.questions[index].words.prepare, edition.questions[index].page)
            }
        }
        let lists =
            zip(ofTopics, ofQuestions).map { $0 + $1.flatMap { $0 } } + ofChannels
        let sources =
            groups.map { $0.map(Source.topic) ?? .otherQuestions } + used.map(Source.channel)
        share(lists, sources)
        let common = Checklist(shared.map(\.item))
        func particular(_ items: [Checklist.Item]) -> [Checklist.Item] {
            items.filter { !general.contains($0) && !common.contains($0) }
        }
        for (index, questions) in questions.enumerated() {
            topics.append(
                TopicPart(
                    topic: groups[index], own: particular(ofTopics[index]),
                    questions: Array(questions),
                    lists: ofQuestions[index].map(particular)))
        }
        for (channel, items) in zip(used, ofChannels) {
            let own = Checklist(particular(items))
            let isPublic = edition.channels[channel].facts.offers.contains(.public)
            if !own.isEmpty || isPublic && !general.isEmpty {
                channels.append(ChannelPart(channel: channel, checklist: own))
            }
        }
        for index in used {
            for item in items(edition.channels[index].words.after, edition.channels[index].page) {
                after.add(item)
            }
        }
    }

    /// Whether there is anything to have ready or to note down.
    public var isEmpty: Bool {
        general.isEmpty && shared.isEmpty && after.isEmpty && channels.isEmpty
            && topics.allSatisfy { part in
                part.checklist.isEmpty && part.questions.allSatisfy(\.checklist.isEmpty)
            }
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
        self.topic = topic
        checklist = Checklist(own)
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

/// In which lists an item stands, in these words or with a hint more or less.
private struct ItemCount {
    private var byWhole: [String: Set<Int>] = [:]
    private var byCore: [String: Set<Int>] = [:]

    init(_ lists: [[Checklist.Item]]) {
        for (index, list) in lists.enumerated() {
            for item in list {
                byWhole[item.comparable.whole, default: []].insert(index)
                byCore[item.comparable.core, default: []].insert(index)
            }
        }
    }

    /// The indices of the lists, in order.
    func lists(with item: Checklist.Item) -> [Int] {
        let equal = byWhole[item.comparable.whole] ?? []
        let briefer = byWhole[item.comparable.core] ?? []
        let fuller = byCore[item.comparable.whole] ?? []
        return equal.union(briefer).union(fuller).sorted()
    }
}
