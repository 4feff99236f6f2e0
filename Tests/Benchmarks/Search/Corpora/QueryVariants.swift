import TestSupport

/// Changes queries as people do who are in a hurry, mistype or talk to a machine.
struct QueryVariants {
    private let language: Language
    private var random: SeededGenerator

    /// Makes variants that are the same for the same seed and order of calls.
    init(language: Language, seed: UInt64) {
        self.language = language
        random = SeededGenerator(seed: seed)
    }

    /// Typing that is not finished: the first 60 % of the characters; nil where no word is begun.
    func prefix(of text: String) -> String? {
        let length = (text.count * 3 + 4) / 5
        let begun = text.prefix(length)
        guard length >= 2, length < text.count, begun.last != " " else { return nil }
        return String(begun)
    }

    /// One character is missing; nil for texts of fewer than four.
    mutating func drop(from text: String) -> String? {
        guard text.count >= 4 else { return nil }
        var characters = Array(text)
        characters.remove(at: Int.random(in: characters.indices, using: &random))
        return String(characters)
    }

    /// One Latin word of at least five letters has two letters swapped, one dropped or one replaced; nil without one.
    mutating func typo(in text: String) -> String? {
        let words = text.ranges(of: /[A-Za-z]{5,}/)
        guard !words.isEmpty else { return nil }
        let word = random.pick(words)
        var letters = Array(text[word])
        // The first letter is seldom the wrong one.
        let place = Int.random(in: 1..<(letters.count - 1), using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where letters[place] != letters[place + 1]: letters.swapAt(place, place + 1)
        case 1: letters.remove(at: place)
        default:
            letters[place] = random.pick(
                Array("abcdefghijklmnopqrstuvwxyz").filter { $0 != letters[place] })
        }
        return text.replacingCharacters(in: word, with: letters)
    }

    /// A sentence of the kind that people write to a person.
    func chatty(_ text: String) -> String {
        language == .chinese ? "请问\(text)怎么弄？" : "how do i \(text)"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with letters: [Character])
        -> String
    {
        self[..<range.lowerBound] + String(letters) + self[range.upperBound...]
    }
}
