/// The groups of words that mean the same in one locale, ready to be looked for in many texts.
///
/// Words are found as they are folded for the index, the longest first and none inside another: 尽快取消 has 尽快 and
/// 取消, not 快取. A word of letters is found whole only.
public struct Synonyms: Sendable {
    /// The words as they were written, each once, in the order of the groups.
    let words: [String]
    /// The words of each group.
    let groups: NumberLists
    /// The groups that each word is in, ascending.
    let groupsOfWord: NumberLists
    /// The words as they are folded.
    private let tree: WordTree

    /// No words at all.
    public static let none = Synonyms([], language: "")

    /// Takes a site's own groups, and those that every site of its language has.
    public init(_ groups: [[String]], language: String) {
        let groups = groups + SupportVocabulary.groups(for: language)
        var members: [(group: Int, word: String, end: Int)] = []
        var characters: [UInt32] = []
        var text = FoldedText()
        for (group, words) in groups.enumerated() {
            for word in words {
                text.fold(word)
                for unit in text.units { characters.append(unit.value) }
                members.append((group, word, characters.count))
            }
        }
        var words: [String] = []
        var wordsOfGroup: [(list: Int, number: Int)] = []
        var tree = WordTree(characters: characters.count)
        var start = 0
        for (group, word, end) in members {
            let folded = characters[start..<end]
            start = end
            guard let first = folded.first, first < 0x10000 else { continue }
            let number = tree.number(of: folded, new: words.count)
            if number == words.count { words.append(word) }
            wordsOfGroup.append((group, number))
        }
        self.words = words
        self.tree = tree
        self.groups = NumberLists(wordsOfGroup, count: groups.count)
        groupsOfWord = NumberLists(
            wordsOfGroup.map { (list: $0.number, number: $0.list) }, count: words.count)
    }

    /// Appends the words that stand in a folded text, once for each time.
    func appendWords(in text: FoldedText, to found: inout [Int32]) {
        let units = text.units.span
        var i = 0
        while i < units.count {
            let second = i + 1 < units.count ? units[i + 1].value : 0
            if tree.mayBegin(with: units[i].value, second), let word = longestWord(in: units, i) {
                found.append(Int32(word.number))
                i = word.end
                continue
            }
            // A word of letters does not begin inside another.
            let isInWord = units[i].kind == .word
            i += 1
            while isInWord, i < units.count, units[i].kind == .word { i += 1 }
        }
    }

    private func longestWord(
        in units: Span<FoldedText.Unit>, _ start: Int
    ) -> (number: Int, end: Int)? {
        var longest: (number: Int, end: Int)?
        var node = WordTree.root
        var end = start
        while end < units.count, let next = tree.node(after: node, units[end].value) {
            node = next
            end += 1
            guard let word = tree.word(at: node) else { continue }
            // Nor does it end inside another.
            let isInside =
                end < units.count && units[end - 1].kind == .word && units[end].kind == .word
            if !isInside { longest = (word, end) }
        }
        return longest
    }
}

extension Synonyms {
    /// What means the same as words of some texts, but stands in none of them.
    func missing(in texts: [String]) -> [String] {
        var finder = SynonymFinder(self)
        var folded = FoldedText()
        for text in texts {
            folded.fold(text)
            finder.note(folded)
        }
        return finder.words(finder.missing())
    }
}
