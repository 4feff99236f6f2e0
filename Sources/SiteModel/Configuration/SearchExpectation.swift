import Metadata
public import SourceText

/// What a search must give, from `search-expectations.yaml`: the writers' own test of their site.
public struct SearchExpectation: Sendable, Hashable {
    /// What is expected of the results.
    public enum Outcome: Sendable, Hashable {
        /// The page at this address comes first.
        case first(Permalink)
        /// The page at this address is among the first three.
        case inFirstThree(Permalink)
        /// Nothing answers well, and the search says so.
        case noSureAnswer
    }
    /// The locale whose index is asked.
    public let locale: String
    /// What somebody types.
    public let query: String
    /// What must come of it.
    public let outcome: Outcome
    /// Where the expectation stands.
    public let location: SourceLocation

    /// What can be expected of a query.
    static let outcomeType = FieldType.either([
        .word(["no-sure-answer"]),
        .map([
            Field("first", .text, Wording("The page that comes first", zh: "排在第一的页面")),
            Field(
                "in-first-three", .text,
                Wording("The page that is among the first three", zh: "排在前三的页面")),
        ]),
    ])

    /// Reads `search-expectations.yaml`: a map from locale to a map from query to an outcome.
    ///
    /// Pages are named by their address without the slashes around it, such as `faq/cannot-log-in`.
    public static func read(
        _ file: SourceFile, locales: [String], diagnostics: inout [Diagnostic]
    ) -> [SearchExpectation] {
        let table = FieldTable(
            Wording("file of expectations", zh: "搜索预期文件"),
            locales.map {
                Field(
                    $0, .mapping(outcomeType), Wording("Queries in \($0)", zh: "\($0) 的搜索预期"))
            })
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return [] }
        let reader = FieldReader(node, of: table, in: file, diagnostics: &diagnostics)
        var expectations: [SearchExpectation] = []
        for (index, locale) in locales.enumerated() {
            for entry in reader.mapping(locale) {
                if entry.key.utf8.allSatisfy({ $0 == 0x20 }) {
                    diagnostics.append(.expectationWithoutQuery(at: file.location(entry.keyRange)))
                    continue
                }
                guard let outcome = Outcome(entry.value, prefix: index == 0 ? "/" : "/\(locale)/")
                else {
                    diagnostics.append(.badExpectation(at: file.location(entry.value.range)))
                    continue
                }
                expectations.append(
                    SearchExpectation(
                        locale: locale, query: entry.key, outcome: outcome,
                        location: file.location(entry.keyRange)))
            }
        }
        return expectations
    }
}

extension SearchExpectation.Outcome {
    fileprivate init?(_ node: MetadataNode, prefix: String) {
        switch node.content {
        case .scalar("no-sure-answer"):
            self = .noSureAnswer
        case .mapping(let entries) where entries.count == 1:
            guard case .scalar(let page) = entries[0].value.content else { return nil }
            let segments = page.split(separator: "/").joined(separator: "/")
            let permalink = Permalink(segments.isEmpty ? prefix : prefix + segments + "/")
            switch entries[0].key {
            case "first": self = .first(permalink)
            case "in-first-three": self = .inFirstThree(permalink)
            default: return nil
            }
        default:
            return nil
        }
    }
}
