import Markdown
import Metadata
import SourceText

/// How many entries a page of a list shows at most.
private let longestList = 200

/// Makes the pages of one locale and puts them in order.
struct EditionAssembler {
    let parts: SiteParts
    let shown: [ParsedPage]
    let names: ReferenceNames
    let tree: ArticleTree
    let firstPage: Int
    var edition: Edition
    var pages: [Page] = []

    /// Puts together what a locale shows: `shown` are the words of its pages, `texts` the fragments and notices of all
    /// locales.
    init(
        parts: SiteParts, shown: [ParsedPage], texts: [ParsedPage], locale: Int,
        today: CalendarDate, firstPage: Int
    ) {
        self.parts = parts
        self.shown = shown
        self.firstPage = firstPage
        names = ReferenceNames(shown, parts.terms)
        tree = ArticleTree(shown)
        let tag = parts.configuration.locales[locale]
        edition = Edition(
            locale: locale, tag: tag, words: parts.words[locale],
            prefix: locale == 0 ? "/" : "/\(tag)/")
        // What a locale lacks it has in the words of the default one.
        let own = texts.filter { $0.place.locale == locale }
        let paths = Set(own.map(\.place.path))
        let ofLocale =
            own
            + (locale == 0
                ? [] : texts.filter { $0.place.locale == 0 && !paths.contains($0.place.path) })
        for text in ofLocale {
            if case .fragment(let id) = text.words { edition.fragments[id] = text }
        }
        edition.notices = Notice.current(among: ofLocale, on: today)
    }

    mutating func assemble() {
        addHome()
        addChannels()
        addTopicsAndQuestions()
        addArticles()
        addLists()
        addVerify()
        edition.search = add(
            "search/", title: edition.words["search"], content: .search, parsed: nil)
        edition.notFound = add(
            "404.html", title: edition.words["not-found"], content: .notFound, parsed: nil)
    }

    private mutating func addHome() {
        let parsed = shown.first { $0.place.kind == .home }
        edition.home = add(
            "", title: title(of: parsed) ?? parts.configuration.title[edition.locale],
            content: .home,
            parsed: parsed, description: parts.configuration.description?[edition.locale])
    }

    private mutating func addChannels() {
        var words: [String: (ChannelWords, ParsedPage)] = [:]
        for page in shown {
            if case .channel(let id, let channel) = page.words { words[id] = (channel, page) }
        }
        let ordered = parts.channels.sorted { left, right in
            (left.existence == .confirmed ? 0 : 1, left.order, left.id)
                < (right.existence == .confirmed ? 0 : 1, right.order, right.id)
        }
        for facts in ordered {
            guard let (channel, parsed) = words[facts.id] else { continue }
            let title = Channel.name(
                of: facts, channel, in: parts.words[parsed.place.locale])
            let page = add(
                "contact/\(facts.id)/", title: title,
                content: .channel(edition.channels.count), parsed: parsed,
                description: channel.summary)
            edition.channels.append(Channel(facts: facts, words: channel, page: page))
        }
    }

    private mutating func addTopicsAndQuestions() {
        var words: [String: (TopicWords, ParsedPage)] = [:]
        for page in shown {
            if case .topic(let id, let topic) = page.words { words[id] = (topic, page) }
        }
        let topics = parts.topics.filter { words[$0.id] != nil }
        addQuestions(topics)
        let articles = articlesByTopic(topics)
        for (index, facts) in topics.enumerated() {
            guard let (topic, parsed) = words[facts.id] else { continue }
            let questions = edition.questions.indices.filter {
                edition.questions[$0].topic == index
            }
            let page = addList(
                "topics/\(facts.id)/", title: topic.name,
                count: questions.count + articles[index].count,
                parsed: parsed, description: topic.description
            ) { .topic(index, $0) }
            edition.topics.append(
                Topic(
                    facts: facts, words: topic, page: page, questions: questions,
                    articles: articles[index]))
        }
    }

    private mutating func addQuestions(_ topics: [TopicFacts]) {
        struct Entry {
            let id: String
            let words: QuestionWords
            let parsed: ParsedPage
            let topic: Int?
        }
        var entries: [Entry] = []
        for page in shown {
            guard case .question(let id, let words) = page.words else { continue }
            let topic = words.topic.flatMap { wanted in
                topics.firstIndex { $0.id == wanted.value }
            }
            entries.append(Entry(id: id, words: words, parsed: page, topic: topic))
        }
        entries.sort { left, right in
            let leftKey = (left.topic ?? .max, left.parsed.facts.order ?? .max)
            let rightKey = (right.topic ?? .max, right.parsed.facts.order ?? .max)
            return leftKey == rightKey ? left.id < right.id : leftKey < rightKey
        }
        for entry in entries {
            let page = add(
                "faq/\(entry.id)/", title: entry.words.question,
                content: .question(edition.questions.count), parsed: entry.parsed,
                description: entry.words.answer)
            edition.questions.append(
                Question(
                    id: entry.id, words: entry.words, topic: entry.topic,
                    urgency: entry.words.urgency ?? entry.topic.map { topics[$0].urgency }
                        ?? .normal,
                    needs: entry.words.needs ?? entry.topic.map { topics[$0].needs } ?? [],
                    page: page))
        }
    }

    /// The articles of each topic, as positions in the reading order that `addArticles` gives them.
    private func articlesByTopic(_ topics: [TopicFacts]) -> [[Int]] {
        var articles = [[Int]](repeating: [], count: topics.count)
        for (position, entry) in tree.articles.enumerated() {
            guard case .article(let words) = entry.words, let wanted = words.topic,
                let topic = topics.firstIndex(where: { $0.id == wanted.value })
            else { continue }
            articles[topic].append(position)
        }
        return articles
    }

    private mutating func addArticles() {
        var places = [Int](repeating: 0, count: tree.folders.count)
        for folder in tree.folders {
            for (place, subfolder) in folder.subfolders.enumerated() { places[subfolder] = place }
        }
        for (index, folder) in tree.folders.enumerated() {
            edition.sections.append(
                Section(
                    path: folder.path, parent: folder.parent, place: places[index],
                    page: edition.home, articles: [], subsections: folder.subfolders))
            for parsed in folder.articles {
                guard case .article(let words) = parsed.words else { continue }
                let page = add(
                    parsed.place.addressSegments.joined(separator: "/") + "/",
                    title: title(of: parsed) ?? parsed.place.path,
                    content: .article(edition.articles.count), parsed: parsed)
                let place = edition.sections[index].articles.count
                edition.sections[index].articles.append(edition.articles.count)
                edition.articles.append(
                    Article(words: words, section: index, place: place, page: page))
            }
        }
        for (index, folder) in tree.folders.enumerated() where folder.parent != nil {
            let name =
                folder.path == ["articles"] ? edition.words["articles"] : folder.path.last ?? ""
            edition.sections[index].page = addList(
                folder.path.joined(separator: "/") + "/",
                title: title(of: folder.index) ?? name,
                count: folder.articles.count + folder.subfolders.count, parsed: folder.index
            ) { .section(index, $0) }
        }
        edition.readingOrder = readingOrder(from: 0)
    }

    /// The pages of a section and what lies in it, as somebody would read them one after another.
    private func readingOrder(from section: Int) -> [Int] {
        let section = edition.sections[section]
        let own = section.parent == nil ? [] : [section.page]
        return own + section.articles.map { edition.articles[$0].page }
            + section.subsections.flatMap(readingOrder)
    }

    private mutating func addLists() {
        let guide = shown.first { $0.place.kind == .contactGuide }
        if guide != nil || !edition.channels.isEmpty {
            edition.contactGuide = add(
                "contact/", title: title(of: guide) ?? edition.words["contact"],
                content: .contactGuide, parsed: guide)
        }
        addPrepare()
        let list = shown.first { $0.place.kind == .questionList }
        if list != nil || !edition.questions.isEmpty {
            edition.questionList = addList(
                "faq/", title: title(of: list) ?? edition.words["faq"],
                count: edition.questions.count, parsed: list
            ) { .questionList($0) }
        }
    }

    /// The page of what to have ready: where somebody wrote it, or where a guide leads to it and there is an item.
    private mutating func addPrepare() {
        let words = shown.first { $0.place.kind == .prepare }
        guard words != nil || edition.contactGuide != nil && asksForAnything else { return }
        edition.prepare = add(
            "contact/prepare/", title: title(of: words) ?? edition.words["prepare-title"],
            content: .prepare, parsed: words, description: edition.words["prepare-lead"])
    }

    private var asksForAnything: Bool {
        edition.channels.contains { !$0.words.prepare.isEmpty || !$0.words.after.isEmpty }
            || edition.topics.contains { !$0.words.prepare.isEmpty }
            || edition.questions.contains { !$0.words.prepare.isEmpty }
    }

    /// The page that checks a contact: made where there is something to compare with, or a guide whose readers may ask.
    private mutating func addVerify() {
        let parsed = shown.first { $0.place.kind == .verify }
        let hasList = !parts.configuration.officialHosts.isEmpty || !parts.reported.isEmpty
        guard parsed != nil || edition.contactGuide != nil || hasList else { return }
        edition.verify = add(
            "verify/", title: title(of: parsed) ?? edition.words["verify"], content: .verify,
            parsed: parsed,
            description: edition.words["verify-description"])
    }

    /// Adds a page for each part of a list; returns the index of the first.
    private mutating func addList(
        _ path: String, title: String, count: Int, parsed: ParsedPage?, description: String? = nil,
        content: (ListPart) -> Page.Content
    ) -> Int {
        let parts = ListPart.parts(of: count, size: longestList)
        let indices = parts.map { part in
            add(
                ListPart.permalink(part.number, of: Permalink("/" + path)).path.dropFirst()
                    .description,
                title: title, content: content(part), parsed: parsed, description: description)
        }
        return indices[0]
    }

    private mutating func add(
        _ path: String, title: String, content: Page.Content, parsed: ParsedPage?,
        description: String? = nil
    ) -> Int {
        pages.append(
            Page(
                permalink: Permalink(edition.prefix + path), locale: edition.locale, title: title,
                description: parsed?.description ?? description ?? "", content: content,
                parsed: parsed))
        return firstPage + pages.count - 1
    }

    private func title(of page: ParsedPage?) -> String? {
        switch page?.words {
        case .home(let words), .contactGuide(let words), .prepare(let words), .verify(let words),
            .questionList(let words), .article(let words):
            words.title.map { names.title($0, in: page!.place.locale) }
        default: nil
        }
    }
}

extension ParsedPage {
    /// The description that the page's own front matter gives.
    fileprivate var description: String? {
        switch words {
        case .home(let words), .contactGuide(let words), .prepare(let words), .verify(let words),
            .questionList(let words), .article(let words):
            words.description
        case .topic(_, let words): words.description
        case .channel, .question, .fragment, .notice: nil
        }
    }
}
