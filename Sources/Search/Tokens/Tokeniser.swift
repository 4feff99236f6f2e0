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

    /// The longest word, in code points; what is longer is cut, so that no term is longer than a line.
    static let longestWord = 32

    private let language: SearchLanguage
    private(set) var lexicon = Lexicon()
    private(set) var text = FoldedText()
    private(set) var tokens: [Token] = []
    private var scratch: [UInt8] = []

    /// Makes a tokeniser that takes stems as a language has them.
    init(_ language: SearchLanguage) { self.language = language }

    /// Cuts a text; its tokens replace those of the text before. Han characters in `kept` are not simplified.
    mutating func cut(_ source: String, keeping kept: Set<UInt32> = []) {
        text.fold(source, keeping: kept)
        tokens.removeAll(keepingCapacity: true)
        var i = 0
        while i < text.units.count {
            switch text.units[i].kind {
            case .pair: cutPairs(&i)
            case .word: cutName(&i)
            case .separator, .joiner, .apostrophe: i += 1
            }
        }
    }

    /// The UTF-16 units of the source that a token stands for.
    func range(of token: Token) -> Range<Int> {
        Int(text.units[Int(token.first)].start)..<Int(text.units[Int(token.last)].end)
    }

    // TOKENISATION.md §3: a run of characters of scripts without spaces becomes its pairs.
    private mutating func cutPairs(_ i: inout Int) {
        let start = i
        while i < text.units.count, text.units[i].kind == .pair { i += 1 }
        if i - start == 1 {
            append(Term(single: text.units[start].value), start, start)
        } else {
            for k in start..<i - 1 {
                append(Term(text.units[k].value, text.units[k + 1].value), k, k + 1)
            }
        }
    }

    // TOKENISATION.md §3: a name becomes its parts and, where there are several, the whole.
    private mutating func cutName(_ i: inout Int) {
        let start = i
        var part = start
        var parts = 0
        while true {
            i += 1
            let isWord = hasWord(i)
            if isWord, !isCapitalStart(i) { continue }
            let links = !isWord && hasWord(i + 1)
            if links, text.units[i].kind == .apostrophe { continue }
            let goesOn = isWord || links && text.units[i].kind == .joiner
            if goesOn || parts > 0 { appendWord(part, i - 1) }
            guard goesOn else { break }
            parts += 1
            if !isWord { i += 1 }
            part = i
        }
        appendWord(start, i - 1)
    }

    private func hasWord(_ i: Int) -> Bool { i < text.units.count && text.units[i].kind == .word }

    /// Whether a capital here begins a part: the B of `aB`, and the B of `ABcd`, but not the L of `URLs`.
    private func isCapitalStart(_ i: Int) -> Bool {
        guard letterCase(i) == .capital else { return false }
        return letterCase(i - 1) == .small
            || letterCase(i - 1) == .capital && letterCase(i + 1) == .small
                && letterCase(i + 2) == .small
    }

    private func letterCase(_ i: Int) -> FoldedText.LetterCase {
        i < text.units.count ? text.units[i].letterCase : .none
    }

    private mutating func appendWord(_ first: Int, _ last: Int) {
        writeWord(first, last)
        language.stem(&scratch)
        append(Term(word: lexicon.index(of: scratch[...])), first, last)
    }

    private mutating func writeWord(_ first: Int, _ last: Int) {
        scratch.removeAll(keepingCapacity: true)
        var length = 0
        for unit in text.units[first...last]
        where unit.kind == .word && length < Tokeniser.longestWord {
            appendUTF8(unit.value, to: &scratch)
            length += 1
        }
    }

    private mutating func append(_ term: Term, _ first: Int, _ last: Int) {
        tokens.append(Token(term: term, first: Int32(first), last: Int32(last)))
    }
}

extension Tokeniser {
    /// The word of a token before stemming; nil where it is no word. TOKENISATION.md §5.
    mutating func word(of token: Token) -> [UInt8]? {
        guard token.term.wordIndex != nil else { return nil }
        writeWord(Int(token.first), Int(token.last))
        return scratch
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

    /// The term of a word that no text is cut into, such as one of readings.
    mutating func term(word: [UInt8]) -> Term { Term(word: lexicon.index(of: word[...])) }

    /// The term that an index writes as this text.
    mutating func term(_ text: [UInt8]) -> Term {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars.prefix(3))
        let folding = Folding.standard
        let arePairs = scalars.allSatisfy { folding.classOfFolded($0.value) == .pair }
        switch scalars.count {
        case 1 where arePairs: return Term(single: scalars[0].value)
        case 2 where arePairs: return Term(scalars[0].value, scalars[1].value)
        default: return Term(word: lexicon.index(of: text[...]))
        }
    }
}
