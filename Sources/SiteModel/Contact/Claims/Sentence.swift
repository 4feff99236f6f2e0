/// A sentence of a folded line and its clauses.
struct Sentence {
    let text: [UInt8]
    let range: Range<Int>
    /// Whether it asks something.
    let isQuestion: Bool
    let clauses: [Range<Int>]
    private let wordsOfClauses: [Set<ClaimWord>]
    /// What all its words say.
    let words: Set<ClaimWord>

    private init(_ text: [UInt8], _ range: Range<Int>, isQuestion: Bool) {
        self.text = text
        self.range = range
        var clauses: [Range<Int>] = []
        var start = range.lowerBound
        for i in range where text[i] == UInt8(ascii: ",") {
            // The comma of a number parts nothing.
            if i > start, i + 1 < range.upperBound, text[i - 1].isDigit, text[i + 1].isDigit {
                continue
            }
            clauses.append(start..<i)
            start = i + 1
        }
        clauses.append(start..<range.upperBound)
        self.clauses = clauses
        wordsOfClauses = clauses.map { Set(claimWords.meanings(in: text, $0)) }
        words = wordsOfClauses.reduce(into: []) { $0.formUnion($1) }
        self.isQuestion = isQuestion || words.contains(.question)
    }

    /// The sentences of a text that hold a number or one of the words that promise without one.
    static func all(in text: [UInt8]) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var i = 0
        while i <= text.count {
            let length = i == text.count ? 1 : endLength(text, i)
            guard length > 0 else {
                i += 1
                continue
            }
            if i > start {
                let isQuestion = i < text.count && text[i] == UInt8(ascii: "?")
                sentences.append(Sentence(text, start..<i, isQuestion: isQuestion))
            }
            i += length
            start = i
        }
        return sentences
    }

    /// How many bytes end a sentence at an offset: 。！？；, a full stop with a space behind it, the edge of a cell.
    private static func endLength(_ text: [UInt8], _ i: Int) -> Int {
        switch text[i] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "|"):
            return 1
        case UInt8(ascii: "."):
            let isEnd =
                i + 1 == text.count
                || (text[i + 1] == 0x20 && !(i > 0 && isAbbreviation(text, i)))
            return isEnd ? 1 : 0
        case 0xE3: return text.has("。", at: i) ? 3 : 0
        default: return 0
        }
    }

    /// `s.d. 17.00`, `a.m. to`: a single letter before the stop.
    private static func isAbbreviation(_ text: [UInt8], _ i: Int) -> Bool {
        text[i - 1].isLetter && (i < 2 || !text[i - 2].isAlphanumeric)
    }

    /// The clause at an offset.
    func clause(at offset: Int) -> Int {
        var (low, high) = (0, clauses.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if clauses[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What the words of a clause say.
    func words(ofClause index: Int) -> Set<ClaimWord> { wordsOfClauses[index] }
}
