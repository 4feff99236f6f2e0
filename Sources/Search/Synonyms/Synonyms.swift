/// The groups of words that mean the same in one locale, ready to be looked for in many texts.
///
/// Words are found as they are folded for the index, the longest first and none inside another: 尽快取消 has 尽快 and
/// 取消, not 快取. A word of letters is found whole only.
public struct Synonyms: Sendable {
    /// The words as they were written, each once, in the order of the groups.
    private let words: [String]
    /// The groups that each word is in, and the words of each group.
    private let groupsOfWord: [[Int]]
    private let groups: [[Int]]

    /// The characters of all words, and where those of each begin; the last is the end of all.
    private let characters: [UInt32]
    private let starts: [Int32]
    /// The words by their first character, the longest first.
    private let order: [Int32]
    /// Where the words that begin with a character of the first plane begin in `order`, in blocks of one entry more than
    /// there are characters: a look-up for each character of a site is two reads.
    private let firsts: [Int32]

    /// Takes a site's own groups, and those that every site of its language has.
    public init(_ groups: [[String]], language: String) {
        var words: [String] = []
        var folded: [[UInt32]] = []
        var groupsOfWord: [[Int]] = []
        var numbers: [[UInt32]: Int] = [:]
        var text = FoldedText()
        self.groups = (groups + SupportVocabulary.groups(for: language)).enumerated().map {
            group, members in
            members.compactMap { member in
                text.fold(member)
                let characters = text.units.map(\.value)
                guard let first = characters.first, first < 0x10000 else { return nil }
                let number = numbers[characters] ?? words.count
                if number == words.count {
                    words.append(member)
                    folded.append(characters)
                    groupsOfWord.append([])
                    numbers[characters] = number
                }
                groupsOfWord[number].append(group)
                return number
            }
        }
        self.words = words
        self.groupsOfWord = groupsOfWord
        characters = Array(folded.joined())
        starts = folded.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        let order = words.indices.sorted { left, right in
            folded[left][0] != folded[right][0]
                ? folded[left][0] < folded[right][0]
                : (folded[right].count, left) < (folded[left].count, right)
        }
        self.order = order.map(Int32.init)
        var firsts = [Int32](repeating: 0, count: 0x10001)
        for word in order { firsts[Int(folded[word][0]) + 1] += 1 }
        for i in 1..<firsts.count { firsts[i] += firsts[i - 1] }
        self.firsts = firsts
    }

    /// What means the same as words of some texts, but stands in none of them.
    public func missing(in texts: [String]) -> [String] {
        guard !words.isEmpty else { return [] }
        var found: [Int] = []
        var folded = FoldedText()
        for text in texts where !text.isEmpty {
            folded.fold(text)
            note(folded.units, &found)
        }
        if found.isEmpty { return [] }
        let known = Set(found)
        var missing: [Int] = []
        var seen = known
        for group in Set(known.flatMap { groupsOfWord[$0] }).sorted() {
            missing += groups[group].filter { seen.insert($0).inserted }
        }
        return missing.map { words[$0] }
    }

    private func note(_ units: [FoldedText.Unit], _ found: inout [Int]) {
        var i = 0
        while i < units.count {
            let value = Int(units[i].value)
            if value < 0x10000, firsts[value] < firsts[value + 1], let word = word(in: units, at: i)
            {
                found.append(word)
                i += Int(starts[word + 1] - starts[word])
            } else {
                i += 1
            }
        }
    }

    /// The longest word that stands at a place.
    private func word(in units: [FoldedText.Unit], at start: Int) -> Int? {
        let value = Int(units[start].value)
        for place in firsts[value]..<firsts[value + 1] {
            let word = Int(order[Int(place)])
            if stands(word, in: units, at: start) { return word }
        }
        return nil
    }

    private func stands(_ word: Int, in units: [FoldedText.Unit], at start: Int) -> Bool {
        let first = Int(starts[word])
        let end = start + Int(starts[word + 1]) - first
        guard end <= units.count else { return false }
        for k in start..<end where units[k].value != characters[first + k - start] { return false }
        // A word of letters neither begins nor ends inside another.
        let beginsInside =
            start > 0 && units[start].kind == .word && units[start - 1].kind == .word
        let endsInside =
            end < units.count && units[end - 1].kind == .word && units[end].kind == .word
        return !beginsInside && !endsInside
    }
}
