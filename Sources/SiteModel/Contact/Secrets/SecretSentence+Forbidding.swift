/// How far a word reaches, in bytes: beyond, nobody would take it to belong to the secret.
private let reach = 400

extension SecretSentence {
    /// Whether the sentence forbids to give the secrets.
    func isForbidden(_ group: Group) -> Bool {
        let own = clause(at: group.range.lowerBound)
        let last = clause(at: group.range.upperBound - 1)
        let first = max(range.lowerBound, group.range.lowerBound - reach)
        let end = min(range.upperBound, group.range.upperBound + reach)
        let before = max(first, clauses[own].lowerBound)..<group.range.lowerBound
        if isForbidden(by: before) { return true }
        // A negation or a protection in front reaches on until something else is asked for.
        if !asks(before) {
            for clause in clauses[..<own].reversed() {
                guard clause.lowerBound >= first else { break }
                if isForbidden(by: clause) { return true }
                if asks(clause) { break }
            }
        }
        if text.contains(Words.requests, in: before) { return false }
        let after = group.range.upperBound..<min(end, clauses[last].upperBound)
        if let refusal = refusals(in: after).first, !asks(after.lowerBound..<refusal.start) {
            return true
        }
        return last + 1 < clauses.count && clauses[last + 1].upperBound <= end
            && refuses(clauses[last + 1])
    }

    /// The index of the clause that holds an offset, by halving.
    private func clause(at offset: Int) -> Int {
        var low = 0
        var high = clauses.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if clauses[middle].lowerBound <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether a negation or a protection in a range holds for what stands at its end.
    private func isForbidden(by range: Range<Int>) -> Bool {
        guard let refusal = refusals(in: range).last else { return false }
        let rest = refusal.end..<range.upperBound
        return !text.contains(Words.turns, in: rest)
            && !text.contains(Words.consequences, in: rest)
    }

    /// Whether a clause turns to something else, or asks for something and forbids nothing.
    private func asks(_ range: Range<Int>) -> Bool {
        if text.contains(Words.turns, in: range) { return true }
        return text.contains(Words.requests, in: range) && refusals(in: range).isEmpty
    }

    private typealias Refusal = (start: Int, end: Int)

    /// The negations of a range that forbid something, and what makes a secret unreadable.
    private func refusals(in range: Range<Int>) -> [Refusal] {
        var found: [Refusal] = []
        var isCondition = false
        var i = range.lowerBound
        while i < range.upperBound {
            if let end = text.end(
                ofOneOf: Words.wordsWithNegation, at: i, before: range.upperBound)
            {
                // 删除 is no 除, but it makes unreadable.
                if text.end(ofOneOf: Words.protections, at: i, before: end) == end {
                    found.append((i, end))
                }
                i = end
            } else if let end = text.end(
                ofOneOf: Words.conditions, at: i, before: range.upperBound)
            {
                isCondition = true
                i = end
            } else if let end = text.end(
                ofOneOf: Words.negations, at: i, before: range.upperBound)
            {
                if !isCondition, !isPretence(after: end, before: range.upperBound) {
                    found.append((i, end))
                }
                i = end
            } else if let end = text.end(
                ofOneOf: Words.protections, at: i, before: range.upperBound)
            {
                found.append((i, end))
                i = end
            } else {
                i += 1
            }
        }
        return found
    }

    private func isPretence(after end: Int, before limit: Int) -> Bool {
        let next = skip(Words.fillers, from: end, before: limit)
        return text.end(ofOneOf: Words.pretences, at: next, before: limit) != nil
    }

    /// Whether a clause does nothing but refuse what the one before names.
    private func refuses(_ clause: Range<Int>) -> Bool {
        for i in clause {
            guard let end = text.end(ofOneOf: Words.refusals, at: i, before: clause.upperBound)
            else { continue }
            let next = skip(Words.fillers, from: end, before: clause.upperBound)
            if next == clause.upperBound || text.bytes[next] == UInt8(ascii: ")")
                || text.end(ofOneOf: Words.recipients, at: next, before: clause.upperBound) != nil
            {
                return true
            }
        }
        return false
    }
}
