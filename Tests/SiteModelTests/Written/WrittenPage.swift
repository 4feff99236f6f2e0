import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// A page whose text is judged by the rules about what is written out.
struct WrittenPage {
    private let text: String
    private let hasHead: Bool
    private let site: ModelSite

    /// A page with a body and, where that is the subject, its own front matter.
    init(
        _ text: String, channels: String = "", settings: String = "", sources: String = ""
    ) {
        hasHead = !text.hasPrefix("---\n")
        self.text = hasHead ? Self.head(sources) + text : text
        site = ModelSite("-- a.md --\n" + self.text + "\n" + channels, settings: settings)
    }

    /// What is wrong with the page, of one code.
    func diagnostics(_ code: String) -> [Diagnostic] {
        let index = site.index(at: "/a/")!
        return PageRules(site.site).diagnostics(ofWordsOn: index).filter { $0.code.name == code }
    }

    /// The text with the places of what is wrong marked in it.
    func marked(_ code: String) -> String {
        let marked = MarkedText(text, marking: diagnostics(code).map { $0.location!.range }).marked
        guard hasHead, let end = marked.firstRange(of: "\n---\n") else { return marked }
        return String(marked[end.upperBound...])
    }

    private static func head(_ sources: String) -> String {
        "---\ntitle: T\n" + sources + "---\n"
    }
}

/// Expects a body to be told of at exactly the marked places, or nowhere.
func expectContacts(
    _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let found = WrittenPage(MarkedText(marked).text).marked("literal-contact")
    #expect(found == marked, sourceLocation: sourceLocation)
}

/// Expects a body to be told of at exactly the marked places, or nowhere, where the site wants official sources.
func expectClaims(
    _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let page = WrittenPage(MarkedText(marked).text, settings: "require-source: official\n")
    #expect(page.marked("unsourced-claim") == marked, sourceLocation: sourceLocation)
}
