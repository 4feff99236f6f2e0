public import Markdown
public import Metadata

/// The title of a page: written in front matter, or the first-level heading at the head of its body.
public enum PageTitle: Sendable {
    /// A value of the front matter.
    case written(Located<String>)
    /// A heading, whose references are filled in once their targets are known.
    case heading(Heading, links: [Link])
}

/// The words of an article, and of the pages that are little more: home, the guide, the list of questions.
public struct ArticleWords: Sendable {
    /// The title; nil where the page has one of its own without it.
    public let title: PageTitle?
    /// One sentence for lists and search engines.
    public let description: String?
    /// The kind of problem that it has to do with.
    public let topic: Located<String>?
    /// The channel that it has to do with.
    public let channel: Located<String>?

    static let fields: [Field] = [
        Field("title", .text, "The title; a first-level heading at the head of the body also does"),
        Field("description", .text, "One sentence for lists and search engines"),
        Field("topic", .identifier, "The kind of problem it has to do with"),
        Field("channel", .identifier, "The channel it has to do with"),
    ]
}

/// The words for a kind of problem.
public struct TopicWords: Sendable {
    /// The name in lists.
    public let name: String
    /// One sentence on what belongs here.
    public let description: String?
    /// What to have ready before contacting somebody.
    public let prepare: [RichText]
    /// The subject of an e-mail about such a matter.
    public let messageSubject: Located<String>?

    static let fields: [Field] = [
        Field("name", .text, required: true, "The name in lists"),
        Field("description", .text, "One sentence on what belongs here"),
        Field("prepare", .list(.text), "What to have ready"),
        Field("message-subject", .text, "The subject of an e-mail about such a matter"),
    ]
}

/// The words of one question.
public struct QuestionWords: Sendable {
    /// The question as somebody would ask it.
    public let question: String
    /// The short answer: plain text that stands alone.
    public let answer: String
    /// The kind of problem.
    public let topic: Located<String>?
    /// What people really type.
    public let alsoAsked: [String]
    /// When to contact support at all.
    public let escalate: [RichText]
    /// How soon; the topic's where the question does not say.
    public let urgency: Urgency?
    /// What it needs of a channel; the topic's where the question does not say.
    public let needs: Set<ChannelFacts.Offer>?
    /// What to have ready before contacting somebody.
    public let prepare: [RichText]
    /// The subject of an e-mail about the question; the topic's where the question does not say.
    public let messageSubject: Located<String>?
    /// Ids of questions to read next.
    public let related: [Located<String>]

    static let fields: [Field] = [
        Field("question", .text, required: true, "The question as somebody would ask it"),
        Field("answer", .text, required: true, "The short answer: plain text that stands alone"),
        Field("topic", .identifier, "The kind of problem"),
        Field("also-asked", .list(.text), "What people really type"),
        Field("escalate", .list(.text), "When to contact support at all"),
        Field("urgency", .word(Urgency.allCases.map(\.rawValue)), "How soon"),
        Field("needs", .list(.word(ChannelFacts.offerWords)), "What it needs of a channel"),
        Field("prepare", .list(.text), "What to have ready"),
        Field("message-subject", .text, "The subject of an e-mail about the question"),
        Field("related", .list(.identifier), "Ids of questions to read next"),
    ]
}

/// The words for a channel.
public struct ChannelWords: Sendable {
    /// A letter to begin from.
    public struct Message: Sendable {
        /// The subject line.
        public let subject: Located<String>
        /// The text, with blanks.
        public let body: Located<String>
    }

    /// The name in lists.
    public let name: String
    /// One sentence on what it is for.
    public let summary: String
    /// Steps to the official place that shows the current contact.
    public let findIt: [RichText]
    /// How to use the channel.
    public let steps: [RichText]
    /// What to have ready.
    public let prepare: [RichText]
    /// What to note down afterwards.
    public let after: [RichText]
    /// What speaks for it.
    public let benefits: [RichText]
    /// What it cannot do.
    public let limits: [RichText]
    /// What to beware of.
    public let warnings: [RichText]
    /// Why it does not work as usual, where it does not.
    public let statusNote: String?
    /// A letter to begin from.
    public let message: Message?

    static let fields: [Field] = [
        Field("name", .text, required: true, "The name in lists"),
        Field("summary", .text, required: true, "One sentence on what it is for"),
        Field(
            "find-it", .list(.text), required: true,
            "Steps to the official place that shows the current contact"),
        Field("steps", .list(.text), "How to use the channel; at most eight"),
        Field("prepare", .list(.text), "What to have ready"),
        Field("after", .list(.text), "What to note down afterwards"),
        Field("benefits", .list(.text), "What speaks for it"),
        Field("limits", .list(.text), "What it cannot do"),
        Field("warnings", .list(.text), "What to beware of"),
        Field("status-note", .text, "Why it does not work as usual; required unless it is active"),
        Field(
            "message",
            .map([
                Field("subject", .text, required: true, "The subject line"),
                Field("body", .text, required: true, "The text, with blanks"),
            ]), "A letter to begin from"),
    ]
}
