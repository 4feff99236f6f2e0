import Metadata
import SiteModel
import SourceText

extension PageView {
    /// Writes the page itself as a node.
    func writePageNode(hasBreadcrumb: Bool, to json: inout JSONWriter) {
        let answered = answeredQuestions
        json.object { json in
            json.member("@type", pageClass(hasAnswers: !answered.isEmpty))
            let own = site.absolute(index)
            json.member("@id", own + NodeAddress.pageName)
            json.member("url", own)
            json.member("name", page.title)
            json.member("description", shownDescription)
            json.member("inLanguage", language.tag)
            json.member("dateModified", shownUpdate)
            json.reference("isPartOf", to: NodeAddress.website(site, edition))
            if hasBreadcrumb { json.reference("breadcrumb", to: NodeAddress.breadcrumb(self)) }
            if !answered.isEmpty {
                // The list of questions is what a page of them is; a topic's page has more than that.
                let isAll = if case .topic = page.content { false } else { true }
                json.array(isAll ? "mainEntity" : "hasPart") { writeQuestions(answered, to: &$0) }
            }
            let contacts = statedContacts
            if !contacts.isEmpty {
                json.array("mainEntity") { json in
                    for contact in contacts {
                        json.object { $0.member("@id", address(of: contact)) }
                    }
                }
            }
        }
    }

    private func pageClass(hasAnswers: Bool) -> String {
        switch page.content {
        case .question: "FAQPage"
        case .questionList: hasAnswers ? "FAQPage" : "CollectionPage"
        case .topic, .section: "CollectionPage"
        case .contactGuide, .channel: "ContactPage"
        case .search: "SearchResultsPage"
        default: "WebPage"
        }
    }

    /// What the page says of itself below its title: a question's page says its answer there, which has a node, and the page
    /// that checks a contact says what its list is.
    private var shownDescription: String? {
        switch page.content {
        case .question, .verify: nil
        default: page.description.isEmpty ? nil : page.description
        }
    }

    /// When the page last changed, as somebody stated it; nothing on the home page, which does not show it.
    private var shownUpdate: String? {
        page.content == .home ? nil : page.facts?.updated?.iso8601
    }
}
