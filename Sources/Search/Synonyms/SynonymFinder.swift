/// Finds what means the same as the words of texts, one after another, in storage that all share.
public struct SynonymFinder {
    private let synonyms: Synonyms
    private var text = FoldedText()
    private var found: [Int32] = []
    private var groups: [Int32] = []
    /// The search that each word was met in last, found or named already.
    private var searchOfWord: [Int32]
    private var search: Int32 = 0

    /// Prepares to look for words of a locale.
    public init(_ synonyms: Synonyms) {
        self.synonyms = synonyms
        searchOfWord = [Int32](repeating: 0, count: synonyms.words.count)
    }

    /// What means the same as words of some texts, but stands in none of them.
    public mutating func missing(in texts: [String]) -> [String] {
        if searchOfWord.isEmpty { return [] }
        found.removeAll(keepingCapacity: true)
        for text in texts where !text.isEmpty {
            self.text.fold(text)
            synonyms.appendWords(in: self.text, to: &found)
        }
        if found.isEmpty { return [] }
        search += 1
        groups.removeAll(keepingCapacity: true)
        for word in found where searchOfWord[Int(word)] != search {
            searchOfWord[Int(word)] = search
            groups += synonyms.groupsOfWord[Int(word)]
        }
        groups.sort()
        var missing: [String] = []
        for group in groups {
            for word in synonyms.groups[Int(group)] where searchOfWord[Int(word)] != search {
                searchOfWord[Int(word)] = search
                missing.append(synonyms.words[Int(word)])
            }
        }
        return missing
    }
}
