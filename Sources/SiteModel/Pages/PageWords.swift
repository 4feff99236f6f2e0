public import Markdown
public import Metadata
import SourceText

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
        Field(
            "title", .text,
            Wording(
                "The title; a first-level heading at the head of the body also does",
                zh: "标题；正文开头的一级标题也可以")),
        Field(
            "description", .text,
            Wording("One sentence for lists and search engines", zh: "一句话，用于列表和搜索引擎")),
        Field(
            "topic", .identifier, Wording("The kind of problem it has to do with", zh: "所属的问题类型")),
        Field("channel", .identifier, Wording("The channel it has to do with", zh: "相关的渠道")),
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
        Field("name", .text, required: true, Wording("The name in lists", zh: "列表里的名称")),
        Field(
            "description", .text, Wording("One sentence on what belongs here", zh: "一句话说明这里放什么内容")),
        Field("prepare", .list(.text), Wording("What to have ready", zh: "需要准备什么")),
        Field(
            "message-subject", .text,
            Wording("The subject of an e-mail about such a matter", zh: "关于这类事情的邮件主题")),
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
        Field(
            "question", .text, required: true,
            Wording("The question as somebody would ask it", zh: "用户会怎么问")),
        Field(
            "answer", .text, required: true,
            Wording("The short answer: plain text that stands alone", zh: "简短的回答：能单独读懂的纯文字")),
        Field("topic", .identifier, Wording("The kind of problem", zh: "问题的类型")),
        Field("also-asked", .list(.text), Wording("What people really type", zh: "用户实际输入的说法")),
        Field(
            "escalate", .list(.text), Wording("When to contact support at all", zh: "什么时候才需要联系客服")),
        Field("urgency", .word(Urgency.allCases.map(\.rawValue)), Wording("How soon", zh: "多急")),
        Field(
            "needs", .list(.word(ChannelFacts.offerWords)),
            Wording("What it needs of a channel", zh: "需要渠道能做什么")),
        Field("prepare", .list(.text), Wording("What to have ready", zh: "需要准备什么")),
        Field(
            "message-subject", .text,
            Wording("The subject of an e-mail about the question", zh: "关于这个问题的邮件主题")),
        Field(
            "related", .list(.identifier),
            Wording("Ids of questions to read next", zh: "接着可以看的问题的代号")),
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
        Field("name", .text, required: true, Wording("The name in lists", zh: "列表里的名称")),
        Field(
            "summary", .text, required: true,
            Wording("One sentence on what it is for", zh: "一句话说明用途")),
        Field(
            "find-it", .list(.text), required: true,
            Wording(
                "Steps to the official place that shows the current contact",
                zh: "怎样找到显示当前联系方式的官方位置")),
        Field(
            "steps", .list(.text),
            Wording("How to use the channel; at most eight", zh: "怎样使用这个渠道；最多八步")),
        Field("prepare", .list(.text), Wording("What to have ready", zh: "需要准备什么")),
        Field("after", .list(.text), Wording("What to note down afterwards", zh: "之后要记下什么")),
        Field("benefits", .list(.text), Wording("What speaks for it", zh: "它的优点")),
        Field("limits", .list(.text), Wording("What it cannot do", zh: "它做不到什么")),
        Field("warnings", .list(.text), Wording("What to beware of", zh: "要当心什么")),
        Field(
            "status-note", .text,
            Wording(
                "Why it does not work as usual; required unless it is active",
                zh: "为什么不能正常使用；状态不是 active 时必须写")),
        Field(
            "message",
            .map([
                Field("subject", .text, required: true, Wording("The subject line", zh: "邮件主题")),
                Field(
                    "body", .text, required: true, Wording("The text, with blanks", zh: "正文，留有空白")),
            ]), Wording("A letter to begin from", zh: "可以照着改的信")),
    ]
}
