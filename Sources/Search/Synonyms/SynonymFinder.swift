/// Finds what means the same as the words of folded texts, in storage that all texts share.
struct SynonymFinder: Sendable {
    private let synonyms: Synonyms
    private var found: [Int32] = []
    private var groups: [Int32] = []
    /// The search that each word was met in last, found or named already.
    private var searchOfWord: [Int32]
    private var search: Int32 = 0

    /// Prepares to look for words of a locale.
    init(_ synonyms: Synonyms) {
        self.synonyms = synonyms
        searchOfWord = [Int32](repeating: 0, count: synonyms.words.count)
    }

    /// Forgets the texts so far.
    mutating func begin() { found.removeAll(keepingCapacity: true) }

    /// Looks for words in a text.
    mutating func note(_ text: FoldedText) {
        if !searchOfWord.isEmpty { synonyms.appendWords(in: text, to: &found) }
    }

    /// What means the same as words of the texts since `begin`, but stands in none of them: numbers in `synonyms.words`.
    mutating func missing() -> [Int32] {
        if found.isEmpty { return [] }
        search += 1
        groups.removeAll(keepingCapacity: true)
        for word in found where searchOfWord[Int(word)] != search {
            searchOfWord[Int(word)] = search
            groups += synonyms.groupsOfWord[Int(word)]
        }
        groups.sort()
        var missing: [Int32] = []
        for group in groups {
            for word in synonyms.groups[Int(group)] where searchOfWord[Int(word)] != search {
                searchOfWord[Int(word)] = search
                missing.append(word)
            }
        }
        return missing
    }

    /// All words, by their numbers.
    var words: [String] { synonyms.words }

    /// Words by their numbers.
    func words(_ numbers: [Int32]) -> [String] { numbers.map { words[Int($0)] } }
}
