extension Site {
    /// Where the Markdown twin of a page stands: `/faq/late-funds.md` beside `/faq/late-funds/`; nil where it has none.
    ///
    /// Search and the page for addresses that do not exist hold nothing but what leads elsewhere, and what the check of a
    /// contact does takes a form. A page that is not translated has that of the page that it stands for; one that engines
    /// are asked to leave out has none, because a text cannot ask them.
    public func twin(of page: Page) -> Permalink? {
        guard configuration.markdownTwins, !page.isBorrowed,
            !(page.facts?.isHiddenFromEngines ?? false)
        else {
            return nil
        }
        switch page.content {
        case .search, .notFound, .verify: return nil
        case .home: return Permalink(page.permalink.path + "index.md")
        case .contactGuide, .prepare, .channel, .questionList, .question, .topic, .article,
            .section:
            return Permalink(String(Substring(page.permalink.path.utf8.dropLast())) + ".md")
        }
    }
}
