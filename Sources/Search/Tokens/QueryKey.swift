/// Tells which queries are one to the search of a language: those that become the same terms in the same order.
///
/// Case, width, accents, endings of words, traditional characters and marks between words make no difference then.
public struct QueryKey {
    /// After how many queries the words are forgotten that a tokeniser keeps.
    private static let mostQueries = 1024

    private let language: SearchLanguage
    private var tokeniser: Tokeniser
    private var queries = 0

    /// Makes keys as an index of this language would.
    public init(_ language: SearchLanguage) {
        self.language = language
        tokeniser = Tokeniser(language)
    }

    /// The key of a query; empty where it asks for nothing.
    public mutating func key(of query: String) -> [UInt8] {
        queries += 1
        if queries > QueryKey.mostQueries {
            queries = 0
            tokeniser = Tokeniser(language)
        }
        tokeniser.cut(query)
        return tokeniser.joinedTerms()
    }
}
