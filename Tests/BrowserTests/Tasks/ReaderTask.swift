import Foundation
import Metadata
import SourceText
import TestSupport

/// What a person in trouble wants to get done: a line of `tasks.yaml`.
struct ReaderTask: Sendable, CustomStringConvertible {
    let language: SiteLanguage
    let who: String
    let types: [String]
    /// The path of the topic under which one looks.
    let topic: String?
    /// The path of the page that is right.
    let answer: String

    /// All tasks of the languages that this repository's site has.
    static var all: [ReaderTask] { get throws { try made.get() } }

    private static let made = Result {
        let path = SharedFolder.checkout + "/Tests/BrowserTests/Tasks/tasks.yaml"
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        var diagnostics: [Diagnostic] = []
        let root = MetadataParser.parse(
            SourceFile(path: "tasks.yaml", bytes: bytes), diagnostics: &diagnostics)
        guard diagnostics.isEmpty, let root else { throw TestFailure("\(diagnostics)") }
        return try SiteLanguage.all.flatMap { language in
            try (root[language.tag]?.items ?? []).map { try ReaderTask($0, in: language) }
        }
    }

    private init(_ node: MetadataNode, in language: SiteLanguage) throws {
        guard let who = node["who"]?.scalar, let answer = node["answer"]?.scalar,
            let types = node["types"]?.items?.compactMap(\.scalar), !types.isEmpty
        else { throw TestFailure("a task is incomplete: \(node)") }
        self.language = language
        self.who = who
        self.types = types
        self.answer = language.home + answer
        topic = node["topic"]?.scalar.map { "\(language.home)topics/\($0)/" }
    }

    var description: String { "\(language.tag): \(who)" }
}
