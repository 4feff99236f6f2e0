/// Looks the parts of a query up in an index. FORMAT.md, "Scoring", steps 2 and 3.
struct ClueFinder {
    /// The most shards that are read for what an unfinished word may become.
    static let mostShards = 6
    /// The most terms that an unfinished word stands for.
    static let mostExpansions = 24

    /// What was found for the parts of a query.
    struct Found {
        var clues: [Clue] = []
        /// What each term that was found weighs, to choose and mark excerpts by.
        var weights: [Term: Int] = [:]
        /// The terms that count little.
        var light: Set<Term> = []
    }

    private struct Candidate {
        let text: [UInt8]
        let postings: TermPostings
        let percent: Int
    }

    let reader: IndexReader

    /// Looks up all parts of a query.
    func find(_ query: inout Query) throws -> Found {
        var found = Found()
        for part in query.parts {
            let candidates = try candidates(for: part)
            let isLight = reader.light.contains(part.text)
            // The first is the term itself, or else the commonest of what it may become.
            let rarity = Clue.rarity(
                frequency: candidates.first?.postings.frequency ?? 0, count: reader.continues.count)
            var weight = candidates.isEmpty ? rarity * 3 / 10 : rarity
            if isLight { weight = max(1, weight / LightTerms.divisor) }
            found.clues.append(Clue(weight: weight, hits: merged(candidates)))
            for candidate in candidates {
                let term = query.term(candidate.text)
                found.weights[term] = max(found.weights[term] ?? 0, weight)
                if isLight { found.light.insert(term) }
            }
        }
        return found
    }

    private func candidates(for part: Query.Part) throws -> [Candidate] {
        guard let shard = reader.shard(holding: part.text) else { return [] }
        let exact = try candidates(inShard: shard) { $0 == part.text ? 100 : nil }
        guard let prefix = part.prefix, let start = reader.shard(holding: prefix) else {
            return exact
        }
        var others: [Candidate] = []
        for shard in start..<start + ClueFinder.mostShards {
            guard shard == start || reader.shard(shard, mayHold: prefix) else { break }
            others += try candidates(inShard: shard) { text in
                guard text.starts(with: prefix), text != part.text else { return nil }
                return length(prefix) * 100 / length(text)
            }
        }
        others.sort {
            $0.postings.frequency != $1.postings.frequency
                ? $0.postings.frequency > $1.postings.frequency
                : TermOrder.precedes($0.text, $1.text)
        }
        return exact + others.prefix(ClueFinder.mostExpansions)
    }

    /// The terms of a shard to which `percent` gives a share.
    private func candidates(
        inShard shard: Int, _ percent: ([UInt8]) -> Int?
    ) throws -> [Candidate] {
        let list = try reader.terms(ofShard: shard)
        var candidates: [Candidate] = []
        for i in stride(from: 0, to: list.count, by: 2) {
            let text = Array(list[i].utf8)
            guard let percent = percent(text) else { continue }
            guard let postings = TermPostings(list[i + 1], passageCount: reader.continues.count)
            else { throw SearchIndexError.malformed(path: reader.path(ofShard: shard)) }
            candidates.append(Candidate(text: text, postings: postings, percent: percent))
        }
        return candidates
    }

    /// The passages of all candidates; where several are in one passage, the best counts.
    private func merged(_ candidates: [Candidate]) -> [Clue.Hit] {
        var best: [Int: Int] = [:]
        for candidate in candidates {
            for value in candidate.postings.values {
                let impact = (value & 31) * candidate.percent
                best[value >> 5] = max(best[value >> 5] ?? 0, impact)
            }
        }
        return best.map { Clue.Hit(passage: $0.key, value: $0.value) }
            .sorted { $0.passage < $1.passage }
    }

    /// The length in UTF-16 units.
    private func length(_ text: [UInt8]) -> Int {
        String(decoding: text, as: UTF8.self).utf16.count
    }
}
