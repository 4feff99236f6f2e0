/// A query that is known to ask for one page: a line of a `queries.jsonl`.
struct Query: Codable {
    /// What names the query in a file of results.
    let id: String
    /// What is typed.
    let text: String
    /// The page that is asked for: its path below the folder of pages, without `.md`.
    let target: String
    /// Where the words were found: `title`, `question`, `anchor`, `desc`.
    let set: String
    /// How they were changed: `base` is as they were found.
    let variant: String

    private enum CodingKeys: String, CodingKey {
        case id = "qid"
        case text = "q"
        case target, set, variant
    }

    /// The row of the table that it counts in.
    var kind: String { variant == "base" ? "\(set) (as found)" : variant }
}
