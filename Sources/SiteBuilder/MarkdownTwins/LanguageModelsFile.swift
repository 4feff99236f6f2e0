import SiteModel

/// `llms.txt` (llmstxt.org): what the site is and which pages it has, for language models.
///
/// One for each locale, so that each is in one language and no longer than it must be; the one at the root is that of the
/// default locale, and all of them lead to the others. Where the site has Markdown twins, links lead to those.
struct LanguageModelsFile {
    /// How many pages a list names at most; the page of the list has all.
    private static let longestList = 100

    /// The locale's home page.
    private let view: PageView
    private var text = MarkdownText()

    /// The file of the locale that a home page belongs to.
    static func file(_ view: PageView) -> OutputFile {
        let permalink = view.edition.languageModelsFile
        return OutputFile(
            permalink.outputPath, .entry, .made { LanguageModelsFile(view).text.bytes },
            address: view.site.configuration.url.path(to: permalink))
    }

    private init(_ view: PageView) {
        self.view = view
        writeHead()
        writeContacts()
        writeQuestions()
        writeArticles()
        writeLocales()
    }
}

private extension LanguageModelsFile {
    var words: InterfaceWords { view.words }
    var edition: Edition { view.edition }
    var site: Site { view.site }

    mutating func writeHead() {
        let configuration = site.configuration
        text.heading(view.siteTitle, level: 1)
        let home = site.pages[edition.home]
        text.quotation(
            home.description.isEmpty ? view.siteDescription ?? "" : home.description)
        text.paragraph(view.disclosure)
        text.notices(of: view)
        if edition.contactGuide != nil { writeContactRules() }
        if configuration.markdownTwins { text.paragraph(words["llms-twins"]) }
    }

    /// That contacts are taken from the site on the day, and which secrets nobody needs.
    mutating func writeContactRules() {
        text.paragraph(words["llms-contacts"])
        if let file = edition.contactsFile {
            var line = MarkdownLine(words["llms-contacts-file"] + words["label-separator"])
            line.appendAddress(site.configuration.url.absolute(file))
            text.paragraph(line)
        }
        text.paragraph(words["safety-title"] + words["label-separator"] + words["safety-text"])
    }

    mutating func writeContacts() {
        let pages =
            [edition.contactGuide].compactMap { $0 } + edition.channels.map(\.page)
            + [edition.prepare, edition.verify].compactMap { $0 }
        writeSection(words["contact"], pages)
    }

    /// A section for each topic, and one for the questions that have none.
    mutating func writeQuestions() {
        for topic in edition.topics {
            writeSection(
                topic.words.name,
                [topic.page] + topic.questions.map { edition.questions[$0].page })
        }
        let others = edition.questions.filter { $0.topic == nil }.map(\.page)
        let title = words[edition.topics.isEmpty ? "faq" : "other-questions"]
        writeSection(title, others)
    }

    /// A section for each folder of articles; that of the locale itself comes first.
    mutating func writeArticles() {
        for section in edition.sections {
            let isOwnFolder = section.parent == nil
            writeSection(
                isOwnFolder ? words["articles"] : site.pages[section.page].title,
                (isOwnFolder ? [] : [section.page])
                    + section.articles.map { edition.articles[$0].page })
        }
    }

    mutating func writeLocales() {
        let others = site.editions.filter { $0.locale != edition.locale }
        guard !others.isEmpty else { return }
        text.heading(words["llms-languages"])
        text.list(
            others.map { other in
                MarkdownLine(
                    words.languageName(other.tag),
                    linkTo: site.configuration.url.absolute(other.languageModelsFile))
            })
    }

    /// Pages below a heading; nothing where none may be listed.
    mutating func writeSection(_ title: String, _ pages: [Int]) {
        let listed = pages.filter {
            !site.pages[$0].isBorrowed && !(site.pages[$0].facts?.isHiddenFromEngines ?? false)
        }
        guard !listed.isEmpty else { return }
        text.heading(title)
        let leftOut = listed.count - LanguageModelsFile.longestList
        text.list(
            listed.prefix(LanguageModelsFile.longestList).map { index in
                let page = site.pages[index]
                let address = site.twin(of: page).map(site.configuration.url.absolute)
                var line = MarkdownLine(page.title, linkTo: address ?? site.absolute(index))
                if !page.description.isEmpty { line.append(": " + page.description) }
                return line
            })
        if leftOut > 0 { text.paragraph(words.count(leftOut, "llms-left-out")) }
    }
}
