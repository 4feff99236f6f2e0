import SourceText

/// Pages and words.
extension Diagnostic {
    static func missingTitle(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingTitle, "every article needs a title", at: location,
            fix: Fix("write 'title:' in its front matter, or begin the text with '# Title'"))
    }
    static func longTitle(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge, "a title has at most \(limit) bytes, this one \(count)", at: location)
    }
    static func tooManySteps(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManySteps, "a channel has at most eight steps, this one \(count)", at: location)
    }
    static func channelWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, "channel '\(id)' has no words", at: location,
            fix: Fix("write \(file) with name, summary and find-it"))
    }
    static func topicWithoutWords(
        _ id: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWords, "topic '\(id)' has no words", at: location,
            fix: Fix("write \(file) with its name"))
    }
    static func missingStatusNote(
        _ status: String, of channel: String, at location: SourceLocation?, given: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingStatusNote,
            "'\(channel)' is \(status): its words must say why in 'status-note'",
            at: location, notes: [Note("the status stands here", at: given)],
            fix: Fix(
                "put this between the '---' lines, with what readers should know and do instead:",
                lines: ["status-note: \"\""]))
    }
    static func wordsWithoutChannel(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownChannel, "no channel is called '\(id)': Content/channels/\(id).yaml is missing",
            at: location, fix: .didYouMean(nearest) ?? Fix("write its facts, or remove this file"))
    }
    static func wordsWithoutTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, "no topic is called '\(id)': Content/topics.yaml does not list it",
            at: location, fix: .didYouMean(nearest) ?? Fix("list it there, or remove this file"))
    }
    static func unknownTopic(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownTopic, "no topic is called '\(id)'", at: location, fix: .didYouMean(nearest))
    }
    static func unknownChannel(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownChannel, "no channel is called '\(id)'", at: location, fix: .didYouMean(nearest)
        )
    }
    static func unknownQuestion(
        _ id: String, at location: SourceLocation, leftOut: String?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownQuestion,
            leftOut == nil
                ? "no question is called '\(id)'" : "question '\(id)' is not shown: \(leftOut!)",
            at: location, fix: leftOut == nil ? .didYouMean(nearest) : nil)
    }
    static func questionWithoutTopic(at location: SourceLocation, known: [String]) -> Diagnostic {
        Diagnostic(
            .unknownTopic, "every question names its topic", at: location,
            fix: Fix("write 'topic:' with one of " + known.joined(separator: ", ")))
    }
}
