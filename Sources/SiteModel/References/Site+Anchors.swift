extension Site {
    /// Whether links may name an id of a page; a question has a list to prepare also where its topic alone has one.
    func hasAnchor(_ id: String, on page: Page) -> Bool {
        if page.hasAnchor(id) { return true }
        guard id == "prepare", case .question(let index) = page.content else { return false }
        let edition = edition(of: page)
        let topic = edition.questions[index].topic.map { edition.topics[$0] }
        return topic.map { !$0.words.prepare.isEmpty } ?? false
    }
}
