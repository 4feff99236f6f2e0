import Markdown
import Metadata
import SiteModel
import SourceText

/// The Markdown twin of a page: what the page shows as its content, complete and readable away from the site.
///
/// Its first line names the page. Bodies are copies of what writers wrote; what stands around them has the order and the
/// words of the built-in templates. Links lead to pages, because those are what a person who asks is to be given.
struct MarkdownTwin {
    let view: PageView
    var text = MarkdownText()

    /// The twin of a page that has one.
    init(_ view: PageView) {
        self.view = view
        writeHead()
        switch view.page.content {
        case .home: writeHome()
        case .contactGuide: writeContactGuide()
        case .prepare: writePreparation()
        case .channel: writeChannel()
        case .questionList: writeQuestionList()
        case .question: writeQuestion()
        case .topic: writeTopic()
        case .article, .section: writeArticle()
        case .search, .notFound, .verify:
            preconditionFailure("what is no text has no twin")
        }
        writeProvenance()
    }

    /// The file of a page's twin; nil where it has none.
    static func file(_ view: PageView) -> OutputFile? {
        guard let permalink = view.site.twin(of: view.page) else { return nil }
        return OutputFile(
            permalink.outputPath, .page, .made { MarkdownTwin(view).text.bytes },
            address: view.site.configuration.url.path(to: permalink))
    }
}

extension MarkdownTwin {
    var words: InterfaceWords { view.words }

    /// The address of the page, who publishes it, and its title.
    private mutating func writeHead() {
        var line = MarkdownLine(words["twin-page"] + words["label-separator"])
        line.appendAddress(view.site.absolute(view.index))
        text.paragraph(line)
        text.paragraph(view.disclosure)
        text.notices(of: view)
        text.heading(view.page.title, level: 1)
    }

    /// The page's own description.
    mutating func writeLead() { text.paragraph(view.page.description) }

    /// What somebody wrote, on the first part of a list.
    mutating func writeBody() {
        guard let parsed = view.page.parsed, view.page.isFirstPart else { return }
        var body: [UInt8] = []
        body.reserveCapacity(parsed.body.written.range.count + 64)
        LinkFiller(view: view, links: parsed.body.links)
            .fillMarkdown(parsed.body.written, in: parsed.file.bytes, into: &body)
        text.blocks(body)
    }

    /// A list of lines that somebody wrote, below a heading; nothing where there are none.
    mutating func writeList(_ key: String, _ texts: [RichText], isOrdered: Bool = false) {
        guard !texts.isEmpty else { return }
        text.heading(words[key])
        text.list(texts.map(markdown), isOrdered: isOrdered)
    }

    /// A line that somebody wrote, as Markdown.
    func markdown(_ text: RichText) -> [UInt8] {
        var bytes: [UInt8] = []
        LinkFiller(view: view, links: text.links)
            .fillMarkdown(text.written, in: text.source, into: &bytes)
        return bytes
    }

    /// A text in the brackets of the locale.
    func inBrackets(_ text: String) -> String { words.text("in-brackets", [("text", text)]) }

    /// A label and what it says.
    func labelled(_ key: String, _ value: String) -> MarkdownLine {
        MarkdownLine(words[key] + words["label-separator"] + value)
    }

    /// A label and the address of a page elsewhere.
    func labelled(_ key: String, address: String) -> MarkdownLine {
        var line = MarkdownLine(words[key] + words["label-separator"])
        line.appendAddress(address)
        return line
    }

    /// Where the claims come from, and when the page last changed.
    private mutating func writeProvenance() {
        guard let facts = view.page.facts else { return }
        let sources = view.sources
        if !sources.isEmpty {
            text.heading(words["sources"])
            text.list(
                sources.map { source in
                    var line = MarkdownLine(source.title, linkTo: source.url)
                    var notes = [words["source-\(source.basis.rawValue)"]]
                    if let day = source.published {
                        notes.append(words["source-published"] + " " + words.date(day))
                    }
                    line.append(inBrackets(notes.joined(separator: words["list-separator"])))
                    return line
                })
        }
        if let updated = facts.updated {
            text.paragraph(words["updated"] + " " + words.date(updated))
        }
    }
}
