import Markdown
import Metadata
import Search
import SiteModel

/// What a page gives to the search index: its words without markup, by section.
struct SearchText {
    let view: PageView

    /// The page for the index, or nil where it is not to be found by search.
    func page() -> SearchPage? {
        let page = view.page
        guard page.isFirstPart, !page.isBorrowed, !(page.facts?.isHiddenFromSearch ?? false) else {
            return nil
        }
        switch page.content {
        case .search, .notFound: return nil
        case .section where page.parsed == nil, .home where page.parsed == nil: return nil
        default: break
        }
        return SearchPage(
            url: view.all.href(view.index), title: page.title,
            kind: PageKind(page.content).rawValue, trail: trail, keywords: keywords,
            sections: sections)
    }

    /// The names of what the page lies in, as its breadcrumb has them, but for what its kind says of it too: that a
    /// question is one of the questions, and a guide one of the guides. Where there are none, an article's topic.
    private var trail: [String] {
        let edition = view.edition
        let guides = edition.sections.first { $0.path == ["articles"] }?.page
        let said = [edition.home, edition.questionList, edition.contactGuide, guides]
        let trail = view.ancestors.filter { !said.contains($0) }.map { view.site.pages[$0].title }
        guard trail.isEmpty, case .article(let words)? = view.page.parsed?.words
        else { return trail }
        return [words.topic.flatMap { edition.topic($0.value)?.words.name }].compactMap { $0 }
    }

    private var sections: [SearchSection] {
        var sections = bodySections
        let words = view.page.parsed?.words
        var lead = Array((words.map(summary) ?? ownSummary).joined(separator: "\n").utf8)
        if let first = sections.first, first.anchor == nil {
            if !lead.isEmpty { lead.append(UInt8(ascii: "\n")) }
            lead += first.text
            sections.removeFirst()
        }
        return [SearchSection(anchor: nil, heading: "", text: lead)] + sections
            + (words.map(lists) ?? [])
    }

    /// What the site says itself of a page that nobody wrote.
    private var ownSummary: [String] {
        switch view.page.content {
        case .prepare, .verify: [view.page.description]
        default: []
        }
    }

    private var bodySections: [SearchSection] {
        guard let body = view.page.parsed?.body else { return [] }
        let filler = LinkFiller(view: view, links: body.links)
        func plain(_ text: GappedText) -> [UInt8] {
            var bytes: [UInt8] = []
            filler.fillPlain(text, into: &bytes)
            return bytes
        }
        return body.sections.map { section in
            let heading = section.heading.map { body.outline[$0] }
            return SearchSection(
                anchor: heading?.id,
                heading: heading.map { String(decoding: plain($0.text), as: UTF8.self) } ?? "",
                text: plain(section.text))
        }
    }

    /// What front matter says of the whole page.
    private func summary(_ words: ParsedPage.Words) -> [String] {
        switch words {
        case .question(_, let words): [words.answer]
        case .channel(_, let words): [words.summary]
        case .topic(_, let words): [words.description].compactMap { $0 }
        case .home(let words), .contactGuide(let words), .prepare(let words), .verify(let words),
            .questionList(let words), .article(let words):
            [words.description].compactMap { $0 }
        // They are found with the pages that they stand on, or not at all.
        case .fragment, .notice: []
        }
    }

    /// The lists of front matter, each a section that templates give an id.
    private func lists(_ words: ParsedPage.Words) -> [SearchSection] {
        let lists: [(String, [RichText])] =
            switch words {
            case .question(_, let words):
                [("escalate", words.escalate), ("prepare", words.prepare)]
            case .channel(_, let words):
                [
                    ("find-it", words.findIt), ("steps", words.steps), ("prepare", words.prepare),
                    ("after", words.after), ("benefits", words.benefits), ("limits", words.limits),
                    ("warnings", words.warnings),
                ]
            case .topic(_, let words): [("prepare", words.prepare)]
            // What the page of what to have ready brings together is found on the pages that it comes from.
            case .home, .contactGuide, .prepare, .verify, .questionList, .article, .fragment,
                .notice:
                []
            }
        return lists.filter { !$0.1.isEmpty }.map { anchor, texts in
            SearchSection(
                anchor: anchor, heading: view.words[anchor],
                text: Array(texts.map(plain).joined(separator: [UInt8(ascii: "\n")])))
        }
    }

    private func plain(_ text: RichText) -> [UInt8] {
        var bytes: [UInt8] = []
        LinkFiller(view: view, links: text.links).fillPlain(text.plain, into: &bytes)
        return bytes
    }

    /// The keywords that writers gave, and what people ask.
    private var keywords: [String] {
        let keywords = view.page.facts?.keywords ?? []
        guard case .question(_, let words)? = view.page.parsed?.words else { return keywords }
        return keywords + words.alsoAsked
    }
}
