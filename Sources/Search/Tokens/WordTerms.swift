/// Gives words their terms: a word is stemmed when it is first met.
struct WordTerms: Sendable {
    /// The longest word, in code points; what is longer is cut, so that no term is longer than a line.
    static let longestWord = 32

    /// The stems, which terms name.
    private(set) var lexicon = Lexicon()

    private let language: SearchLanguage
    /// The words before stemming, and the stem of each; those of short ones by their letters.
    private var spelled = Lexicon()
    private var stems: [Int32] = []
    private var short = ShortWords()
    private var bytes: [UInt8] = []

    /// Takes stems as a language has them.
    init(_ language: SearchLanguage) { self.language = language }

    /// The term of the word that folded units make.
    mutating func term(of units: Span<FoldedText.Unit>) -> Term {
        guard let letters = ShortWords.letters(of: units) else {
            return Term(word: stem(of: units))
        }
        if let stem = short.word(of: letters) { return Term(word: stem) }
        let stem = stem(of: units)
        short.note(stem, of: letters)
        return Term(word: stem)
    }

    private mutating func stem(of units: Span<FoldedText.Unit>) -> Int {
        write(units)
        let word = spelled.index(of: bytes)
        if word == stems.count {
            language.stem(&bytes)
            stems.append(Int32(lexicon.index(of: bytes)))
        }
        return Int(stems[word])
    }

    /// The word that folded units make.
    mutating func word(of units: Span<FoldedText.Unit>) -> [UInt8] {
        write(units)
        return bytes
    }

    /// The term of a word that is a stem already.
    mutating func term(unstemmed word: [UInt8]) -> Term {
        Term(word: lexicon.index(of: word))
    }

    private mutating func write(_ units: Span<FoldedText.Unit>) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(addingCapacity: WordTerms.longestWord * 4) { bytes in
            var length = 0
            for i in units.indices where units[i].kind == .word && length < WordTerms.longestWord {
                appendUTF8(units[i].value, to: &bytes)
                length += 1
            }
        }
    }
}
