extension ClueFinder {
    /// The most spellings that a misspelt word stands for.
    private static let mostSpellings = 6
    /// The most shards that are read for them.
    private static let spellingShards = 8
    /// The most letters that are cut into syllables.
    private static let mostLetters = 64
    /// The most pairs of initials that are looked up.
    private static let mostInitials = 12

    /// What neighbouring words that the index does not know may mean. FORMAT.md, "Scoring", step 4.
    func repaired(_ group: [Clue]) throws -> [Clue] {
        if reader.hasReadings, let clues = try bySound(group) { return clues }
        var result: [Clue] = []
        for clue in group {
            let similar = try bySpelling(clue)
            let initials = reader.hasReadings ? try byInitials(clue) : nil
            let hasVowel = clue.part.word?.contains { "aeiou".utf8.contains($0) } ?? false
            if let initials, similar.isEmpty || !hasVowel {
                result += initials
            } else if similar.isEmpty {
                result.append(clue)
            } else {
                var mended = Clue(clue.part, similar, reader)
                mended.replaces = clue.part.place
                result.append(mended)
            }
        }
        return result
    }

    /// The words as the sound of a Han text; nil where too little of it is known.
    private func bySound(_ group: [Clue]) throws -> [Clue]? {
        let words = group.compactMap(\.part.word)
        let letters = Array(words.joined())
        guard letters.count <= ClueFinder.mostLetters else { return nil }
        var ends: Set<Int> = [0]
        var end = 0
        for word in words {
            end += word.count
            ends.insert(end)
        }
        let syllables = Syllables(letters, wordEnds: ends)
        if syllables.areOne {
            let prefix = [ReadingTerms.mark] + letters + [ReadingTerms.apostrophe]
            let clue = try clue(Query.Part(text: prefix, prefix: prefix))
            if !clue.candidates.isEmpty { return [clue] }
        }
        var known: [[UInt8]: Clue] = [:]
        for (first, second) in syllables.neighbours {
            let term = syllables.term(first, second)
            let prefix = second.upperBound == letters.count ? term : nil
            if known[term] == nil { known[term] = try clue(Query.Part(text: term, prefix: prefix)) }
        }
        let way = syllables.bestWay { !(known[$0]?.candidates.isEmpty ?? true) }
        var clues = way.compactMap { known[$0] }
        let found = clues.filter { !$0.candidates.isEmpty }
        guard !found.isEmpty, found.count * 5 >= clues.count * 3 else { return nil }
        clues[0].replaces =
            group[0].part.place.lowerBound..<group[group.count - 1].part.place.upperBound
        clues[0].han = ClueFinder.han(found.map { $0.candidates[0].postings.pairs })
        return clues
    }

    /// The Han that is read as some terms: pairs that share a character where there are such.
    private static func han(_ pairs: [[[UInt8]]]) -> [UInt8] {
        var text = ""
        for pairs in pairs.map({ $0.map { String(decoding: $0, as: UTF8.self) } }) {
            let last = text.unicodeScalars.last
            if let last, let linked = pairs.first(where: { $0.unicodeScalars.first == last }) {
                text.unicodeScalars.append(contentsOf: linked.unicodeScalars.dropFirst())
            } else {
                text += pairs.first ?? ""
            }
        }
        return Array(text.utf8)
    }

    /// Words of the index that are written nearly like this one, the likeliest first.
    private func bySpelling(_ clue: Clue) throws -> [Candidate] {
        let term = clue.part.text
        guard term.count >= 4, term.allSatisfy(isLetter) else { return [] }
        let most = term.count < 8 ? 1 : 2
        let low = reader.shard(holding: [term[0]])
        let near = reader.shard(holding: term)
        let high = reader.shard(holding: [term[0], UInt8(ascii: "{")])
        let width = ClueFinder.spellingShards
        let start = max(low, min(near - width / 2, high + 1 - width))
        var found: [Candidate] = []
        for number in start..<min(high + 1, start + width) {
            let shard = try reader.shard(number)
            var place = shard.place(of: [term[0]])
            while place < shard.terms.count, shard.terms[place][0] == term[0] {
                // In UTF-16 units, as the client counts: terms of mixed scripts begin with these letters too.
                let other = Array(String(decoding: shard.terms[place], as: UTF8.self).utf16)
                let steps = editDistance(term.map(UInt16.init), other, most: most)
                if steps <= most {
                    let percent = steps == 1 ? 80 : 50
                    found.append(try candidate(shard, place, percent, number: number))
                }
                place += 1
            }
        }
        found.sort {
            $0.percent != $1.percent
                ? $0.percent > $1.percent : Candidate.isCommoner($0, $1)
        }
        return Array(found.prefix(ClueFinder.mostSpellings))
    }

    /// The word as the initials of a Han text; nil where too few of them are known.
    private func byInitials(_ clue: Clue) throws -> [Clue]? {
        guard let word = clue.part.word else { return nil }
        var terms: [[UInt8]] = []
        for i in 0..<word.count - 1 {
            let term = [ReadingTerms.mark, ReadingTerms.apostrophe, word[i], word[i + 1]]
            if !terms.contains(term) { terms.append(term) }
        }
        guard terms.count <= ClueFinder.mostInitials, terms.count * 2 >= word.count else {
            return nil
        }
        let clues = try terms.map { try self.clue(Query.Part(text: $0, prefix: nil)) }
        let found = clues.count { !$0.candidates.isEmpty }
        return found * 4 >= clues.count * 3 ? clues : nil
    }
}
