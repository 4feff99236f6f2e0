import Markdown
import Metadata
import SourceText

/// Reads the front matter of one page by the field table of its kind.
struct WordsReader {
    let node: MetadataNode
    let file: SourceFile
    /// The first-level heading at the head of the body, which serves as a title where none is written.
    let heading: Heading?
    let headingLinks: [Link]
    let configuration: SiteConfiguration

    /// The words and the facts of a page, or nil where what the page cannot do without is missing.
    func read(
        _ kind: ContentPlace.Kind, diagnostics: inout [Diagnostic]
    ) -> (ParsedPage.Words, PageFacts)? {
        let reader = FieldReader(
            node, of: configuration.pageFields.table(of: kind), in: file,
            diagnostics: &diagnostics)
        let words: ParsedPage.Words? =
            switch kind {
            case .home: .home(article(reader))
            case .contactGuide: .contactGuide(article(reader))
            case .prepare: .prepare(article(reader))
            case .questionList: .questionList(article(reader))
            case .verify: .verify(article(reader))
            case .channel(let id): channel(reader, &diagnostics).map { .channel(id: id, $0) }
            case .topic(let id): topic(reader, &diagnostics).map { .topic(id: id, $0) }
            case .question(let id): question(reader, &diagnostics).map { .question(id: id, $0) }
            case .article: titledArticle(reader, &diagnostics).map { .article($0) }
            case .fragment(let id): .fragment(id: id)
            case .notice(let id):
                .notice(id: id, NoticeWords(reader, in: file, diagnostics: &diagnostics))
            case .file: nil
            }
        if let heading, let shown = shownTitle(kind),
            !shown.utf8.elementsEqual(heading.text.bytes)
        {
            diagnostics.append(.hiddenHeading(title: shown, at: file.location(heading.range)))
        }
        if kind.isTextOnPages { return words.map { ($0, PageFacts(ofText: reader)) } }
        let extraFields = configuration.extraFields[kind.name] ?? []
        return words.map { ($0, PageFacts(reader, extraFields: extraFields)) }
    }

    /// What a page is called by its front matter, whatever heading its text begins with.
    private func shownTitle(_ kind: ContentPlace.Kind) -> String? {
        let field =
            switch kind {
            case .question: "question"
            case .channel, .topic: "name"
            default: "title"
            }
        guard !kind.isTextOnPages, let value = node[field], value.isComplete else { return nil }
        return value.scalar.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func article(_ reader: FieldReader) -> ArticleWords {
        let written = reader.located("title").map(PageTitle.written)
        return ArticleWords(
            title: written ?? heading.map { .heading($0, links: headingLinks) },
            description: reader.text("description"), topic: reader.located("topic"),
            channel: reader.located("channel"))
    }

    private func titledArticle(
        _ reader: FieldReader, _ diagnostics: inout [Diagnostic]
    ) -> ArticleWords? {
        let words = article(reader)
        if words.title == nil {
            // It may stand on a line that was refused.
            if node.isComplete, node["title"]?.isComplete != false {
                diagnostics.append(.missingTitle(at: file.location(reader.range)))
            }
            return nil
        }
        return words
    }

    private func topic(_ reader: FieldReader, _ diagnostics: inout [Diagnostic]) -> TopicWords? {
        guard let name = reader.text("name") else { return nil }
        return TopicWords(
            name: name, description: reader.text("description"),
            prepare: richTexts("prepare", reader, &diagnostics),
            messageSubject: reader.located("message-subject"))
    }

    private func question(
        _ reader: FieldReader, _ diagnostics: inout [Diagnostic]
    ) -> QuestionWords? {
        guard let question = reader.text("question"), let answer = reader.text("answer") else {
            return nil
        }
        return QuestionWords(
            question: question, answer: answer, topic: reader.located("topic"),
            alsoAsked: reader.texts("also-asked"),
            escalate: richTexts("escalate", reader, &diagnostics),
            urgency: reader.word("urgency").flatMap(Urgency.init(rawValue:)),
            needs: reader.has("needs")
                ? Set(reader.texts("needs").compactMap(ChannelFacts.Offer.init(rawValue:))) : nil,
            prepare: richTexts("prepare", reader, &diagnostics),
            messageSubject: reader.located("message-subject"),
            related: reader.locatedTexts("related"))
    }

    private func channel(
        _ reader: FieldReader, _ diagnostics: inout [Diagnostic]
    ) -> ChannelWords? {
        guard let name = reader.text("name"), let summary = reader.text("summary") else {
            return nil
        }
        let steps = reader.locatedTexts("steps")
        if steps.count > 8 {
            diagnostics.append(.tooManySteps(steps.count, at: file.location(steps[8].range)))
        }
        return ChannelWords(
            name: name, summary: summary, findIt: richTexts("find-it", reader, &diagnostics),
            steps: richTexts("steps", reader, &diagnostics),
            prepare: richTexts("prepare", reader, &diagnostics),
            after: richTexts("after", reader, &diagnostics),
            benefits: richTexts("benefits", reader, &diagnostics),
            limits: richTexts("limits", reader, &diagnostics),
            warnings: richTexts("warnings", reader, &diagnostics),
            statusNote: reader.text("status-note"),
            message: reader.record("message").flatMap { message in
                guard let subject = message.located("subject"),
                    let body = message.located("body")
                else { return nil }
                return ChannelWords.Message(subject: subject, body: body)
            })
    }

    private func richTexts(
        _ name: String, _ reader: FieldReader, _ diagnostics: inout [Diagnostic]
    ) -> [RichText] {
        reader.locatedTexts(name).map {
            RichText.parse(
                $0, in: file, options: configuration.markdownOptions, diagnostics: &diagnostics)
        }
    }
}

extension ContentPlace.Kind {
    /// What `extra-fields` calls a page of this kind.
    var name: String { wording.english }

    /// What messages call a page of this kind.
    var wording: Wording {
        switch self {
        case .home: Wording("home page", zh: "首页")
        case .contactGuide: Wording("contact guide", zh: "联系指南")
        case .prepare: Wording("page of what to have ready", zh: "“需要准备什么”页面")
        case .channel: Wording("channel", zh: "渠道")
        case .topic: Wording("topic", zh: "主题")
        case .questionList: Wording("list of questions", zh: "问题列表")
        case .verify: Wording("check of a contact", zh: "联系方式查询页")
        case .question: Wording("question", zh: "问题")
        case .article: Wording("article", zh: "文章")
        case .fragment: Wording("fragment", zh: "片段")
        case .notice: Wording("notice", zh: "通知")
        case .file: Wording("file", zh: "文件")
        }
    }

    /// The front matter fields of the kind, with those that every page has.
    var allFields: [Field] {
        switch self {
        case .fragment: PageFacts.fragmentFields
        case .notice: NoticeWords.fields + PageFacts.noticeFields
        default: fields + PageFacts.fields
        }
    }

    /// The front matter fields of the kind, without those that every page has.
    private var fields: [Field] {
        switch self {
        case .home, .contactGuide, .prepare, .verify, .questionList, .article: ArticleWords.fields
        case .channel: ChannelWords.fields
        case .topic: TopicWords.fields
        case .question: QuestionWords.fields
        case .fragment, .notice, .file: []
        }
    }
}

extension ContentPlace.Kind {
    /// What messages call the pages of a kind by its name in `extra-fields`.
    static func wording(ofKind name: String) -> Wording {
        let kinds: [ContentPlace.Kind] = [
            .question(id: ""), .topic(id: ""), .channel(id: ""), .article,
        ]
        return (kinds.first { $0.name == name } ?? .article).wording
    }
}
