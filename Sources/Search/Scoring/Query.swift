/// A query cut into what it asks for. FORMAT.md, "Scoring", step 1.
struct Query {
    /// The most terms that are looked up; what follows in a longer query is left out.
    static let mostTerms = 64

    /// A term to be looked up.
    struct Part {
        let term: Term
        /// The term as UTF-8.
        let text: [UInt8]
        /// What other terms may begin with to count as this one, unfinished; nil where the term is finished.
        let prefix: [UInt8]?
    }

    /// The terms, each once, in the order of the query.
    let parts: [Part]
    /// The tokeniser that numbered the terms; excerpts are cut by it too.
    var tokeniser = Tokeniser()

    /// Cuts a query; `light` are the terms that count little.
    init(_ text: String, light: Set<[UInt8]>) {
        tokeniser.cut(text)
        var parts: [Part] = []
        var seen: Set<Term> = []
        for token in tokeniser.tokens where parts.count < Query.mostTerms {
            guard seen.insert(token.term).inserted else { continue }
            var bytes: [UInt8] = []
            tokeniser.lexicon.append(token.term, to: &bytes)
            let prefix =
                token.term.isSingleCharacter
                ? light.contains(bytes) ? nil : bytes : tokeniser.unfinishedWord(at: token)
            parts.append(Part(term: token.term, text: bytes, prefix: prefix))
        }
        self.parts = parts
    }
}
