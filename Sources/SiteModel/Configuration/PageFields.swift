import Metadata

/// The front matter fields of each kind of page, with those that `site.yaml` declares: put together once for all pages.
struct PageFields: Sendable, Hashable {
    /// The declared fields, by kind.
    let extra: [String: [Field]]
    private let tables: [String: FieldTable]

    init(extra: [String: [Field]]) {
        self.extra = extra
        let kinds: [ContentPlace.Kind] = [
            .home, .contactGuide, .prepare, .channel(id: ""), .topic(id: ""), .questionList,
            .verify,
            .question(id: ""), .article, .fragment(id: ""), .notice(id: ""), .file,
        ]
        tables = Dictionary(
            uniqueKeysWithValues: kinds.map { kind in
                let fields = kind.allFields + (extra[kind.name] ?? [])
                return (kind.name, FieldTable(kind.wording, fields))
            })
    }

    /// The fields of a kind.
    func table(of kind: ContentPlace.Kind) -> FieldTable { tables[kind.name]! }
}
