import Metadata
public import SourceText

/// Groups of words that mean the same, per locale, from `synonyms.yaml`.
public struct SynonymGroups: Sendable, Hashable {
    /// The groups of each locale, in the order written.
    public let groups: [String: [[String]]]

    /// The most words of a group: each page with one of them is found by all others.
    private static let groupLimit = 50
    /// The most words of a locale, which are looked for in every text.
    private static let wordLimit = 5_000

    /// No synonyms at all.
    public static let none = SynonymGroups(groups: [:])

    /// Reads `synonyms.yaml`: a map from locale to a list of groups, each a list of at least two words.
    public static func read(
        _ file: SourceFile, locales: [String], diagnostics: inout [Diagnostic]
    ) -> SynonymGroups {
        let table = FieldTable(
            Wording("file of synonyms", zh: "同义词文件"),
            locales.map {
                Field(
                    $0, .list(.list(.text)), Wording("Groups of words for \($0)", zh: "\($0) 的同义词组")
                )
            })
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return .none }
        let reader = FieldReader(node, of: table, in: file, diagnostics: &diagnostics)
        var groups: [String: [[String]]] = [:]
        for locale in locales {
            guard let value = reader.value(locale) else { continue }
            var wordCount = 0
            groups[locale] = value.items.compactMap { group in
                if Set(group.texts).count < 2 {
                    diagnostics.append(.loneSynonym(at: file.location(group.range)))
                    return nil
                }
                guard group.items.count <= groupLimit else {
                    diagnostics.append(
                        .tooManySynonyms(
                            group.items.count, limit: groupLimit, at: file.location(group.range)))
                    return nil
                }
                wordCount += group.items.count
                guard wordCount <= wordLimit else {
                    if wordCount - group.items.count <= wordLimit {
                        diagnostics.append(
                            .tooManySynonymsOfLocale(
                                locale, limit: wordLimit, at: file.location(group.range)))
                    }
                    return nil
                }
                return group.texts
            }
        }
        return SynonymGroups(groups: groups)
    }
}
