/// What could be done about the queries of a log: for a person to judge, since anybody can write anything into a log.
public struct QueryProposals: Sendable {
    /// Words to be put into the front matter of a page that readers chose although another came first.
    public struct Words: Sendable {
        /// The file, as messages name it.
        public let path: String
        /// `also-asked` for a question, `keywords` for another page.
        public let key: String
        /// The whole line, with the words that stand there already.
        public let line: String
        /// How often readers opened the page from these queries.
        public let openings: Int
    }

    /// An expectation for `search-expectations.yaml`.
    public struct Expectation: Sendable {
        /// The locale that it stands under.
        public let locale: String
        /// The line, such as `late money: {in-first-three: faq/late-funds}`.
        public let line: String
    }

    /// Words for pages that exist.
    public internal(set) var words: [Words] = []
    /// What the search is to find once the words are there.
    public internal(set) var expectations: [Expectation] = []
    /// What nothing answers and nobody opened anything for: the line that says so, where that is how it is to be.
    public internal(set) var unanswered: [Expectation] = []

    /// Whether there is nothing to propose.
    public var isEmpty: Bool { words.isEmpty && expectations.isEmpty && unanswered.isEmpty }
}
