/// Cuts texts into the terms of the index: the same for pages, queries and excerpts.
///
/// TOKENISATION.md specifies it; `Templates/assets/search.js` is its other implementation, and both agree on
/// `Tests/SearchTests/Vectors/tokenisation.json`. A tokeniser keeps the words it has met, and its storage, so use one
/// for all texts of a page.
struct Tokeniser: Sendable {
    /// A term and where it stands: indices of folded units.
    struct Token: Sendable {
        let term: Term
        let first: Int32
        let last: Int32
    }

    /// A part of a name begins with each of its units at most, and the name itself with one.
    private static let mostTokensOfUnit = 2

    private var words: WordTerms
    private(set) var text = FoldedText()
    private(set) var tokens: [Token] = []

    /// Makes a tokeniser that takes stems as a language has them.
    init(_ language: SearchLanguage) { words = WordTerms(language) }

    /// The words that terms name.
    var lexicon: Lexicon { words.lexicon }

    /// Cuts a text; its tokens replace those of the text before. Han characters in `kept` are not simplified.
    mutating func cut(_ source: String, keeping kept: Set<UInt32> = []) {
        cut(source.utf8.span, keeping: kept)
    }

    /// Cuts a text that is well-formed UTF-8.
    mutating func cut(_ source: Span<UInt8>, keeping kept: Set<UInt32> = []) {
        text.fold(source, keeping: kept)
        tokens.removeAll(keepingCapacity: true)
        Tokeniser.cut(text.units, &words, to: &tokens)
    }

    /// The UTF-16 units of the source that a token stands for.
    func range(of token: Token) -> Range<Int> {
        Int(text.units[Int(token.first)].start)..<Int(text.end(of: Int(token.last)))
    }

    /// Folds a text that is well-formed UTF-8 without cutting it, to look for words in it.
    mutating func fold(_ source: Span<UInt8>) {
        text.fold(source)
        tokens.removeAll(keepingCapacity: true)
    }

    private static func cut(
        _ units: [FoldedText.Unit], _ words: inout WordTerms, to tokens: inout [Token]
    ) {
        let units = units.span
        tokens.append(addingCapacity: units.count * mostTokensOfUnit) { tokens in
            cut(units, &words, to: &tokens)
        }
    }

    private static func cut(
        _ units: Span<FoldedText.Unit>, _ words: inout WordTerms, to tokens: inout OutputSpan<Token>
    ) {
        var i = 0
        while i < units.count {
            switch units[i].kind {
            case .pair: cutPairs(units, &i, to: &tokens)
            case .word: cutName(units, &i, &words, to: &tokens)
            case .separator, .joiner, .apostrophe: i += 1
            }
        }
    }

    // TOKENISATION.md §3: a run of characters of scripts without spaces becomes its pairs.
    private static func cutPairs(
        _ units: Span<FoldedText.Unit>, _ i: inout Int, to tokens: inout OutputSpan<Token>
    ) {
        let start = i
        i += 1
        while i < units.count, units[i].kind == .pair {
            let pair = Term(units[i - 1].value, units[i].value)
            tokens.append(Token(term: pair, first: Int32(i - 1), last: Int32(i)))
            i += 1
        }
        if i - start == 1 {
            let single = Term(single: units[start].value)
            tokens.append(Token(term: single, first: Int32(start), last: Int32(start)))
        }
    }

    // TOKENISATION.md §3: a name becomes its parts and, where there are several, the whole.
    private static func cutName(
        _ units: Span<FoldedText.Unit>, _ i: inout Int, _ words: inout WordTerms,
        to tokens: inout OutputSpan<Token>
    ) {
        func append(_ first: Int, _ last: Int) {
            let term = words.term(of: units.extracting(first...last))
            tokens.append(Token(term: term, first: Int32(first), last: Int32(last)))
        }
        let start = i
        var part = start
        var parts = 0
        while true {
            i += 1
            // Most letters are small ones, before which no name is cut.
            while i < units.count, units[i].letterCase == .small { i += 1 }
            let isWord = hasWord(units, i)
            if isWord, !isCapitalStart(units, i) { continue }
            let links = !isWord && hasWord(units, i + 1)
            if links, units[i].kind == .apostrophe { continue }
            let goesOn = isWord || links && units[i].kind == .joiner
            if goesOn || parts > 0 { append(part, i - 1) }
            guard goesOn else { break }
            parts += 1
            if !isWord { i += 1 }
            part = i
        }
        append(start, i - 1)
    }

    private static func hasWord(_ units: Span<FoldedText.Unit>, _ i: Int) -> Bool {
        i < units.count && units[i].kind == .word
    }

    /// Whether a capital here begins a part: the B of `aB`, and the B of `ABcd`, but not the L of `URLs`.
    private static func isCapitalStart(_ units: Span<FoldedText.Unit>, _ i: Int) -> Bool {
        guard letterCase(units, i) == .capital else { return false }
        return letterCase(units, i - 1) == .small
            || letterCase(units, i - 1) == .capital && letterCase(units, i + 1) == .small
                && letterCase(units, i + 2) == .small
    }

    private static func letterCase(
        _ units: Span<FoldedText.Unit>, _ i: Int
    ) -> FoldedText.LetterCase {
        i < units.count ? units[i].letterCase : .none
    }
}

extension Tokeniser {
    /// The word of a token before stemming; nil where it is no word. TOKENISATION.md §5.
    mutating func word(of token: Token) -> [UInt8]? {
        guard token.term.wordIndex != nil else { return nil }
        let units = text.units
        return words.word(of: units.span.extracting(Int(token.first)...Int(token.last)))
    }

    /// Whether a token ends with the text, and so may be unfinished.
    func isLast(_ token: Token) -> Bool { Int(token.last) == text.units.count - 1 }

    /// The terms of the text that was cut last, with spaces between them.
    func joinedTerms() -> [UInt8] {
        var bytes: [UInt8] = []
        for token in tokens {
            if !bytes.isEmpty { bytes.append(0x20) }
            lexicon.append(token.term, to: &bytes)
        }
        return bytes
    }

    /// The term that an index writes as this text.
    mutating func term(_ text: [UInt8]) -> Term {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars.prefix(3))
        let folding = Folding.standard
        let arePairs = scalars.allSatisfy { folding.classOfFolded($0.value) == .pair }
        switch scalars.count {
        case 1 where arePairs: return Term(single: scalars[0].value)
        case 2 where arePairs: return Term(scalars[0].value, scalars[1].value)
        default: return words.term(unstemmed: text)
        }
    }
}
