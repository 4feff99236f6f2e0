/// Looks the parts of a query up in an index. FORMAT.md, "Scoring", steps 2 to 4.
struct ClueFinder {
    /// The most shards that are read for what an unfinished word may become.
    static let mostShards = 6
    /// The most terms that an unfinished word stands for.
    static let mostExpansions = 24

    let reader: IndexReader

    /// Looks up all parts of a query, and what else words may mean that the index does not know.
    func clues(_ parts: [Query.Part]) throws -> [Clue] {
        let clues = try parts.map(clue)
        let groups = ClueFinder.unknownGroups(clues)
        let unknown = Set(groups.joined().map { $0 })
        var result = clues.indices.filter { !unknown.contains($0) }.map { clues[$0] }
        for group in groups { result += try repaired(group.map { clues[$0] }) }
        var seen: Set<[UInt8]> = []
        return result.filter { seen.insert($0.part.text).inserted }
    }

    /// Looks a part up.
    func clue(_ part: Query.Part) throws -> Clue { Clue(part, try candidates(for: part), reader) }

    /// The places of neighbouring words that nothing was found for.
    private static func unknownGroups(_ clues: [Clue]) -> [[Int]] {
        var groups: [[Int]] = []
        var former: Int?
        for (i, clue) in clues.enumerated() {
            let isUnknown =
                clue.candidates.isEmpty
                && clue.part.word.map { $0.count >= 2 && $0.allSatisfy(isLetter) } ?? false
            if isUnknown, let former,
                clue.part.place.lowerBound >= clues[former].part.place.upperBound
            {
                groups[groups.count - 1].append(i)
            } else if isUnknown {
                groups.append([i])
            }
            former = isUnknown ? i : nil
        }
        return groups
    }

    private func candidates(for part: Query.Part) throws -> [Candidate] {
        let near = reader.shard(holding: part.text)
        let shard = try reader.shard(near)
        let place = shard.place(of: part.text)
        var exact: [Candidate] = []
        if place < shard.terms.count, shard.terms[place] == part.text {
            exact = [try candidate(shard, place, 100, number: near)]
        }
        guard let prefix = part.prefix else { return exact }
        let start = reader.shard(holding: prefix)
        var others: [Candidate] = []
        for number in start..<start + ClueFinder.mostShards {
            guard number == start || reader.shard(number, mayHold: prefix) else { break }
            let shard = try reader.shard(number)
            var place = shard.place(of: prefix)
            while place < shard.terms.count, shard.terms[place].starts(with: prefix) {
                let text = shard.terms[place]
                if text != part.text {
                    let percent = length(prefix) * 100 / length(text)
                    others.append(try candidate(shard, place, percent, number: number))
                }
                place += 1
            }
        }
        others.sort(by: Candidate.isCommoner)
        return exact + others.prefix(ClueFinder.mostExpansions)
    }

    /// A candidate out of a shard.
    func candidate(
        _ shard: Shard, _ place: Int, _ percent: Int, number: Int
    ) throws -> Candidate {
        guard
            let candidate = Candidate(
                shard, at: place, percent: percent, passageCount: reader.passageCount)
        else { throw SearchIndexError.malformed(path: reader.path(ofShard: number)) }
        return candidate
    }

    /// The length in UTF-16 units.
    private func length(_ text: [UInt8]) -> Int {
        String(decoding: text, as: UTF8.self).utf16.count
    }
}

/// Whether a byte is one of a-z.
func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
