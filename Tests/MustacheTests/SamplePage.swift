import Mustache

/// A page as the tests of this module see one.
struct SamplePage: Sendable {
    var title = "Refunds"
    var subtitle: String?
    var body = "<p>Hello</p>"
    var isUrgent = false
    var tags: [String] = []
    var sections: [SampleSection] = []
    var author = SampleAuthor(name: "Ann & Bob")
    var reviewer: SampleAuthor?
    var strings = ["search": "Search", "home": "Home"]

    static let type = ContextType<SamplePage>(
        "page",
        [
            .text("title", "The title.") { $0.title },
            .optionalText("subtitle", "What stands below the title.") { $0.subtitle },
            .html("body", "The text.") { Array($0.body.utf8) },
            .flag("urgent", "Whether it must be read at once.") { $0.isUrgent },
            .texts("tags", "Words for it.") { $0.tags },
            .list("sections", "The sections.", of: SampleSection.type) { $0.sections },
            .object("author", "Who wrote it.", of: SampleAuthor.type) { $0.author },
            .optionalObject("reviewer", "Who read it.", of: SampleAuthor.type) { $0.reviewer },
            .dictionary("strings", "Interface words.", keys: ["search", "home", "help"]) {
                $0.strings
            },
        ])
}

struct SampleSection: Sendable {
    var heading: String
    var children: [SampleSection] = []

    static let type: ContextType<SampleSection> = ContextType(
        "section",
        [
            .text("heading", "The heading.") { $0.heading },
            .list("children", "The sections inside it.", of: SampleSection.type) { $0.children },
        ])
}

struct SampleAuthor: Sendable {
    var name: String

    static let type = ContextType<SampleAuthor>("author", [.text("name", "The name.") { $0.name }])
}
