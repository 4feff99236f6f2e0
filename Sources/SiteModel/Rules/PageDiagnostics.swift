import SourceText

/// Pages and words.
extension Diagnostic {
    static func missingTitle(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingTitle, Wording("every article needs a title", zh: "每篇文章都要有标题"), at: location,
            fix: Fix(
                Wording(
                    "write 'title:' in its front matter, or begin the text with '# Title'",
                    zh: "在页首字段里写“title:”，或让正文以“# Title”开头")))
    }
    static func hiddenHeading(title: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .hiddenHeading,
            Wording(
                "this heading is not shown: the page is called '\(title.prefix(60))' already",
                zh: "这个标题不会显示：本页已经有标题“\(title.prefix(60))”"),
            at: location,
            fix: Fix(
                Wording(
                    "write '## ' for a heading in the text, or remove it", zh: "正文里的标题写成“## ”，或删掉它")
            ))
    }
    static func longTitle(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge,
            Wording(
                "a title has at most \(limit) bytes, this one \(count)",
                zh: "标题最多 \(limit) 字节，这个有 \(count) 字节"), at: location)
    }
    static func tooManySteps(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManySteps,
            Wording(
                "a channel has at most eight steps, this one \(count)",
                zh: "渠道最多八个步骤，这个有 \(count) 个"), at: location)
    }
    static func channelWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, Wording("channel '\(id)' has no words", zh: "渠道“\(id)”没有文字"),
            at: location,
            fix: Fix(
                Wording(
                    "write \(file) with name, summary and find-it",
                    zh: "写好 \(file)，包含 name、summary 和 find-it")))
    }
    static func topicWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, Wording("topic '\(id)' has no words", zh: "主题“\(id)”没有文字"), at: location,
            fix: Fix(Wording("write \(file) with its name", zh: "写好 \(file)，包含它的名称")))
    }
    static func missingStatusNote(
        _ status: String, of channel: String, at location: SourceLocation?, given: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingStatusNote,
            Wording(
                "'\(channel)' is \(status): its words must say why in 'status-note'",
                zh: "“\(channel)”的状态是 \(status)：要在“status-note”里说明原因"),
            at: location, notes: [Note(Wording("the status stands here", zh: "状态写在这里"), at: given)],
            fix: Fix(
                Wording(
                    "put this between the '---' lines, with what readers should know and do instead:",
                    zh: "把下面这行放进“---”之间，写上读者该知道什么、改用什么："),
                lines: ["status-note: \"\""]))
    }
    static func wordsWithoutChannel(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownChannel,
            Wording(
                "no channel is called '\(id)': Content/channels/\(id).yaml is missing",
                zh: "没有叫“\(id)”的渠道：缺少 Content/channels/\(id).yaml"),
            at: location,
            fix: .didYouMean(nearest)
                ?? Fix(Wording("write its facts, or remove this file", zh: "写好它的资料，或删掉这个文件")))
    }
    static func wordsWithoutTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic,
            Wording(
                "no topic is called '\(id)': Content/topics.yaml does not list it",
                zh: "没有叫“\(id)”的主题：Content/topics.yaml 里没有它"),
            at: location,
            fix: .didYouMean(nearest)
                ?? Fix(Wording("list it there, or remove this file", zh: "把它写进去，或删掉这个文件")))
    }
    static func unknownTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, Wording("no topic is called '\(id)'", zh: "没有叫“\(id)”的主题"), at: location,
            fix: .didYouMean(nearest)
                ?? Fix(
                    Wording(
                        "name one of Content/topics.yaml, or add it there",
                        zh: "写 Content/topics.yaml 里的一个，或把它加进去")))
    }
    static func unknownChannel(
        _ id: String, at location: SourceLocation, leftOut: Wording? = nil, nearest: String?
    ) -> Diagnostic {
        if let leftOut {
            return Diagnostic(
                .unknownChannel,
                Wording(
                    "channel '\(id)' is not shown: \(leftOut.english)",
                    zh: "渠道“\(id)”没有显示：\(leftOut.chinese)"),
                at: location, fix: finished("contact/\(id).md"))
        }
        return Diagnostic(
            .unknownChannel, Wording("no channel is called '\(id)'", zh: "没有叫“\(id)”的渠道"),
            at: location,
            fix: .didYouMean(nearest)
                ?? Fix(
                    Wording(
                        "name one of Content/channels/, or begin it with 'guidepost new channel'",
                        zh: "写 Content/channels/ 里的一个，或用“guidepost new channel”新建")))
    }
    static func unknownQuestion(
        _ id: String, at location: SourceLocation, leftOut: Wording?, nearest: String?
    ) -> Diagnostic {
        if let leftOut {
            return Diagnostic(
                .unknownQuestion,
                Wording(
                    "question '\(id)' is not shown: \(leftOut.english)",
                    zh: "问题“\(id)”没有显示：\(leftOut.chinese)"),
                at: location, fix: finished("faq/\(id).md"))
        }
        return Diagnostic(
            .unknownQuestion, Wording("no question is called '\(id)'", zh: "没有叫“\(id)”的问题"),
            at: location, fix: .didYouMean(nearest))
    }
    /// What makes a page that is left out one that is shown.
    private static func finished(_ file: String) -> Fix {
        Fix(
            Wording(
                "let \(file) be shown (remove 'draft: yes', or set its days), or remove the reference",
                zh: "让 \(file) 显示出来（删掉“draft: yes”，或改好日期），或删掉这个引用"))
    }
    static func questionWithoutTopic(at location: SourceLocation, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownTopic, Wording("every question names its topic", zh: "每个问题都要写主题"), at: location,
            fix: Fix(
                Wording("write 'topic:' with one of ", zh: "写“topic:”，可以是：")
                    + .list(known)))
    }
}
