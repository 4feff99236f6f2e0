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
    public internal(set) var general = Checklist()
    /// What several topics or channels ask for.
    public internal(set) var shared: [SharedItem] = []
    /// The topics, most urgent first.
    public internal(set) var topics: [TopicPart] = []
    /// The channels that ask for something else.
    public internal(set) var channels: [ChannelPart] = []
    /// What to note down afterwards.
    public internal(set) var after = Checklist()

    /// Whether there is anything to have ready or to note down.
    public var isEmpty: Bool {
        general.isEmpty && shared.isEmpty && after.isEmpty && channels.isEmpty
            && topics.allSatisfy { part in
                part.checklist.isEmpty && part.questions.allSatisfy(\.checklist.isEmpty)
            }
    }
}
