/// A query cut into what it asks for. FORMAT.md, "Scoring", step 1.
struct Query {
    /// The most terms that are looked up; what follows in a longer query is left out.
    static let mostTerms = 64

    /// A term to be looked up.
    struct Part {
        /// The term as UTF-8.
        let text: [UInt8]
        /// What other terms may begin with to count as this one, unfinished; nil where the term is finished.
        let prefix: [UInt8]?
        /// A word before its stem was taken; nil for other terms.
        var word: [UInt8]?
        /// Where it stands in the query, in UTF-16 units.
        var place = 0..<0
    }

    /// The query as it was typed.
    let source: String
    /// The terms, each once, in the order of the query; function words only where there is nothing else.
    let parts: [Part]
    /// The query's terms as `Tokeniser.joinedTerms` gives them, to be compared with titles.
    let joinedTerms: [UInt8]
    /// The tokeniser that numbered the terms; excerpts are cut by it too.
    let tokeniser: Tokeniser

    /// Cuts a query for an index.
    init(_ text: String, _ reader: IndexReader) {
        var tokeniser = Tokeniser(reader.language)
        tokeniser.cut(text, keeping: reader.keptHan)
        joinedTerms = tokeniser.joinedTerms()
        let lexicon = tokeniser.lexicon
        let texts = tokeniser.tokens.map { token in
            var bytes: [UInt8] = []
            lexicon.append(token.term, to: &bytes)
            return bytes
        }
        let hasHeavy = texts.contains { !reader.light.contains($0) }
        var parts: [Part] = []
        var seen: Set<[UInt8]> = []
        for (token, bytes) in zip(tokeniser.tokens, texts) where parts.count < Query.mostTerms {
            let isLight = reader.light.contains(bytes)
            if hasHeavy, isLight { continue }
            guard seen.insert(bytes).inserted else { continue }
            let word = tokeniser.word(of: token)
            let prefix =
                token.term.isSingleCharacter
                ? isLight ? nil : bytes : tokeniser.isLast(token) ? word : nil
            parts.append(
                Part(text: bytes, prefix: prefix, word: word, place: tokeniser.range(of: token)))
        }
        source = text
        self.parts = parts
        self.tokeniser = tokeniser
    }
}
