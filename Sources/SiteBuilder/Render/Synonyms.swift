/// The groups of words that mean the same in one locale, ready to be looked for in many texts.
///
/// Each page is compared with all of them, so words are found by their first characters: a text is gone through once,
/// however many words there are.
struct Synonyms: Sendable {
    private struct Word {
        let written: String
        let lowercased: String
        let group: Int
    }

    /// The words in the order written, those of a group together.
    private let words: [Word]
    private let wordsByStart: [Unicode.Scalar: [Int]]

    /// Takes groups of words.
    init(_ groups: [[String]]) {
        words = groups.enumerated().flatMap { group, words in
            words.filter { !$0.isEmpty }.map {
                Word(written: $0, lowercased: $0.lowercased(), group: group)
            }
        }
        wordsByStart = Dictionary(grouping: words.indices) { [words] in
            words[$0].lowercased.unicodeScalars.first!
        }
    }

    /// What means the same as words of a text in lower case, but does not stand in it.
    func missing(in text: String) -> [String] {
        guard !words.isEmpty else { return [] }
        var found: Set<Int> = []
        for (i, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
            for word in wordsByStart[scalar] ?? []
            where text.utf8[i...].starts(with: words[word].lowercased.utf8) {
                found.insert(word)
            }
        }
        let groups = Set(found.map { words[$0].group })
        return words.indices.filter { groups.contains(words[$0].group) && !found.contains($0) }
            .map { words[$0].written }
    }
}
